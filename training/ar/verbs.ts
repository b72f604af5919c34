// CAMeL Morph's verb tables → data/ar/verbs.tsv:  npx tsx training/ar/verbs.ts PV.csv IV.csv TAGGED.tsv > data/ar/verbs.tsv
// Keeps the stems, folded, with the class of endings that each takes, and how often each verb occurs in a tagged corpus.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { fold } from '../../src/extract/lang/ar/text/letters.ts';
import { parseVerbs, verbForms } from '../../src/extract/lang/ar/words/verbs.ts';

const [perfectFile, imperfectFile, taggedFile] = process.argv.slice(2) as [string, string, string];

const BUCKWALTER: Record<string, string> = Object.fromEntries(
  [..."'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{"].map((c, i) => [c, [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيا'][i]!]),
);
const arabic = (form: string): string => fold([...form].map((c) => BUCKWALTER[c] ?? '').join(''));

interface Row {
  DEFINE: string;
  LEMMA: string;
  FORM: string;
  ROOT_CLASS: string;
  'COND-T': string;
  'COND-S': string;
}
const rows = (file: string): Row[] =>
  parse<Row>(readFileSync(file), { columns: true }).filter((row) => row.DEFINE === 'LEXICON');

const stems = new Map<string, Set<string>>();
/** `~` marks intransitive verbs, to which no pronoun is attached; where one spelling is both, transitive wins. */
function add(lemma: string, stemClass: string, letters: string, mark: '' | '!' | '~' = ''): void {
  if (letters === '') return;
  const set = stems.get(lemma) ?? new Set();
  const cell = stemClass + letters;
  if (mark === '~' && set.has(cell)) return;
  if (mark === '') set.delete(`~${cell}`);
  set.add(mark + cell);
  stems.set(lemma, set);
}
const bare = (lemma: string) => lemma.replace(/-[aiu]+$/, '');

/** Perfect: active stem, and the passive where its letters differ («قال» → «قيل», «دعا» → «دعي», «شارك» → «شورك»). */
for (const row of rows(perfectFile)) {
  const lemma = arabic(bare(row.LEMMA));
  const form = arabic(row.FORM);
  const when = row['COND-S'].split(' ');
  const has = (c: string) => when.includes(c);
  const suffix = row['COND-T'];
  const raw = row.FORM;
  const mark = has('intrans') ? '~' : '';
  if (has('#-ay') || has('#-aw')) {
    add(lemma, has('#-ay') ? 'Y' : 'W', form, mark);
    add(lemma, 'I', passivePerfect(raw), '!');
  } else if (has('#-iy')) {
    add(lemma, 'I', form, mark);
    add(lemma, 'I', form, '!');
  } else if (has('#-a>')) {
    add(lemma, 'H', form, mark);
    add(lemma, 'R', `${passivePerfect(raw)}ء`, '!');
  } else if (has("#-A'")) add(lemma, 'A', form, mark);
  else if (has('#->ay') || has('#->~ay')) add(lemma, 'E', form, mark);
  else if (suffix === 'c-suff') add(lemma, 'C', form, mark);
  else {
    const stemClass = suffix === 'v-suff' ? 'V' : 'R';
    add(lemma, stemClass, form, mark);
    add(lemma, stemClass, passivePerfect(raw), '!');
  }
}

function passivePerfect(form: string): string {
  let f = form;
  // hollow: qaAl → qiyl, {isotaEaAd → {usotuEiyd
  if (/aA[^~aiuo]$/.test(f) && !/aA.*aA/.test(f)) f = f.replace(/aA([^~aiuo])$/, 'iy$1');
  // forms III and VI: $aArak → $uwrik, tabaAdal → tubuwdil
  else if (/^(?:ta)?.aA/.test(f)) f = f.replace(/aA/, 'uw');
  // hamza in the middle: sa>al → su}il
  return arabic(f.replace(/([a-zA-Z*$])a>a/, '$1u}i'));
}

/** Imperfect: the passive of hollow and weak verbs has a long a («يقول» → «يقال», «يدعو» → «يدعى»), «وجد» gets its و back («يوجد»). */
for (const row of rows(imperfectFile)) {
  const lemma = arabic(bare(row.LEMMA));
  const when = row['COND-S'].split(' ');
  const has = (c: string) => when.includes(c);
  const hamza = has('>-#') ? (has('u-#') ? 'ء' : 'ا') : '';
  const form = hamza + arabic(row.FORM);
  const suffix = row['COND-T'];
  const mark = has('intrans') ? '~' : '';
  const firstWaw = /^wa[^~]a?[^~]-?/.test(row.LEMMA) && bare(row.LEMMA).length <= 6 && !form.startsWith('و') ? 'و' : '';
  if (has('#-iy') || has('#-aY') || has('#-uw')) {
    add(lemma, has('#-iy') ? 'y' : has('#-aY') ? 'a' : 'w', form, mark);
    add(lemma, 'a', firstWaw + form, '!');
  } else if (has('#-a>')) {
    add(lemma, 'h', form, mark);
    add(lemma, 'h', form, '!');
  } else if (has('#-u&')) add(lemma, 'r', `${form}ء`, mark);
  else if (has("#-iy'")) add(lemma, 'r', form.endsWith('ء') ? form : `${form}يء`, mark);
  else if (has("#-A'")) add(lemma, 'r', `${form}اء`, mark);
  else if (has("#-uw'")) add(lemma, 'r', `${form}وء`, mark);
  else if (has('#-}iy')) add(lemma, 'y', `${form}ء`, mark);
  else if (has('#->ay')) add(lemma, 'a', `${form}ا`, mark);
  else if (suffix === 'c-suff') add(lemma, 'c', form, mark);
  else {
    const stemClass = suffix === 'v-suff' ? 'v' : 'r';
    add(lemma, stemClass, form, mark);
    const hollow = /(?:iy|uw)[^~aiuo]$/.test(row.FORM)
      ? arabic(row.FORM.replace(/(?:iy|uw)([^~aiuo])$/, 'aA$1'))
      : null;
    add(lemma, stemClass, hollow ?? firstWaw + form, '!');
  }
}

/** Frequencies by expectation: each verb token is shared out among the lemmas it can be of, by what they have got so far. */
const withoutRank = [...stems].map(([lemma, set]) => `${lemma}\t0\t${[...set].sort().join(' ')}`).join('\n');
const verbs = parseVerbs(withoutRank);
const tokens = new Map<string, number>();
for (const line of readFileSync(taggedFile, 'utf8').split('\n')) {
  const [, tag, segments] = line.split('\t');
  const parts = tag?.split('+') ?? [];
  const at = parts.findIndex((part) => /^VB[DPN]?$/.test(part));
  const word = at < 0 ? '' : fold(segments!.split('|')[at] ?? '');
  if (/^[ء-ي]+$/.test(word)) tokens.set(word, (tokens.get(word) ?? 0) + 1);
}
const lemmasOf = [...tokens].map(([word, n]) => ({
  n,
  lemmas: [...new Set(verbForms(verbs, word, false).map((form) => form.lemma))],
}));
let counts = new Map<string, number>();
for (let round = 0; round < 12; round++) {
  const next = new Map<string, number>();
  for (const { n, lemmas } of lemmasOf) {
    const weights = lemmas.map((lemma) => (counts.get(lemma) ?? 0) + (round === 0 ? 1 : 0.01));
    const total = weights.reduce((a, b) => a + b, 0);
    lemmas.forEach((lemma, i) => {
      next.set(lemma, (next.get(lemma) ?? 0) + (n * weights[i]!) / total);
    });
  }
  counts = next;
}
const covered = lemmasOf.filter((w) => w.lemmas.length > 0).reduce((sum, w) => sum + w.n, 0);
console.error('verb tokens covered', covered / [...tokens.values()].reduce((a, b) => a + b, 0), 'lemmas', stems.size);

console.log(`# Verb stems of Modern Standard Arabic, folded. From CAMeL Morph MSA (NYU Abu Dhabi CAMeL Lab), CC BY 4.0; changed: folded, classes merged,
# passive stems and frequency ranks added. Columns: lemma, rank 0-15 (log2 of its count in news), stems (class letter + letters; ! passive, ~ intransitive).`);
for (const lemma of [...stems.keys()].sort()) {
  const rank = Math.min(15, Math.floor(Math.log2(1 + (counts.get(lemma) ?? 0))));
  console.log(`${lemma}\t${rank}\t${[...stems.get(lemma)!].sort().join(' ')}`);
}
