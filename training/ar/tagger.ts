// Trains the part-of-speech and clitic tagger and writes its packed weights:
//   npx tsx training/ar/tagger.ts --silver=FILE.tsv.gz --out=data/ar/tagger.bin [--pud=FILE.conllu] [--bits=15] [--epochs=5] [--hold=2000]
import { readFileSync, writeFileSync } from 'node:fs';
import { lighten } from '../../src/extract/lang/ar/text/spelling.ts';
import { parseFunctionWords } from '../../src/extract/lang/ar/words/function-words.ts';
import {
  CONTEXT_FEATURES,
  contextRows,
  WORD_FEATURES,
  wordHashes,
  wordRows,
} from '../../src/extract/lang/ar/words/tag-features.ts';
import { createTagger, type TagModel, wordKey } from '../../src/extract/lang/ar/words/tagger.ts';
import { parseTag } from '../../src/extract/lang/ar/words/tagset.ts';
import { parseVerbs } from '../../src/extract/lang/ar/words/verbs.ts';
import { parseWholeWords } from '../../src/extract/lang/ar/words/whole-words.ts';
import { createCandidates, type Lexicon } from '../../src/extract/lang/ar/words/word-tags.ts';
import { readConllu, readSilver, readText, reconcile } from './corpora.ts';
import { evaluateGold, evaluateSilver } from './evaluate.ts';
import { packModel } from './pack.ts';

const option = (name: string, otherwise = ''): string =>
  process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const data = (file: string) => readFileSync(new URL(`../../data/ar/${file}`, import.meta.url), 'utf8');
const bits = Number(option('bits', '15'));
const epochs = Number(option('epochs', '5'));
const hold = Number(option('hold', '2000'));
/** Rarer tags are mistakes of the teacher. */
const MIN_TAG = 25;
/** Smaller weights are noise after averaging, in units of the quantisation step. */
const LARGEST = 127;

const MIN_WORD = 3;
const all = readSilver(readText(option('silver')));
const max = Number(option('max', '0'));
const heldOut = all.slice(0, hold);
const training = all.slice(hold, max ? hold + max : undefined);

const counts = new Map<string, number>();
for (const { words } of training)
  for (const word of words) counts.set(lighten(word), (counts.get(lighten(word)) ?? 0) + 1);
const keys = [...counts]
  .filter(([word, n]) => n >= MIN_WORD && /^[ء-ي]{2,}$/.test(word))
  .map(([word]) => wordKey(word));
const vocabulary = Uint32Array.from(new Set(keys)).sort();
const lexicon: Lexicon = {
  verbs: parseVerbs(data('verbs.tsv')),
  functionWords: parseFunctionWords(data('function-words.tsv')),
  wholeWords: parseWholeWords(data('whole-words.tsv')),
  common: (word) => (counts.get(word) ?? 0) >= MIN_WORD,
};

const tagCounts = new Map<string, number>();
for (const { words, tags } of training)
  words.forEach((word, i) => {
    const listed = lexicon.functionWords.get(word)?.tags;
    const tag = listed?.length === 1 ? listed[0]! : tags[i];
    if (tag) tagCounts.set(tag, (tagCounts.get(tag) ?? 0) + 1);
  });
const forced = new Set(
  [...lexicon.functionWords.values()].flatMap((word) => word.tags).filter((tag) => (tagCounts.get(tag) ?? 0) > 0),
);
const tags = [...tagCounts.keys()]
  .filter((tag) => tagCounts.get(tag)! >= MIN_TAG || forced.has(tag))
  .sort()
  .map(parseTag);
const width = tags.length;
const index = new Map(tags.map((tag, i) => [tag.name, i]));
console.error('tags', width, 'sentences', training.length);

interface Entry {
  hashes: Int32Array;
  own: Int32Array;
  candidates: number[];
}
const candidatesOf = createCandidates(tags, lexicon);
const mask = (1 << bits) - 1;
const entries = new Map<string, Entry>();
const entry = (word: string): Entry => {
  let found = entries.get(word);
  if (!found) {
    const hashes = wordHashes(word, lexicon.verbs, lexicon.common);
    found = { hashes, own: wordRows(hashes, mask), candidates: candidatesOf(word) };
    entries.set(word, found);
  }
  return found;
};

for (const { words, tags: gold } of all)
  words.forEach((word, i) => {
    gold[i] = reconcile(
      gold[i]!,
      entry(word).candidates.map((tag) => tags[tag]!.name),
    );
  });

const weights = new Float32Array((mask + 1) * width);
const sums = new Float64Array((mask + 1) * width);
const stamps = new Int32Array((mask + 1) * width);
let clock = 1;
const update = (cell: number, by: number) => {
  sums[cell]! += (clock - stamps[cell]!) * weights[cell]!;
  stamps[cell] = clock;
  weights[cell]! += by;
};

let seed = 42;
const random = (): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
const edge = new Int32Array(WORD_FEATURES).fill(77);
const rows = new Int32Array(WORD_FEATURES + CONTEXT_FEATURES);
const context = new Int32Array(CONTEXT_FEATURES);
const order = training.map((_, i) => i);
for (let epoch = 1; epoch <= epochs; epoch++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  let wrong = 0;
  let total = 0;
  for (const s of order) {
    const { words, tags: gold } = training[s]!;
    const list = words.map(entry);
    const hashes = list.map((e) => e.hashes);
    let p1 = -1;
    let p2 = -1;
    for (let i = 0; i < words.length; i++) {
      const { candidates, own } = list[i]!;
      let best = candidates[0]!;
      if (candidates.length > 1) {
        contextRows(hashes, i, p1, p2, edge, mask, context);
        rows.set(own);
        rows.set(context, WORD_FEATURES);
        let top = Number.NEGATIVE_INFINITY;
        for (const tag of candidates) {
          let score = 0;
          for (let k = 0; k < rows.length; k++) score += weights[rows[k]! * width + tag]!;
          if (score > top) {
            top = score;
            best = tag;
          }
        }
        const right = index.get(gold[i] ?? '') ?? -1;
        if (right >= 0) {
          total++;
          if (right !== best) {
            wrong++;
            for (let k = 0; k < rows.length; k++) {
              update(rows[k]! * width + right, 1);
              update(rows[k]! * width + best, -1);
            }
          }
          clock++;
        }
      }
      p2 = p1;
      p1 = best;
    }
  }
  console.error('epoch', epoch, 'errors', ((100 * wrong) / total).toFixed(2), '%', `${process.uptime().toFixed(0)} s`);
}

const averaged = new Float64Array(weights.length);
let largest = 0;
for (let cell = 0; cell < weights.length; cell++) {
  averaged[cell] = (sums[cell]! + (clock - stamps[cell]!) * weights[cell]!) / clock;
  largest = Math.max(largest, Math.abs(averaged[cell]!));
}
const step = Number(option('step', '0')) || Math.max(0.35, largest / (4 * LARGEST));
const packed = Int8Array.from(averaged, (value) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / step))));

const model: TagModel = { tags, bits, weights: packed, vocabulary };
const bytes = packModel(model);
console.error(
  'largest',
  largest.toFixed(1),
  'step',
  step.toFixed(2),
  'non-zero',
  packed.filter((w) => w !== 0).length,
  'vocabulary',
  vocabulary.length,
  'bytes',
  bytes.length,
);
const out = option('out');
if (out) writeFileSync(out, bytes);

const tagger = createTagger(model, lexicon);
evaluateSilver(tagger, tags, heldOut, new Set(counts.keys()));
if (option('pud')) evaluateGold(tagger, tags, readConllu(readText(option('pud'))));
