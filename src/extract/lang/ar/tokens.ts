// Raw tokens of a sentence → tokens: spaces repaired, tagged, clitics cut. One analyzer serves all articles; what it keeps only saves work.
import type { DataReader } from '../../language.ts';
import type { Token } from '../../layers.ts';
import { parseFunctionWords } from './function-words.ts';
import { fold } from './letters.ts';
import { type Analysis, analyse } from './morphology.ts';
import { repair, type Vocabulary } from './repair.ts';
import type { RawToken } from './scan.ts';
import type { Analyzer } from './segment.ts';
import { lighten } from './spelling.ts';
import { hash } from './tag-features.ts';
import { createTagger, unpackModel } from './tagger.ts';
import { parseVerbs, verbForms } from './verbs.ts';

const MAX_KEPT = 60_000;
/** Verbs rarer than this are no evidence for a missing space. */
const COMMON_VERB = 5;

export function createAnalyzer(data: DataReader): Analyzer {
  const verbs = parseVerbs(data.text('ar/verbs.tsv'));
  const functionWords = parseFunctionWords(data.text('ar/function-words.tsv'));
  const model = unpackModel(data.binary('ar/tagger.bin'));
  const tagger = createTagger(model, { verbs, functionWords });
  const words = new Set(model.vocabulary);
  const known = (word: string): boolean => words.has(hash(word, 99) >>> 0);
  const vocabulary: Vocabulary = {
    known: (word) => known(word) || functionWords.has(word),
    presentVerb: (word) =>
      verbForms(verbs, fold(word), false).some((form) => form.tense === 'present' && form.rank >= COMMON_VERB),
  };
  const kept = new Map<string, Analysis>();
  const look = (word: string, tag: number): Analysis => {
    const key = `${tag} ${word}`;
    const found = kept.get(key);
    if (found) return found;
    if (kept.size >= MAX_KEPT) kept.clear();
    const analysis = analyse(word, model.tags[tag]!, { verbs, functionWords, known });
    kept.set(key, analysis);
    return analysis;
  };

  return {
    isVerb: (word) => /^(?:PAST|PRES|PASS|AUX)$/.test(model.tags[tagger.tag([lighten(word)])[0]!]!.main),
    analyze(text, raw, sentence) {
      const repaired = repair(text, raw, vocabulary);
      const written = repaired.map((token) => text.slice(token.start, token.end));
      const tags = tagger.tag(written.map((word) => (word.includes(' ') ? word.replace(/ /g, '') : word)));
      return repaired.map((token, i) => place(token, look(written[i]!, tags[i]!), sentence));
    },
  };
}

function place(raw: RawToken, { before, after, ...analysis }: Analysis, sentence: number): Token {
  const core = { start: raw.start + before, end: raw.end - after };
  return { start: raw.start, end: raw.end, core, ...analysis, sentence };
}
