// Trains the name tagger: npx tsx training/ar/names.ts ANERCORP_TRAIN.txt [--corpus=NEWS.ndjson.gz | --words=MODEL.bin] [--full] [--out=data/ar/names.bin]
// An averaged perceptron with feature dropout. With a corpus of news it tags that first and counts how each word was taken
// (self-training, one round); the counts become a feature, or are taken over from an earlier model. The last 10 % of the sentences are held out unless --full.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { gazetteer } from '../../src/extract/lang/ar/names/gazetteer.ts';
import {
  LABELLED,
  labelledRows,
  OWN,
  ownHashes,
  PLACED,
  placedRows,
} from '../../src/extract/lang/ar/names/name-features.ts';
import { loadNameLexicon } from '../../src/extract/lang/ar/names/name-lexicon.ts';
import {
  autoKey,
  autoLexicon,
  bestLabel,
  NAME_LABELS,
  type NameModel,
  tagNames,
  unpackNames,
} from '../../src/extract/lang/ar/names/name-tagger.ts';
import { nameText, nameTools } from '../../src/extract/lang/ar/names/name-words.ts';
import { loadKnowledge, loadLanguage, readBinary, readData } from '../../src/extract/resources.ts';
import { packNames } from './pack-names.ts';

const args = process.argv.slice(2);
const option = (name: string) => args.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
const corpus = option('corpus');
const EPOCHS = Number(option('epochs') ?? 8);
const BITS = Number(option('bits') ?? 17);
const DROPOUT = Number(option('dropout') ?? 0.25);
const MASK = (1 << BITS) - 1;
const WIDTH = NAME_LABELS.length;

const language = loadLanguage('ar');
const knowledge = loadKnowledge();
const tools = nameTools(knowledge, loadNameLexicon({ text: readData, binary: readBinary }));
const gaz = gazetteer(knowledge);

interface Sample {
  h: Int32Array[];
  y: Uint8Array;
}
type Auto = (stem: string) => number;

const analyse = (text: string) => {
  const doc = language.segment({
    id: 'x',
    title: null,
    language: 'ar',
    publishedAt: null,
    source: null,
    url: null,
    path: null,
    text,
  });
  return { doc, text: nameText(doc, tools) };
};

function readCorpus(file: string): { words: string[]; tags: string[] }[] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.includes(' ')))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ words: lines.map((l) => l.split(' ')[0]!), tags: lines.map((l) => l.split(' ')[1]!) }));
}
const LABEL: Record<string, number> = { PERS: 1, LOC: 3, ORG: 5 };

const sentences = readCorpus(args.find((a) => !a.startsWith('--'))!).map(({ words, tags }) => {
  const starts: number[] = [0];
  for (const word of words) starts.push(starts.at(-1)! + word.length + 1);
  starts.pop();
  const analysed = analyse(words.join(' '));
  let source = 0;
  let last = -1;
  const y = Uint8Array.from(analysed.doc.tokens, (token) => {
    while (source + 1 < starts.length && starts[source + 1]! <= token.start) source++;
    const [, prefix, kind] = /^(?:([BI])-)?(.*)$/.exec(tags[source]!)!;
    const base = LABEL[kind!] ?? 0;
    const label = !base ? 0 : prefix === 'B' && source !== last ? base : base + 1;
    last = source;
    return label;
  });
  return { analysed, y };
});
const samplesWith = (auto: Auto): Sample[] =>
  sentences.map(({ analysed, y }) => ({ h: ownHashes(analysed.text, gaz, auto), y }));
const cut = Math.floor(sentences.length * 0.9);

let seed = 7;
const random = () => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return seed / 0x7fffffff;
};
const edge = new Int32Array(OWN).fill(99);

function train(samples: Sample[]): Int8Array {
  const w = new Float32Array((MASK + 1) * WIDTH);
  const total = new Float64Array(w.length);
  const touched = new Int32Array(w.length);
  let clock = 1;
  const update = (i: number, by: number) => {
    total[i]! += (clock - touched[i]!) * w[i]!;
    touched[i] = clock;
    w[i]! += by;
  };
  const order = samples.map((_, i) => i);
  const rows = new Int32Array(PLACED + LABELLED);
  const placed = rows.subarray(0, PLACED);
  const labelled = rows.subarray(PLACED);
  const scores = new Float32Array(WIDTH);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { h, y } = samples[index]!;
      let p1 = -1;
      let p2 = -1;
      for (let i = 0; i < h.length; i++) {
        placedRows(h, i, 0, h.length, edge, MASK, placed);
        labelledRows(h, i, h.length, p1, p2, MASK, labelled);
        const kept = rows.filter(() => random() >= DROPOUT);
        scores.fill(0);
        for (const row of kept) for (let t = 0; t < WIDTH; t++) scores[t]! += w[row * WIDTH + t]!;
        const best = bestLabel(scores, p1);
        const gold = y[i]!;
        if (best !== gold)
          for (const row of kept) {
            update(row * WIDTH + gold, 1);
            update(row * WIDTH + best, -1);
          }
        clock++;
        p2 = p1;
        p1 = random() < 0.5 ? best : gold;
      }
    }
  }
  let max = 0;
  for (let i = 0; i < w.length; i++) {
    total[i]! += (clock - touched[i]!) * w[i]!;
    w[i] = total[i]! / clock;
    max = Math.max(max, Math.abs(w[i]!));
  }
  const scale = 127 / Math.min(max, 12);
  return Int8Array.from(w, (x) => Math.max(-127, Math.min(127, Math.round(x * scale))));
}

const entitiesOf = (y: Uint8Array): string[] => {
  const found: string[] = [];
  for (let i = 0; i < y.length; i++) {
    if (y[i]! % 2 === 0) continue;
    let j = i + 1;
    while (j < y.length && y[j] === y[i]! + 1) j++;
    found.push(`${i} ${j} ${NAME_LABELS[y[i]!]!.slice(2)}`);
  }
  return found;
};

function evaluate(model: NameModel): void {
  const counts = new Map<string, [number, number, number]>();
  const add = (kind: string, k: number) => {
    for (const key of [kind, 'all']) {
      const c = counts.get(key) ?? [0, 0, 0];
      c[k]!++;
      counts.set(key, c);
    }
  };
  for (const { analysed, y } of sentences.slice(cut)) {
    const labels = tagNames(analysed.text, [{ first: 0, last: y.length }], gaz, model);
    const gold = new Set(entitiesOf(y));
    for (const e of entitiesOf(labels)) {
      add(e.split(' ')[2]!, 1);
      if (gold.has(e)) add(e.split(' ')[2]!, 0);
    }
    for (const e of gold) add(e.split(' ')[2]!, 2);
  }
  for (const [kind, [tp, sys, gold]] of [...counts].sort())
    console.log(
      kind,
      'P',
      ((100 * tp) / sys).toFixed(1),
      'R',
      ((100 * tp) / gold).toFixed(1),
      'F1',
      ((200 * tp) / (sys + gold)).toFixed(1),
      `${tp}/${sys}/${gold}`,
    );
}

/** Tags the news and bins each word by how it was taken: class = 1 + person bin + 4 × place bin + 16 × body bin. */
function selfTag(model: NameModel, file: string): Map<number, number> {
  const counts = new Map<string, [number, number, number, number]>();
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  for (const line of lines) {
    const { text, category } = JSON.parse(line) as { text: string; category: string };
    if (/sport|culture/.test(category)) continue;
    const { doc, text: words } = analyse(text);
    const labels = tagNames(words, doc.sentences, gaz, model);
    words.words.forEach((word, i) => {
      if (!word.letters) return;
      const c = counts.get(word.stem) ?? [0, 0, 0, 0];
      c[0]++;
      if (labels[i]) c[Math.ceil(labels[i]! / 2)]!++;
      counts.set(word.stem, c);
    });
  }
  const bin = (share: number) => (share > 0.7 ? 3 : share > 0.3 ? 2 : share > 0.08 ? 1 : 0);
  const classes = new Map<number, number>();
  for (const [stem, [n, per, loc, org]] of counts) {
    if (n < 4) continue;
    const code = bin(per / n) + 4 * bin(loc / n) + 16 * bin(org / n);
    if (code > 0) classes.set(autoKey(stem), 1 + code);
    else if (n >= 40) classes.set(autoKey(stem), 1);
  }
  return classes;
}

const full = args.includes('--full');
const none: Auto = () => 0;
const part = (samples: Sample[]) => (full ? samples : samples.slice(0, cut));
const trained = (classes: ReadonlyMap<number, number>, auto: Auto): NameModel => {
  const model = { bits: BITS, weights: train(part(samplesWith(auto))), auto, classes };
  console.log('self-tagged words', classes.size);
  if (!full) evaluate(model);
  return model;
};
const earlier = option('words');
const first = earlier ? unpackNames(readFileSync(earlier)) : trained(new Map(), none);
const classes = corpus ? selfTag(first, corpus) : first.classes;
const model = corpus || earlier ? trained(classes, autoLexicon(classes)) : first;
const out = option('out') ?? 'data/ar/names.bin';
const bytes = packNames(model.weights, classes, BITS);
writeFileSync(out, bytes);
console.log(out, bytes.length, 'bytes');
