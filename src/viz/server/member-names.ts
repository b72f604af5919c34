// What articles call those that resolution made one actor: read from the words themselves when someone asks, for the graph names only the whole.
import { isKnown } from '../../graph/resolve/profiles.ts';
import type { ArticleText } from './details.ts';
import type { Records } from './records.ts';

/** Names by script, most telling first. */
export interface MemberNames {
  ar: string[];
  en: string[];
}
/** Of an actor that occurs all over so many articles are read. */
const READ = 12;
const FULL = 3;

/** Words of a name; more than three make it no fuller. */
export const wordsIn = (name: string): number => Math.min(FULL, name.split(/\s+/).length);

export async function namesOfMembers(
  r: Records,
  ids: Iterable<string>,
  articleText: ArticleText,
): Promise<Map<string, MemberNames>> {
  const names = new Map<string, MemberNames>();
  for (const id of ids) {
    const counts = new Map<string, number>();
    for (const article of r.memberships.get(id)?.articles.slice(0, READ) ?? []) {
      const told = (r.mentionsIn.get(article) ?? []).filter((m) => m.named && (m.member ?? m.entity) === id);
      const text = told.length > 0 ? await articleText(article) : undefined;
      if (text === undefined) continue;
      for (const { start, end } of told) {
        const name = text.slice(start, end).replace(/\s+/g, ' ');
        if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    const order = [...counts].sort(([a, m], [b, n]) => wordsIn(b) - wordsIn(a) || n - m || (a < b ? -1 : 1));
    const all = order.map(([name]) => name);
    // Those of the knowledge base have their names from there.
    const actor = isKnown(id) || !r.memberships.has(id) ? r.actors.get(id) : undefined;
    const first = (name: string | null | undefined, rest: string[]) =>
      name ? [name, ...rest.filter((x) => x !== name)] : rest;
    const isArabic = (name: string) => /\p{Script=Arabic}/u.test(name);
    names.set(id, {
      ar: first(actor?.ar, all.filter(isArabic)),
      en: first(
        actor?.en,
        all.filter((name) => !isArabic(name)),
      ),
    });
  }
  return names;
}
