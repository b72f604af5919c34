// References of reporting frames → entities. A phrase that is or begins with a known mention stands for it; one that merely holds a
// name («تقارير عن حفتر», "reports about Haftar") is a source of its own, private to the article.
import type { Actor } from '../../model/actor.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { firstAtOrAfter } from '../../model/span-search.ts';
import type { Language } from '../language.ts';
import type { Agreement, Cast, Reference } from '../layers.ts';
import { distinctActors, distinctMentions } from './distinct.ts';
import { createResolver } from './references.ts';
import { partyOfWords } from './unnamed-party.ts';

export interface Resolved {
  entity: string;
  span: Span;
  /** As its words show it. */
  agreement?: Agreement;
}
export interface Speakers {
  /** Whom the reference means; a new private party where its words name nobody known. */
  resolve(reference: Reference, except?: ReadonlySet<string>): Resolved | null;
  /** Puts the speakers of a frame into focus. */
  spoke(speakers: readonly (Resolved | null)[], at: number): void;
  /** The cast with the mentions and parties that were added. */
  cast(): Cast;
}

export function createSpeakers(doc: Cast, language: Language): Speakers {
  const agreements = new Map(doc.agreements);
  const resolver = createResolver({ ...doc, agreements }, language);
  const actors = new Map<string, Actor>();
  const mentions: Mention[] = [];
  const titles = new Map(doc.titles.map((title, i) => [title.start, i]));

  function words({ span, gender, number }: Agreement & { span: Span }): Resolved | null {
    const title = titles.get(span.start);
    const holder = title === undefined || doc.titles[title]!.end > span.end ? null : doc.titleEntities[title];
    if (holder) return { entity: holder, span };
    for (
      let i = firstAtOrAfter(doc.mentions, span.start);
      i < doc.mentions.length && doc.mentions[i]!.start < span.end;
      i++
    ) {
      const mention = doc.mentions[i]!;
      if (mention.start !== span.start) break;
      if (mention.end <= span.end && (mention.end - mention.start) * 2 >= span.end - span.start)
        return { entity: mention.entity, span: { start: mention.start, end: mention.end } };
    }
    return unnamed(span, { gender, number });
  }

  function unnamed(span: Span, agreement: Agreement): Resolved | null {
    if (!/\p{L}/u.test(doc.article.text.slice(span.start, span.end))) return null;
    const actor = partyOfWords(doc, language, span);
    if (!actors.has(actor.id) && !doc.actors.some(({ id }) => id === actor.id)) actors.set(actor.id, actor);
    if (!agreements.has(actor.id)) agreements.set(actor.id, agreement);
    mentions.push({ ...span, entity: actor.id, form: 'nominal' });
    return { entity: actor.id, span };
  }

  return {
    resolve(reference, except) {
      if (reference.form === 'words') {
        const { gender, number } = reference;
        const found = words(reference);
        // of «ابنة العميل» the words lead to him, the verb does not
        const own = found && gender && (!titles.has(reference.span.start) || found.span.end > reference.span.end);
        return own ? { ...found, agreement: { gender, ...(number && { number }) } } : found;
      }
      const entity = resolver.resolve(reference, except)[0];
      return entity ? { entity, span: reference.span } : null;
    },
    spoke: (speakers, at) => {
      for (const speaker of speakers) if (speaker) resolver.hold(speaker.entity, at, speaker.agreement);
    },
    cast() {
      const made = resolver.made();
      return {
        ...doc,
        agreements,
        actors: distinctActors([...doc.actors, ...made.actors, ...actors.values()]),
        mentions: distinctMentions([...doc.mentions, ...made.mentions, ...mentions]),
      };
    },
  };
}
