// One title for two: «وزيرا الخارجية الأمريكي مايك بومبيو والروسي سيرغي لافروف», «الرئيسان الفرنسي والألماني». Each gets his own.
import type { FoundName, NameLayer } from './name-layer.ts';
import type { FoundTitle } from './title-links.ts';

const POSTS = ['وزير', 'رئيس', 'زعيم', 'قائد', 'سفير', 'مندوب', 'مبعوث', 'عاهل', 'ملك'];
const folded = (post: string): string => post.replace('ئ', 'ء');
/** «وزيرا», «وزيري» over something, «الرئيسان», «الرئيسين» alone. */
const OVER = new Map(POSTS.flatMap((post) => ['ا', 'ي'].map((dual) => [folded(post) + dual, post])));
const ALONE = new Map(POSTS.flatMap((post) => ['ان', 'ين'].map((dual) => [folded(post) + dual, post])));
const MAX_OVER = 3;

export function pairedTitles(
  layer: NameLayer,
  names: readonly FoundName[],
  persons: ReadonlyMap<number, number>,
): FoundTitle[] {
  const { words } = layer;
  return words.flatMap((word, i) => {
    const post = word.definite ? ALONE.get(word.bare) : OVER.get(word.stem);
    if (!post || !word.letters) return [];
    const end = layer.ends[i]!;
    let j = i + 1;
    while (!word.definite && j < end && j <= i + MAX_OVER && isField(words[j]!)) j++;
    if ((j === i + 1) !== word.definite) return [];
    const over = words.slice(i + 1, j);
    const first = nationAt(j);
    if (!first || words[j]!.conj) return [];
    const one = personAt(first.to);
    const behind = one === null ? first.to : afterMark(names[one]!.to);
    const second = nationAt(behind);
    if (!second || !words[behind]!.conj) return [];
    const made = (from: number, to: number, nation: number, name: number | null): FoundTitle => ({
      start: words[from]!.start,
      end: words[to - 1]!.end,
      from,
      to,
      name,
      body: null,
      bodyKnown: words[nation]!.nation,
      text: [layer.written(word.start, word.start + (word.definite ? 2 : 0)) + post, ...[...over, ...words.slice(nation, to)].map(({ start, end }) => layer.written(start, end))].join(' '), // biome-ignore format: one phrase
      head: folded(post),
      post: /^(وزراء|حكومه)$/.test(over[0]?.bare ?? '') ? `${folded(post)} وزراء` : folded(post),
      field: over.map(({ bare }) => bare.replace(/ه$/, '')).filter((bare) => !/^(وزراء|حكوم)$/.test(bare)),
      definite: true,
      gender: 'm',
      number: 's',
    });
    return [made(i, first.to, j, one), made(behind, second.to, behind, personAt(second.to))];

    function nationAt(k: number): { to: number } | null {
      const found = k < end ? words[k] : undefined;
      return found?.nation && found.definite && !found.prep ? { to: k + found.nationWords } : null;
    }
    function afterMark(k: number): number {
      return k < end && /^[،,]$/.test(words[k]!.mark) ? k + 1 : k;
    }
    function personAt(k: number): number | null {
      return persons.get(k) ?? persons.get(afterMark(k)) ?? null;
    }
  });
}

const isField = (word: NameLayer['words'][number]): boolean =>
  word.letters && !word.prep && word.definite && !word.nation && word.pos !== 'VERB';
