// Article → blocks, sentences, tokens.
import type { Article } from '../../../../model/article.ts';
import type { Agreement, Segmented, Sentence, Token } from '../../../layers.ts';
import { correct, type Draft, type VerbForms } from '../words/corrections.ts';
import type { lemmatizer } from '../words/lemmas.ts';
import { posOf } from '../words/pos.ts';
import { tag } from '../words/tagger.ts';
import { blocks } from './blocks.ts';
import { fold } from './fold.ts';
import { sentences } from './sentences.ts';
import { tokenize } from './tokenize.ts';

export interface SegmentTools {
  abbreviations: ReadonlySet<string>;
  forms: VerbForms;
  lemma: ReturnType<typeof lemmatizer>;
}

export function segment(article: Article, tools: SegmentTools): Segmented {
  const { text } = article;
  const lines = blocks(text);
  const spans = lines.flatMap((line, block) =>
    sentences(text, line.start, line.end, tools.abbreviations).map((span) => ({ ...span, block })),
  );
  const words = spans.map((span) => tokenize(text, span, tools.abbreviations));
  const tags = tag(text, words);
  const tokens: Token[] = [];
  const found: Sentence[] = spans.map((span, sentence) => {
    const first = tokens.length;
    const drafts = words[sentence]!.map((word, i): Draft => {
      const form = text.slice(word.start, word.end);
      const norm = fold(form);
      const capital = /^\p{Lu}/u.test(form);
      const pos = word.mark ? 'PUNCT' : posOf(norm, tags[sentence]![i]!, capital);
      return { norm, form, pos, tags: tags[sentence]![i]!, possessive: word.possessive };
    });
    correct(drafts, tools.forms);
    drafts.forEach((draft, i) => {
      const word = words[sentence]![i]!;
      const stem = word.possessive ? fold(text.slice(word.start, word.coreEnd)) : draft.norm;
      tokens.push({
        start: word.start,
        end: word.end,
        core: { start: word.start, end: word.coreEnd },
        norm: draft.norm,
        stem,
        pos: draft.pos,
        lemma: tools.lemma(stem, draft.pos, draft.tags),
        proclitics: [],
        enclitic: word.possessive ? "'s" : null,
        sentence,
        ...agreementOf(draft),
        ...verbOf(draft, drafts, i),
      });
    });
    return { ...span, first, last: tokens.length };
  });
  return { article, blocks: lines, sentences: found, tokens, diagnostics: [] };
}

const PERSONS: Record<string, Agreement> = {
  i: { person: 1, number: 's' }, me: { person: 1, number: 's' }, my: { person: 1, number: 's' }, we: { person: 1, number: 'p' }, us: { person: 1, number: 'p' },
  our: { person: 1, number: 'p' }, you: { person: 2 }, your: { person: 2 }, he: { person: 3, number: 's', gender: 'm' }, him: { person: 3, number: 's', gender: 'm' },
  his: { person: 3, number: 's', gender: 'm' }, she: { person: 3, number: 's', gender: 'f' }, her: { person: 3, number: 's', gender: 'f' }, it: { person: 3, number: 's' },
  its: { person: 3, number: 's' }, they: { person: 3, number: 'p' }, them: { person: 3, number: 'p' }, their: { person: 3, number: 'p' },
}; // biome-ignore format: a table

function agreementOf(draft: Draft): Agreement {
  const pronoun = PERSONS[draft.norm];
  if (pronoun && (draft.pos === 'PRON' || draft.pos === 'DET')) return pronoun;
  if (draft.pos === 'NOUN') return { number: draft.tags.has('Plural') ? 'p' : 's' };
  if (draft.tags.has('FemaleName')) return { gender: 'f' };
  if (draft.tags.has('MaleName')) return { gender: 'm' };
  return {};
}

function verbOf(draft: Draft, drafts: Draft[], i: number): Pick<Token, 'tense' | 'voice'> {
  if (draft.pos !== 'VERB') return {};
  let k = i - 1;
  while (k >= 0 && (drafts[k]!.pos === 'ADV' || drafts[k]!.pos === 'PART')) k--;
  const helper = drafts[k];
  const passive =
    !!helper &&
    helper.pos === 'AUX' &&
    /^(?:is|are|was|were|be|been|being|'re|'s)$/.test(helper.norm) &&
    !/ing$/.test(draft.norm);
  const future = !!helper && /^(?:will|'ll|shall|wo)$/.test(helper.norm);
  const past = draft.tags.has('PastTense') || /ed$/.test(draft.norm);
  return { voice: passive ? 'passive' : 'active', tense: future ? 'future' : past ? 'past' : 'present' };
}
