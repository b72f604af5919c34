// Names that the text itself calls one, and all of them in the order of the text.
import type { Name, Segmented, Title, Unnamed } from '../../../layers.ts';

/** "Free Syrian Army (FSA)": the text itself says that both are one. */
export function withEquals(doc: Segmented, names: Name[]): Name[] {
  const byStart = new Map(names.map((n, i) => [n.start, i]));
  return names.map((name) => {
    const bracket = /^\s?\((?:the |known as |or )?["“]?(?=\p{Lu})/u.exec(
      doc.article.text.slice(name.end, name.end + 20),
    );
    const other = bracket ? byStart.get(name.end + bracket[0].length) : undefined;
    return other !== undefined && names[other]!.kind === name.kind && name.kind === 'organization'
      ? { ...name, equals: [other] }
      : name;
  });
}

/** Sorts the names (the longer first) and points titles and equals at their new places. */
export function inOrder(
  names: Name[],
  titles: Title[],
  unnamed: Unnamed[],
): { names: Name[]; titles: Title[]; unnamed: Unnamed[] } {
  const order = names
    .map((_, i) => i)
    .sort((a, b) => names[a]!.start - names[b]!.start || names[b]!.end - names[a]!.end);
  const place = new Map(order.map((from, to) => [from, to]));
  return {
    names: order.map((i) => ({
      ...names[i]!,
      ...(names[i]!.equals && { equals: names[i]!.equals.map((e) => place.get(e)!) }),
    })),
    titles: titles.map((t) => ({ ...t, name: t.name === null ? null : place.get(t.name)! })),
    unnamed,
  };
}
