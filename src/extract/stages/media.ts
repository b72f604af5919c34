// What the reporter said once of where a speaker spoke holds for the occasion: for what he goes on to say, for who stands beside him
// at the press conference, and for the headline and lead that sum it up.
//   «قال في مقابلة مع صحيفة … إن … . وأضاف أن …» → both in the interview, both to the paper
import type { Cast } from '../layers.ts';
import { jointSpeakers, leads, sumsUp } from './said-at.ts';
import type { Draft } from './statement-draft.ts';

/** Characters between two statements of one occasion. */
const REACH = 1500;

interface Occasion {
  medium: Draft['medium'];
  addressees: string[];
  day: string | null;
  /** Where it was last told or went on. */
  at: number;
}

export function media(doc: Cast, drafts: readonly Draft[]): void {
  const open = new Map<string, Occasion>();
  const first = new Map<string, Occasion>();
  // a report says what it says; its author may speak elsewhere
  const people = new Set(doc.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  for (const draft of drafts) {
    const speaker = draft.speaker?.entity;
    if (!speaker) continue;
    const at = draft.frame.cue.start;
    const before = open.get(speaker);
    const near = before && goesOn(before, draft) ? before : undefined;
    if (near && (!draft.medium || draft.medium === near.medium)) {
      carry(draft, near);
      open.set(speaker, { ...near, at });
      continue;
    }
    if (!draft.medium || (draft.medium === 'report' && people.has(speaker))) continue;
    const occasion = { medium: draft.medium, addressees: draft.addressees, day: draft.saidAt, at };
    open.set(speaker, occasion);
    if (!first.has(speaker)) first.set(speaker, occasion);
    if (draft.medium !== 'press-conference') continue;
    for (const entity of jointSpeakers(doc, draft.frame))
      if (entity !== speaker) open.set(entity, { medium: draft.medium, addressees: [], day: draft.saidAt, at });
  }
  for (const draft of drafts) {
    const told =
      draft.speaker && !draft.medium && leads(doc, draft.frame) ? first.get(draft.speaker.entity) : undefined;
    if (told && sumsUp(draft.frame, told) && isSameDay(told, draft)) carry(draft, told);
  }
}

/** Not what was said before the story, nor on another day. */
const goesOn = (occasion: Occasion, draft: Draft): boolean =>
  draft.frame.cue.start - occasion.at < REACH && !draft.frame.earlier && isSameDay(occasion, draft);

const isSameDay = ({ day }: Occasion, { saidAt }: Draft): boolean => !saidAt || !day || saidAt === day;

/** An interview has one addressee throughout. */
function carry(draft: Draft, { medium, addressees }: Occasion): void {
  draft.medium = medium;
  if (medium === 'interview' && draft.addressees.length === 0)
    draft.addressees = addressees.filter((entity) => entity !== draft.speaker?.entity);
}
