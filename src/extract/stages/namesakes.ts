// A surname that the knowledge has for someone famous is another's where the article has named that other in full before:
//   «النائب جمال عباس … وتابع عباس» → جمال عباس, not the president of that surname
// But a full name that only spells the famous one's otherwise is his: «ديميتري بيسكوف … بيسكوف».
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
    if (name.known.length === 0) strangers.set(last, [...(strangers.get(last) ?? []), name]);
  });
  if (strangers.size === 0) return names;
  const spelled = new Map<Name, string[]>();
  const titled = new Set<string>();
  for (const { name } of doc.titles) if (name !== null) titled.add(forms[name]!);
  const changed = names.map((name, i): Name => {
    const ids = [...name.known, ...(name.hints ?? [])];
    const full = strangers.get(forms[i]!);
    if (name.kind !== 'person' || ids.length === 0 || !full || ids.some((id) => inFull.has(id))) return name;
    const spelling = full.find((other) => ids.some((id) => spells(other, id, doc, language, knowledge)));
    if (spelling) for (const other of full) spelled.set(other, ids);
    if (spelling || titled.has(forms[i]!) || full[0]!.start > name.start) return name;
    return { ...name, known: [], hints: [], weak: false };
  });
  return changed.map((name) => (spelled.has(name) ? { ...name, known: spelled.get(name)! } : name));
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
