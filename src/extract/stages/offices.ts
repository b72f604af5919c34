// Titles beside names → offices. Of several wordings of one title the fullest stays.
//   «المشير خليفة حفتر» → (حفتر, المشير, –);  «وزير الخارجية الأميركي مايك بومبيو» → (بومبيو, وزير الخارجية الأميركي, US)
import type { Office } from '../../model/office.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../language.ts';
import type { Cast, Title } from '../layers.ts';
import { titleBodies } from './title-holders.ts';

interface Held extends Office {
  head: string;
}

export function offices(doc: Cast, language: Language, knowledge: Knowledge): Office[] {
  const bodies = titleBodies(doc, doc.nameEntities);
  const present = new Set([...doc.actors, ...doc.places].map((entity) => entity.id));
  const named = new Set(doc.nameEntities);
  const held = new Map<string, Held[]>();
  doc.titles.forEach((title, i) => {
    const person =
      title.name === null ? named.has(doc.titleEntities[i]!) && doc.titleEntities[i] : doc.nameEntities[title.name];
    if (!person || title.office === false) return;
    const office: Held = {
      person,
      title: printed(title, doc, language),
      of: bodies[i] ?? (title.rank || title.bodyKnown ? null : knownBody(person, knowledge, present)),
      evidence: { start: title.start, end: title.end },
      head: title.head,
    };
    const others = held.get(person) ?? [];
    const same = others.findIndex(
      (other) => other.head === office.head && (!office.of || !other.of || other.of === office.of),
    );
    if (same < 0) others.push(office);
    else if (isFuller(office, others[same]!)) others[same] = office;
    held.set(person, others);
  });
  return [...held.values()]
    .flat()
    .map(({ head: _head, ...office }) => office)
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

/** «(لل)رئيس» stands alone as «الرئيس». */
const printed = (title: Title, doc: Cast, language: Language): string =>
  (title.text ?? language.spelledOut?.(title, doc) ?? doc.article.text.slice(title.start, title.end)).replace(
    /\s+/g,
    ' ',
  );

const isFuller = (a: Held, b: Held): boolean =>
  (a.of !== null && b.of === null) || ((a.of !== null || b.of === null) && a.title.length > b.title.length + 3);

/** The body of a known person, or the country behind it, where the article speaks of it. */
function knownBody(person: string, knowledge: Knowledge, present: ReadonlySet<string>): string | null {
  let at = knowledge.actors.get(person)?.of;
  for (let step = 0; at && step < 3; step++) {
    if (present.has(at)) return at;
    at = knowledge.actors.get(at)?.of;
  }
  return null;
}
