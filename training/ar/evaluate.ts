// Figures of the tagger: against its teacher (joint tags, verbs, names, clitics) and against a hand-made treebank.

import { lighten } from '../../src/extract/lang/ar/text/spelling.ts';
import { cutFor } from '../../src/extract/lang/ar/words/clitics.ts';
import type { Tagger } from '../../src/extract/lang/ar/words/tagger.ts';
import { parseTag, type Tag, UPOS } from '../../src/extract/lang/ar/words/tagset.ts';
import type { GoldWord, TaggedSentence } from './corpora.ts';

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(2);

function table(pairs: readonly (readonly [string, string])[]): void {
  for (const cls of ['VERB', 'PROPN', 'NOUN', 'ADJ', 'NUM']) {
    const right = pairs.filter(([a, b]) => a === cls && b === cls).length;
    const found = pairs.filter(([, b]) => b === cls).length;
    const there = pairs.filter(([a]) => a === cls).length;
    console.log(
      `  ${cls} P ${percent(right, found)} R ${percent(right, there)} F ${percent(2 * right, found + there)} (${there})`,
    );
  }
  const confused = new Map<string, number>();
  for (const [a, b] of pairs) if (a !== b) confused.set(`${a}>${b}`, (confused.get(`${a}>${b}`) ?? 0) + 1);
  console.log(
    '  confusions',
    [...confused]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 14)
      .map(([k, n]) => `${k} ${n}`)
      .join(' '),
  );
}

export function evaluateSilver(
  tagger: Tagger,
  tags: readonly Tag[],
  sentences: readonly TaggedSentence[],
  seen: ReadonlySet<string>,
): void {
  let joint = 0;
  let cuts = 0;
  let total = 0;
  let unknown = 0;
  let unknownRight = 0;
  const pairs: [string, string][] = [];
  for (const { words, tags: gold } of sentences) {
    const found = tagger.tag(words.map(tagger.look));
    words.forEach((word, i) => {
      if (!gold[i] || !/[\u0621-\u064a]/.test(word)) return;
      const want = parseTag(gold[i]);
      const got = tags[found[i]!]!;
      total++;
      if (got.name === want.name) joint++;
      if (got.enclitic === want.enclitic && got.proclitics.join() === want.proclitics.join()) cuts++;
      pairs.push([UPOS[want.main], UPOS[got.main]]);
      if (!seen.has(lighten(word))) {
        unknown++;
        if (UPOS[want.main] === UPOS[got.main]) unknownRight++;
      }
    });
  }
  console.log(
    `teacher: joint ${percent(joint, total)} clitics ${percent(cuts, total)} unknown words ${percent(unknownRight, unknown)} (${unknown} of ${total})`,
  );
  table(pairs);
}

export function evaluateGold(tagger: Tagger, tags: readonly Tag[], sentences: readonly GoldWord[][]): void {
  const pairs: [string, string][] = [];
  let cuts = 0;
  const wrongCuts = new Map<string, number>();
  const wrongVerbs = new Map<string, number>();
  const note = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const sentence of sentences) {
    const words = sentence.map((word) => word.word);
    const found = tagger.tag(words.map(tagger.look));
    sentence.forEach((gold, i) => {
      if (!/[\u0621-\u064a]/.test(gold.word)) return;
      const tag = tags[found[i]!]!;
      const cut = cutFor(lighten(gold.word), tag) ?? { before: 0, after: 0 };
      if (cut.before === gold.before && cut.after === gold.after) cuts++;
      else note(wrongCuts, `${gold.word} ${gold.before}/${gold.after} not ${tag.name}`);
      const a = coarse(gold.upos);
      const b = coarse(UPOS[tag.main]);
      if ((a === 'VERB') !== (b === 'VERB')) note(wrongVerbs, `${gold.word} ${a}>${b}`);
      pairs.push([a, b]);
    });
  }
  const right = pairs.filter(([a, b]) => a === b).length;
  console.log(`PUD: coarse ${percent(right, pairs.length)} clitics ${percent(cuts, pairs.length)} of ${pairs.length}`);
  table(pairs);
  const top = (map: Map<string, number>) =>
    [...map]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 40)
      .map(([k, n]) => `${k} ${n}`)
      .join('; ');
  console.log('  cuts:', top(wrongCuts));
  console.log('  verbs:', top(wrongVerbs));
}

const coarse = (upos: string): string =>
  upos === 'AUX' ? 'VERB' : /^(?:ADP|SCONJ|CCONJ|PRON|DET|PART|ADV)$/.test(upos) ? 'FUNC' : upos;
