// References of frames → entities. Words by the mention they hold, else a party private to the article; pronouns and elided
// subjects by the last speaker that agrees, else the last topic (a focus stack, after Grosz and Sidner's attentional state, 1986).
import type { Actor } from '../../model/actor.ts';
import { id as hash } from '../../model/id.ts';
import type { Mention } from '../../model/mention.ts';
import { bySpan, type Span } from '../../model/span.ts';
import type { Agreement, Cast, Reference } from '../layers.ts';

export interface Resolved {
  entity: string;
  span: Span;
}
export interface Speakers {
  /** The speaker of a frame; a new private party where the words name nobody known. */
  speaker(reference: Reference, at: number): Resolved | null;
  /** The same for other roles, without new parties for pronouns. */
  resolve(reference: Reference, at: number): Resolved | null;
  /** Puts the speakers of a frame into focus. */
  spoke(speakers: readonly (Resolved | null)[], at: number): void;
  /** The cast with the mentions and parties that were added. */
  cast(): Cast;
}

/** Earlier speakers and topics looked back at. */
const DEPTH = 8;

export function createSpeakers(doc: Cast): Speakers {
  const { text } = doc.article;
  const actors = new Map<string, Actor>(doc.actors.map((actor) => [actor.id, actor]));
  const added: Mention[] = [];
  const byStart = [...doc.mentions].sort(bySpan);
  const focus: string[] = [];
  const agreements = new Map<string, Agreement>(doc.agreements ?? []);

  const words = (span: Span): Resolved | null => {
    const mention = best(within(byStart, span), span, actors);
    if (mention) return { entity: mention.entity, span: { start: mention.start, end: mention.end } };
    const name = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    if (!/\p{L}/u.test(name)) return null;
    const entity = hash('unnamed', doc.article.id, name);
    if (!actors.has(entity))
      actors.set(entity, { id: entity, kind: 'person', names: { [doc.article.language]: name }, aliases: [], unnamed: true });
    added.push({ start: span.start, end: span.end, entity, form: 'nominal' });
    return { entity, span };
  };
  const topics = topicsOf(doc, byStart, actors);
  const pronoun = (reference: Agreement & { span: Span }, at: number): Resolved | null => {
    const agrees = (entity: string) => fits(reference, agreements.get(entity));
    let entity = focus.slice(-DEPTH).reverse().find(agrees);
    entity ??= topics
      .filter((topic) => topic.at < at)
      .slice(-DEPTH)
      .reverse()
      .find((topic) => agrees(topic.entity))?.entity;
    if (!entity) return null;
    added.push({ start: reference.span.start, end: reference.span.end, entity, form: 'pronoun' });
    return { entity, span: reference.span };
  };
  const resolve = (reference: Reference, at: number): Resolved | null =>
    reference.form === 'words' ? words(reference.span) : pronoun(reference, at);

  return {
    speaker: resolve,
    resolve,
    spoke: (speakers) => {
      for (const speaker of speakers) {
        if (!speaker) continue;
        const old = focus.indexOf(speaker.entity);
        if (old >= 0) focus.splice(old, 1);
        focus.push(speaker.entity);
        if (focus.length > DEPTH * 4) focus.shift();
      }
    },
    cast: () => ({
      ...doc,
      actors: [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
      mentions: distinct([...doc.mentions, ...added]),
    }),
  };
}

/** Mentions that overlap the span, by binary search over their starts. */
function within(mentions: readonly Mention[], span: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const out: Mention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < span.end; i++)
    if (mentions[i]!.end <= span.end && mentions[i]!.end > mentions[i]!.start) out.push(mentions[i]!);
  return out;
}

/** The mention that is the span, else the one it begins with. */
function best(mentions: readonly Mention[], span: Span, actors: ReadonlyMap<string, Actor>): Mention | undefined {
  const exact = mentions.find((m) => m.start === span.start && m.end === span.end);
  if (exact) return exact;
  return mentions.find((m) => m.start === span.start && actors.has(m.entity) && m.end - m.start >= (span.end - span.start) * 0.6);
}

/** Who opens a sentence is its topic. */
function topicsOf(doc: Cast, mentions: readonly Mention[], actors: ReadonlyMap<string, Actor>): { entity: string; at: number }[] {
  const out: { entity: string; at: number }[] = [];
  let i = 0;
  for (const sentence of doc.sentences) {
    while (i < mentions.length && mentions[i]!.start < sentence.start) i++;
    const opening = doc.tokens[Math.min(sentence.first + 6, sentence.last - 1)];
    for (let k = i; k < mentions.length && opening && mentions[k]!.start <= opening.start; k++)
      if (actors.has(mentions[k]!.entity) && mentions[k]!.end > mentions[k]!.start) {
        out.push({ entity: mentions[k]!.entity, at: sentence.start });
        break;
      }
  }
  return out;
}

/** Whether a party can be meant: what is not known fits. */
const fits = (wanted: Agreement, found: Agreement | undefined): boolean =>
  (!wanted.gender || !found?.gender || wanted.gender === found.gender) &&
  (!wanted.number || !found?.number || wanted.number === found.number || wanted.number === 's' === (found.number === 's'));

function distinct(mentions: Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions
    .filter((m) => {
      const key = `${m.start} ${m.end} ${m.entity}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => bySpan(a, b) || (a.entity < b.entity ? -1 : 1));
}
