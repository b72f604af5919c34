// The focus stack: which party a pronoun or an elided subject at an offset most likely means.
//   «قال بومبيو إن … . وأضاف أن …» → بومبيو, who spoke last; «أعلنت البعثة … . وتابعت» → the mission, by gender
import type { Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Agreement, Cast } from '../layers.ts';
import type { SpanIndex } from './span-index.ts';

/** How far back to look. */
const MAX_MENTIONS = 40;
const MAX_HOLDERS = 12;
const MAX_SENTENCES = 12;
/** The best score of a mention in an earlier sentence, its distance aside. */
const MOST = 10.5;
/** Tokens of a sentence before its main subject. */
const MAX_TOKENS = 40;

/** What a pronoun tells of its party; `animate` only where the language tells persons from things (he, it). */
export type Pronoun = Agreement & { animate?: boolean };

export interface Focus {
  /** `except` are parties it cannot mean: «دعاه إلى …», "urged him to": not the speaker himself. */
  find(reference: Span & Pronoun, except?: ReadonlySet<string>): string | null;
  /** `agreement` is that of the words it was named by: «القوات التركية» are the army, but feminine. */
  hold(entity: string, at: number, agreement?: Agreement): void;
}

interface Holder {
  entity: string;
  start: number;
  agreement?: Agreement;
}

export function createFocus(doc: Cast, index: SpanIndex): Focus {
  const holders: Holder[] = [];
  const people = new Set(doc.actors.filter((actor) => actor.kind === 'person').map((actor) => actor.id));
  const actors = new Set(doc.actors.map((actor) => actor.id));
  const sentenceOf = (offset: number) => Math.max(0, firstAtOrAfter(doc.sentences, offset + 1) - 1);
  const mentionStarts = index.all.map((mention) => ({ start: mention.start }));

  /** A subject stands right after or right before its verb. */
  function isSubject(from: number, to: number): boolean {
    const i = firstAtOrAfter(doc.tokens, to);
    const before = tokenBefore(from);
    const after = doc.tokens[i];
    if (before?.pos === 'VERB' || before?.pos === 'AUX') return true;
    // «فإن │الأمير│ لن يتردد», «يبدو أن │الرئيس│، الذي …، خفف»
    if (before?.pos === 'SCONJ') return true;
    // «كأول │امرأة│ تتولى الرئاسة»: a genitive
    if (before?.pos === 'NOUN' && before.definite === false && !before.enclitic) return false;
    // «انتقادات لماكرون واتهمه»: a verb that is joined on has another subject
    return (after?.pos === 'VERB' || after?.pos === 'AUX') && after.proclitics.length === 0 && before?.pos !== 'ADP';
  }
  /** No verb but its own stands before it in its sentence: «اعتذرت الوزارة عما حدث وقالت»; or its own is joined on: «حاول الهرب، فلحقه الشرطي وطلب». */
  function isMain({ from }: { from: number }): boolean {
    const { first } = doc.sentences[sentenceOf(from)]!;
    const own = tokenBefore(from);
    // «صرح بأن │الرئيس│ سيحضر»: of a clause inside
    if (own?.pos === 'SCONJ') return false;
    if (own?.pos === 'VERB' && own.proclitics.length > 0) return true;
    // «سئل إن كان │الوزير│ خصما»
    let verbs = own?.pos === 'AUX' ? 1 : 0;
    for (let i = first; i < doc.tokens.length && doc.tokens[i]!.end <= from; i++)
      if (i - first > MAX_TOKENS || (doc.tokens[i]!.pos === 'VERB' && ++verbs > 1)) return false;
    return true;
  }
  function tokenBefore(offset: number) {
    const i = firstAtOrAfter(doc.tokens, offset);
    const token = doc.tokens[i - 1];
    // a mention inside its token begins after a particle: the particle is what stands before it
    return token && token.end > offset ? doc.tokens[i - 2] : token;
  }

  /** «ما تنفيه │الحكومة│، وتقول إن»: surely the subject of the verb just before, with nothing but a mark between. */
  function isLast({ from, to }: { from: number; to: number }, offset: number): boolean {
    const own = tokenBefore(from);
    if (own?.pos !== 'VERB' || !own.enclitic) return false;
    const i = firstAtOrAfter(doc.tokens, to);
    const verb = doc.tokens[i]?.pos === 'PUNCT' ? doc.tokens[i + 1] : doc.tokens[i];
    return !!verb && verb.core.end === offset && verb.proclitics.length > 0;
  }
  const isQuoted = (offset: number): boolean => {
    const quote = doc.quotes[firstAtOrAfter(doc.quotes, offset + 1) - 1];
    return !!quote && quote.speech && offset < quote.end;
  };

  return {
    hold(entity, at, agreement) {
      holders.push({ entity, start: at, agreement });
      for (let i = holders.length - 1; i > 0 && holders[i - 1]!.start > at; i--)
        [holders[i - 1], holders[i]] = [holders[i]!, holders[i - 1]!];
    },
    find(reference, except) {
      const here = sentenceOf(reference.start);
      let best: string | null = null;
      let bestScore = Number.NEGATIVE_INFINITY;
      const put = (entity: string, score: number, shown?: Agreement) => {
        if (except?.has(entity)) return;
        if (reference.animate !== undefined && reference.animate !== people.has(entity)) return;
        const known = doc.agreements.get(entity);
        const fit = agreement(reference, shown?.gender ? { ...known, ...shown } : known);
        if (fit === null || score + fit <= bestScore) return;
        best = entity;
        bestScore = score + fit;
      };
      const distance = (at: number) => here - sentenceOf(at);
      const last = firstAtOrAfter(holders, reference.start);
      for (let i = last - 1, n = 0; i >= 0 && n < MAX_HOLDERS; i--, n++) {
        const { entity, start: at, agreement: shown } = holders[i]!;
        if (distance(at) > MAX_SENTENCES) break;
        // who spoke in this very sentence goes on before any other
        put(entity, (distance(at) === 0 ? 13 : 10 - 1.2 * distance(at)) - 0.3 * n, shown);
      }
      const end = firstAtOrAfter(mentionStarts, reference.start);
      for (let i = end - 1, n = 0; i >= 0 && n < MAX_MENTIONS; i--, n++) {
        const mention = index.all[i]!;
        if (!actors.has(mention.entity)) continue;
        const far = distance(mention.start);
        if (far > MAX_SENTENCES) break;
        // no mention so far back can score more
        if (far > 0 && MOST - 1.5 * far <= bestScore) break;
        // whom a quotation names is none who goes on behind it
        const quoted = isQuoted(mention.start) && !isQuoted(reference.start);
        const last = far === 0 && isLast(mention, reference.start);
        const main = far === 0 && isMain(mention);
        const subject = quoted || !isSubject(mention.from, mention.to) ? 0 : last ? 12 : main ? 7 : 4;
        const person = people.has(mention.entity) ? 1.5 : 0;
        put(mention.entity, (quoted ? 2 : 4) + subject + person - 1.5 * far - 0.05 * n);
      }
      return best;
    },
  };
}

/** Null when they cannot be one; a point for what agrees. The feminine singular goes with plurals of things too («مصادر», «السلطات»). */
function agreement(a: Agreement, b: Agreement | undefined): number | null {
  if (a.gender && b?.gender && a.gender !== b.gender) return null;
  const [m, n] = [a.number ?? 's', b?.number ?? 's'];
  if (m !== n && (m === 's' || n === 's') && !(a.gender === 'f' && n === 'p' && b?.gender !== 'm')) return null;
  return a.gender && b?.gender ? 1 : 0;
}
