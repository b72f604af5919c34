// A surname that the knowledge has for someone famous is another's where the article has named that other in full before:
//   «النائب جمال عباس … وتابع عباس» → جمال عباس, not the president of that surname
// But a full name that only spells the famous one's otherwise is his: «ديميتري بيسكوف … بيسكوف». The other may be known too, but for relatives of
// the same country or the other gender: «تركي المالكي … المالكي», not «ميلانيا ترامب … ترامب».
import type { Knowledge } from '../knowledge.ts';
import type { Language } from '../language.ts';
import type { Name, Named } from '../layers.ts';

/** The names, namesakes without their knowledge and other spellings with it. */
export function withoutNamesakes(
  doc: Named,
  forms: readonly string[],
  language: Language,
  knowledge: Knowledge,
): Name[] {
  const { names } = doc;
  const inFull = new Set<string>();
  const strangers = new Map<string, Name[]>();
  names.forEach((name, i) => {
    if (name.kind !== 'person' || name.weak || !forms[i]!.includes(' ')) return;
    for (const id of name.known) inFull.add(id);
    const last = forms[i]!.split(' ').at(-1)!;
    strangers.set(last, [...(strangers.get(last) ?? []), name]);
  });
  if (strangers.size === 0) return names;
  const spelled = new Map<Name, string[]>();
  const titled = new Set<string>();
  for (const { name } of doc.titles) if (name !== null) titled.add(forms[name]!);
  const changed = names.map((name, i): Name => {
    const ids = [...name.known, ...(name.hints ?? [])];
    const full = strangers.get(forms[i]!)?.filter((other) => !isRelative(other, ids, knowledge));
    if (name.kind !== 'person' || ids.length === 0 || !full?.length || ids.some((id) => inFull.has(id))) return name;
    const unknown = full.filter((other) => other.known.length === 0);
    const spelling = unknown.find((other) => ids.some((id) => spells(other, id, doc, language, knowledge)));
    if (spelling) for (const other of unknown) spelled.set(other, ids);
    if (spelling || titled.has(forms[i]!) || full[0]!.start > name.start) return name;
    return { ...name, known: [], hints: [], weak: false };
  });
  return changed.map((name) => (spelled.has(name) ? { ...name, known: spelled.get(name)! } : name));
}

/** Known as someone of the same country, or of another gender: who is meant by the surname alone is left as it is. */
function isRelative(other: Name, ids: readonly string[], knowledge: Knowledge): boolean {
  const one = knowledge.actors.get(other.known[0] ?? '');
  const famous = knowledge.actors.get(ids[0]!);
  if (!one || !famous) return false;
  return one.gender !== famous.gender || one.of === famous.of;
}

/** Whether the name is one more form of the known person's: a letter or a title more, or another surname form after his own given name. */
function spells(name: Name, id: string, doc: Named, language: Language, knowledge: Knowledge): boolean {
  const known = knowledge.actors.get(id);
  if (!known) return false;
  return [known.ar, known.en].some((text) => {
    if (!text.includes(' ')) return false;
    const full: Name = { ...name, text };
    const given: Name = { ...name, text: text.slice(0, text.indexOf(' ')) };
    return [full, given].some((form) => language.shortFormOf(form, name, doc)) || language.shortFormOf(name, full, doc);
  });
}
