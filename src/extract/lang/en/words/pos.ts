// Compromise's tag set → universal parts of speech.
import type { Pos } from '../../../layers.ts';

const COORDINATING = new Set(['and', 'or', 'but', 'nor', 'yet', '&']);
const SUBORDINATING = new Set([
  'that', 'if', 'whether', 'because', 'although', 'though', 'unless', 'until', 'while', 'whereas', 'when', 'where', 'once', 'since', 'lest',
]); // biome-ignore format: a table
const AUXILIARIES = new Set([
  'be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "'s", "'re", "'m", 'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must',
  "'ll", "'d", 'have', 'has', 'had', 'having', "'ve", 'do', 'does', 'did', 'ca', 'wo',
]); // biome-ignore format: a table
const POSSESSIVE = new Set(['my', 'your', 'his', 'its', 'our', 'their', 'whose']);
const DETERMINERS = new Set([
  'the', 'a', 'an', 'this', 'these', 'those', 'some', 'any', 'each', 'every', 'no', 'both', 'all', 'another', 'several', 'many', 'most', 'few', 'other', 'either', 'neither', 'more', 'much',
]); // biome-ignore format: a table
const ADPOSITIONS = new Set([
  'of', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'into', 'onto', 'over', 'under', 'against', 'between', 'among', 'through', 'during', 'before', 'after', 'about',
  'to', 'toward', 'towards', 'upon', 'within', 'without', 'across', 'along', 'around', 'near', 'despite', 'like', 'as', 'amid', 'behind', 'beyond', 'outside', 'inside',
  'including', 'via', 'per', 'above', 'below', 'ahead', 'alongside', 'regarding', 'concerning', 'than', 'amongst', 'throughout', 'besides', 'except', 'following', 'until', 'since',
]); // biome-ignore format: a table
const PRONOUNS = new Set([
  'i', 'you', 'he', 'she', 'it', 'we', 'they', 'me', 'him', 'her', 'us', 'them', 'who', 'whom', 'which', 'what', 'himself', 'herself', 'itself', 'themselves', 'ourselves', 'myself',
  'someone', 'anyone', 'everyone', 'nobody', 'something', 'nothing', 'anything', 'everything', 'others', 'there', 'hers', 'theirs', 'ours', 'mine', 'yours',
]); // biome-ignore format: a table

/** Closed classes by word, open ones by tag. `norm` is folded; `capital` whether the text writes a capital. */
export function posOf(norm: string, tags: ReadonlySet<string>, capital: boolean): Pos {
  if (norm === 'not' || norm === "n't") return 'PART';
  if (AUXILIARIES.has(norm) && norm !== 'may' && !(capital && norm === 'will')) return 'AUX';
  if (norm === 'may') return tags.has('Verb') || !capital ? 'AUX' : 'PROPN';
  if (norm === 'us' && capital) return 'PROPN';
  if (COORDINATING.has(norm)) return 'CCONJ';
  if (SUBORDINATING.has(norm)) return 'SCONJ';
  if (POSSESSIVE.has(norm)) return 'DET';
  if (DETERMINERS.has(norm)) return 'DET';
  if (PRONOUNS.has(norm)) return 'PRON';
  if (ADPOSITIONS.has(norm)) return 'ADP';
  if (/^[$€£]?\d/.test(norm)) return tags.has('Date') ? 'NOUN' : 'NUM';
  if (tags.has('Modal') || tags.has('Copula')) return 'AUX';
  if (tags.has('WeekDay') || tags.has('Month')) return 'PROPN';
  if (tags.has('ProperNoun') && capital) return 'PROPN';
  if (tags.has('Verb')) return 'VERB';
  if (tags.has('Value')) return 'NUM';
  if (tags.has('Adjective')) return 'ADJ';
  if (tags.has('Adverb')) return 'ADV';
  if (tags.has('Preposition')) return 'ADP';
  if (tags.has('Conjunction')) return 'SCONJ';
  if (tags.has('Determiner')) return 'DET';
  if (tags.has('Expression')) return 'INTJ';
  if (tags.has('QuestionWord')) return 'ADV';
  return 'NOUN';
}
