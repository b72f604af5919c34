// References of frames and happenings → entities. Words lead to the mentions in them; pronouns and elided subjects to the
// most salient party before them that agrees in gender and number (a focus stack after Grosz, Joshi & Weinstein, "Centering", 1995).
import type { Actor } from '../../model/actor.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Language } from '../language.ts';
import type { Cast, Reference } from '../layers.ts';
import { createFocus, type Focus, type Pronoun } from './focus.ts';
import { spanIndex } from './span-index.ts';
import { partyOfWords } from './unnamed-party.ts';

export interface Resolver {
  /** Entities the reference stands for, several for «السراج وحفتر»; empty when there is none. */
  resolve(reference: Reference, except?: ReadonlySet<string>): string[];
  /** As `resolve`, but words without an entity become an unnamed actor of the article («مشروع البيان»). */
  party(reference: Reference): string[];
  /** Tells that the entity speaks or acts at this offset: later pronouns look for it first. */
  hold: Focus['hold'];
  /** Actors and mentions that resolving made: to be added to the cast. */
  made(): { actors: Actor[]; mentions: Mention[] };
}

export function createResolver(doc: Cast, language: Language): Resolver {
  const index = spanIndex(doc);
  const focus = createFocus(doc, index);
  const actors = new Map<string, Actor>();
  const places = new Set(doc.places.map((place) => place.id));
  const present = new Set(doc.actors.map((actor) => actor.id));
  const mentions: Mention[] = [];
  const text = (span: Span) => doc.article.text.slice(span.start, span.end);

  /** A name that is all the words, though it stands in a longer phrase: «بيان ل[مجلس الأمن]». */
  function named(span: Span): string | undefined {
    const { mentions } = doc;
    for (let i = firstAtOrAfter(mentions, span.start); mentions[i]?.start === span.start; i++)
      if (mentions[i]!.end === span.end && mentions[i]!.form === 'name') return mentions[i]!.entity;
    return undefined;
  }

  function words(span: Span): string[] {
    const whole = named(span);
    if (whole) return [whole];
    const tops = index.topMentions(span);
    const first = tops[0];
    // «مدينة [بنغازي]» is the place itself, «فريق [ترامب]» is not Trump.
    if (!first || (!places.has(first.entity) && isGenitive(span, first.from))) return [];
    const found = [first.entity];
    for (let i = 1; i < tops.length; i++) {
      if (!joined(tops[i - 1]!.end, tops[i]!.start, tops[i]!.from)) break;
      if (!found.includes(tops[i]!.entity)) found.push(tops[i]!.entity);
    }
    return found;
  }

  /** «مشروع [البيان]», «فريق [ترامب]»: the noun right before is the head, the mention its genitive. */
  function isGenitive(span: Span, from: number): boolean {
    const before = doc.tokens[firstAtOrAfter(doc.tokens, from) - 1];
    const head = before && before.start >= span.start && before.end <= from ? before : null;
    return head?.pos === 'NOUN' && head.definite === false && !head.enclitic;
  }

  /** Between two mentions stand only joining words, commas and the title of the second. */
  function joined(end: number, start: number, titleStart: number): boolean {
    let joins = false;
    for (let i = firstAtOrAfter(doc.tokens, end); i < doc.tokens.length && doc.tokens[i]!.start < start + 1; i++) {
      const token = doc.tokens[i]!;
      if (language.joins?.(token)) joins = true;
      const core = token.core.start >= titleStart;
      if (!core && token.pos !== 'PUNCT' && token.pos !== 'CCONJ' && !language.joins?.(token)) return false;
    }
    return joins;
  }

  function pronoun(reference: Span & Pronoun, except?: ReadonlySet<string>): string[] {
    const entity = focus.find(reference, except);
    if (!entity) return [];
    mentions.push({ start: reference.start, end: reference.end, entity, form: 'pronoun' });
    return [entity];
  }

  function unnamed(span: Span): string[] {
    if (!text(span).trim()) return [];
    const actor = partyOfWords(doc, language, span);
    if (!actors.has(actor.id) && !present.has(actor.id)) actors.set(actor.id, actor);
    mentions.push({ start: span.start, end: span.end, entity: actor.id, form: 'nominal' });
    return [actor.id];
  }

  const resolve = (reference: Reference, except?: ReadonlySet<string>): string[] =>
    reference.form === 'words'
      ? words(reference.span)
      : pronoun({ ...reference.span, ...agreementOf(reference) }, except);

  return {
    resolve,
    party: (reference) => {
      const found = resolve(reference);
      return found.length || reference.form === 'pronoun' ? found : unnamed(reference.span);
    },
    hold: focus.hold,
    made: () => ({ actors: [...actors.values()], mentions }),
  };
}

const agreementOf = ({ gender, number, person, animate }: Pronoun): Pronoun => ({ gender, number, person, animate });
