// One unnamed party of an article: its id depends on the article and the folded words, so that «مصدر دبلوماسي» (a diplomatic source) and
// «المصدر الدبلوماسي» (the diplomatic source) are one.
import type { Actor, ActorKind } from '../../model/actor.ts';
import { id as hash } from '../../model/id.ts';
import type { Span } from '../../model/span.ts';
import type { Language } from '../language.ts';
import type { Named } from '../layers.ts';

/** Folded words of a party without articles and particles. */
export function partyKeys(doc: Named, language: Language, span: Span): string[] {
  const text = doc.article.text.slice(span.start, span.end);
  return language.nameKeys?.({ ...span, kind: 'organization', known: [] }, doc) ?? language.fold(text).split(' ');
}

export const kindOfParty = (doc: Named, language: Language, span: Span): ActorKind =>
  language.isBody?.(span, doc) ? 'organization' : 'person';

/** The party that words of the text stand for, kind and keys by its words. */
export const partyOfWords = (doc: Named, language: Language, span: Span): Actor =>
  unnamedParty(doc, language, span, kindOfParty(doc, language, span), partyKeys(doc, language, span));

export function unnamedParty(
  doc: Named,
  language: Language,
  span: Span & { text?: string },
  kind: ActorKind,
  keys: string[],
): Actor {
  const words = span.text ?? language.spelledOut?.(span, doc) ?? doc.article.text.slice(span.start, span.end);
  return {
    id: hash('unnamed', doc.article.id, keys.join(' ')),
    kind,
    names: { [doc.article.language]: words.replace(/\s+/g, ' ').trim() },
    aliases: [],
    unnamed: true,
  };
}
