// Sources and parties without a name: «مصدر دبلوماسي», «مسؤول في وزارة الخارجية الأميركية», «دبلوماسيون غربيون», «مسلحون», «مراسل الجزيرة».

import type { Unnamed } from '../../../layers.ts';
import type { FoundName, NameLayer } from './name-layer.ts';
import { ANY_ORG, PARTY, SOURCE, STOP } from './name-lexicon.ts';
import type { FoundTitle } from './title-links.ts';

const MAX_LENGTH = 10;
const BODY_SOURCES =
  /^(بيان|مسوده|تقرير|تقارير|مذكره|وثيقه|وثاءق|دراسه|استطلاع|تحقيق|صحف|جمعيات|منظمات|شبكات|وكاله|صحيفه|منظمه|جماعه)$/;

export function unnamedParties(
  layer: NameLayer,
  names: readonly FoundName[],
  titles: readonly FoundTitle[],
): Unnamed[] {
  const { words } = layer;
  const taken = new Uint8Array(words.length);
  const nameEnd = new Map<number, number>();
  for (const name of names) {
    taken.fill(1, name.from, name.to);
    // «مسؤول في [وزارة الخارجية]» is one phrase; in «متظاهرين في طرابلس» the place belongs to what happens.
    if (name.kind !== 'place') nameEnd.set(name.from, Math.max(name.to, nameEnd.get(name.from) ?? 0));
  }
  for (const title of titles) taken.fill(1, title.from, title.to);
  const parties: Unnamed[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (
      taken[i] ||
      !(word.bits & (SOURCE | PARTY)) ||
      word.bits & STOP ||
      word.token.enclitic ||
      !/^(NOUN|ADJ|PROPN|X)$/.test(word.pos) ||
      isAttribute(layer, i)
    )
      continue;
    const end = partyEnd(layer, i, taken, nameEnd);
    if (word.definite && !(word.bits & SOURCE)) continue;
    if (word.bits & ANY_ORG && end === i + 1) continue;
    parties.push({
      start: word.start,
      end: words[end - 1]!.end,
      kind: BODY_SOURCES.test(word.bare) ? 'organization' : 'person',
      definite: word.definite,
      // «مصادر»: a plural that does not tell
      gender: word.token.gender ?? (word.token.number === 'p' ? undefined : /ه$/.test(word.bare) ? 'f' : 'm'),
      // «ممثلو الادعاء»: the plural before its genitive
      number:
        /[^او]و$/.test(word.bare) && word.bare.length > 4
          ? 'p'
          : (word.token.number ?? (/(ون|ين)$/.test(word.bare) ? 'p' : 's')),
    });
    i = end - 1;
  }
  return parties;
}

/** Adjectives, «رفيع المستوى», a genitive, and «في/من/بـ» with a body or place. */
function partyEnd(layer: NameLayer, i: number, taken: Uint8Array, nameEnd: ReadonlyMap<number, number>): number {
  const { words, ends } = layer;
  const last = Math.min(ends[i]!, i + MAX_LENGTH);
  let j = i + 1;
  if (j < last && nameEnd.has(j) && !words[j]!.conj && !words[j]!.prep && !words[i]!.definite) j = nameEnd.get(j)!;
  while (j < last) {
    const word = words[j]!;
    if (!word.letters) break;
    const plural = /(ون|ين)$/.exec(words[i]!.stem)?.[0];
    const agrees = plural !== undefined && j === i + 1 && word.stem.endsWith(plural) && word.pos === 'NOUN';
    const adjective =
      !word.prep && !(word.bits & STOP) && (word.pos === 'ADJ' || word.nation !== null || agrees) && !taken[j];
    // «منظمات محلية ودولية»
    const second =
      word.conj &&
      word.pos === 'ADJ' &&
      j > i + 1 &&
      words[j - 1]!.pos === 'ADJ' &&
      word.definite === words[j - 1]!.definite;
    if (adjective && (!word.conj || word.nation || second)) j++;
    else if (word.stem === 'الصله' && words[j - 1]!.pos === 'ADJ') j++;
    else if (/^رفيع/.test(word.stem) && words[j + 1]?.stem === 'المستوي') j += 2;
    else if (word.prep === 'ب' && nameEnd.has(j)) j = nameEnd.get(j)!;
    else if (/^(في|من|لدي)$/.test(word.stem) && !word.prep && nameEnd.has(j + 1) && j + 1 < last)
      j = nameEnd.get(j + 1)!;
    else break;
  }
  return Math.min(j, last);
}

/** «العمليات العسكرية» (the military operations): what follows a noun and agrees with it in definiteness describes it. */
function isAttribute({ words }: NameLayer, i: number): boolean {
  const [before, word] = [words[i - 1], words[i]!];
  if (!before?.letters || word.conj || word.prep || !/^(NOUN|ADJ|PROPN)$/.test(before.pos)) return false;
  return word.definite && (before.definite || before.token.enclitic !== null);
}
