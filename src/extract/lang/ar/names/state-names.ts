// Countries, capitals and towns: which of them acts, which is where things happen.

import type { Entry } from './gazetteer.ts';
import type { FoundName, MakeName, NameLayer } from './name-layer.ts';
import { GIVEN, PLACE } from './name-lexicon.ts';
import { actsAsState, isLocative } from './place-roles.ts';

export interface Role {
  end: number;
  locative: boolean;
  acts: boolean;
}

/** «حكومة ليبيا» speaks of the state, «حزب مصر القوية» and «صحيفة الإمارات» do not. */
const STATE_BODY =
  /^(حكومه|سفاره|قنصليه|بعثه|جيش|نظام|رءاسه|برلمان|اداره|سلطات|قوات|شرطه|مخابرات|استخبارات|وزاره|خارجيه|قياده)$/;

export function state(
  layer: NameLayer,
  i: number,
  to: number,
  country: Entry | undefined,
  place: Entry,
  inside: boolean,
  role: Role | null,
  make: MakeName,
): { name: FoundName; role: Role } {
  const { words, ends } = layer;
  let from = i;
  for (let s = i; s > 0 && ends[s - 1] === ends[i]; s--) from = s - 1;
  const joined = role !== null && words[i]!.conj && role.end === i;
  if (country) {
    const locative = inside
      ? !STATE_BODY.test(words[i - 1]!.bare)
      : joined
        ? role.locative
        : isLocative(words, i, from) || isDateline(words, from, ends[i]!);
    const weak = inside ? { weak: true } : {};
    return {
      name: make(i, to, {
        kind: 'country',
        known: [country.id],
        ...(locative && { locative }),
        ...weak,
        ...countryAgreement(country.id),
      }),
      role: { end: to, locative, acts: !locative },
    };
  }
  const acts =
    place.capitalOf !== undefined && !inside && (joined ? role.acts : actsAsState(words, i, to, from, ends[i]!));
  const nextRole = { end: to, locative: !acts, acts };
  if (acts)
    return {
      name: make(i, to, { kind: 'country', known: [place.capitalOf!], gender: 'f', number: 's' }),
      role: nextRole,
    };
  return { name: make(i, to, { kind: 'place', known: [place.id], locative: true }), role: nextRole };
}

/** «دبي، الإمارات العربية المتحدة (CNN) --»: a short sentence that ends with a dash or colon. */
const isDateline = (words: readonly { mark: string }[], from: number, end: number): boolean =>
  end - from <= 14 && /^([-–—]+|:)$/.test(words[end - 1]!.mark) && end - from > 1;

/** Countries are feminine but for a few. */
const MASCULINE = new Set([
  'iraq',
  'lebanon',
  'sudan',
  'south-sudan',
  'jordan',
  'yemen',
  'morocco',
  'vatican',
  'gabon',
  'niger',
]);

const countryAgreement = (id: string) => ({
  gender: MASCULINE.has(id) ? ('m' as const) : ('f' as const),
  number: 's' as const,
});

/** «بلدة النشابية», «مدينة الباب»: what follows a head of places is its name. */
export function headedPlace(layer: NameLayer, i: number): number {
  const head = layer.words[i - 1];
  const word = layer.words[i]!;
  if (!head || layer.ends[i - 1] !== layer.ends[i] || head.definite || head.token.enclitic || !(head.bits & PLACE))
    return 0;
  if (word.conj || word.prep || word.nation || word.bits & ~GIVEN || layer.known[i]) return 0;
  const town = /^(مدينه|بلده|قريه|محافظه|مخيم|جزيره|ولايه|مقاطعه|بلدتي|مدينتي|ناحيه)$/.test(head.bare);
  if (word.pos !== 'PROPN' && !(town && word.definite)) return 0;
  let j = i + 1;
  while (
    j < layer.ends[i]! &&
    j < i + 3 &&
    layer.words[j]!.pos === 'PROPN' &&
    !layer.words[j]!.conj &&
    !layer.words[j]!.prep
  )
    j++;
  return j;
}
