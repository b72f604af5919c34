// Chains and known forms → names of bodies: known, unknown, or weak («السفارة»).

import type { Chain } from './chain-text.ts';
import type { Match } from './gazetteer.ts';
import { bodyAgreement } from './name-agreement.ts';
import type { FoundName, MakeName, NameLayer } from './name-layer.ts';
import { ANY_ORG, FIELD, INSTITUTIONAL, SOURCE, TITLE } from './name-lexicon.ts';

/** A chain becomes a name: known, unknown, or weak («السفارة»). */
export function bodyName(layer: NameLayer, chain: Chain, make: MakeName): FoundName | null {
  const { first } = chain;
  const match = layer.known[first];
  const known = match ? match.entries.filter((entry) => entry.kind !== 'place') : [];
  if (
    known.some((entry) => entry.kind === 'person' || entry.kind === 'country') &&
    !known.some((e) => e.kind === 'organization')
  )
    return null;
  const matched = match ? closing(layer, first + match.length, chain) : first;
  if (match && known.length === 0 && matched >= chain.tail) return null;
  const agreement = bodyAgreement(layer.words[first]!);
  const ids = known.filter((entry) => !entry.weak).map((entry) => entry.id);
  const hints = known.filter((entry) => entry.weak).map((entry) => entry.id);
  if (matched >= chain.last)
    return make(first, matched, {
      kind: 'organization',
      known: ids.length ? ids : chain.bare ? hints : [],
      ...(!ids.length && { hints }),
      ...(chain.bare && !ids.length && { weak: true }),
      ...agreement,
    });
  if (chain.bare) return make(first, chain.last, { kind: 'organization', known: hints, weak: true, ...agreement });
  // «شبكة "بي بي سي"», «جماعة الحوثيين اليمنية»
  const at = layer.words[first + 1]?.letters === false ? first + 2 : first + 1;
  const inner = layer.known[at];
  const innerEnd = inner ? closing(layer, at + inner.length, chain) : 0;
  const bodies =
    inner && innerEnd <= chain.last && extensionKeeps(layer, innerEnd, chain)
      ? inner.entries.filter((e) => e.kind === 'organization' && !e.weak)
      : [];
  if (
    bodies.length &&
    /^(شركه|صحيفه|قناه|وكاله|شبكه|منظمه|حركه|تنظيم|حزب|جماعه|مجله|موقع|محطه|جريده|اذاعه)$/.test(
      layer.words[first]!.bare,
    ) &&
    !layer.words[at]!.bits
  )
    return make(first, chain.last, { kind: 'organization', known: bodies.map((e) => e.id), ...agreement });
  const same = ids.length > 0 && extensionKeeps(layer, matched, chain);
  return make(first, chain.last, { kind: 'organization', known: same ? ids : [], ...agreement });
}

/** «تنظيم "الدولة الإسلامية"»: the closing mark goes with the name. */
const closing = (layer: NameLayer, end: number, chain: Chain): number =>
  end === chain.last - 1 && !layer.words[end]!.letters ? chain.last : end;

/** «حكومة الوفاق + الوطني الليبية», «البعثة الأممية + في ليبيا» stay what they were; «مجلس الأمن + القومي» is another body. */
function extensionKeeps(layer: NameLayer, from: number, chain: Chain): boolean {
  for (let j = from; j < chain.tail; j++) {
    const word = layer.words[j]!;
    if (!word.nation && !/^(الدولي|الدوليه|الوطني|الوطنيه)$/.test(word.stem)) return false;
  }
  return true;
}

/** «القاعدة», «الجزيرة»: a body where a title or source noun leads to it, else only beside its full form. */
export function weakBody(layer: NameLayer, i: number, match: Match, make: MakeName): { name: FoundName } | null {
  const { words } = layer;
  const ids = match.entries.map((entry) => entry.id);
  const near =
    [words[i - 1], words[i - 2]].some((word) => word && word.bits & (TITLE | SOURCE | ANY_ORG) && !word.definite) ||
    (words[i - 1]?.bits ?? 0) & SOURCE;
  if (!words[i]!.definite && words[i]!.pos !== 'PROPN') return null;
  const sure = near && match.entries.length === 1 && !(words[i]!.bits & (ANY_ORG | INSTITUTIONAL | FIELD));
  return {
    name: make(i, i + match.length, {
      kind: 'organization',
      known: ids,
      ...(!sure && { weak: true }),
      ...bodyAgreement(words[i]!),
    }),
  };
}

/** «على تويتر», «عبر فيسبوك», «حسابه بتويتر». */
export function isChannel(layer: NameLayer, i: number): boolean {
  const before = layer.words[i - 1];
  return (
    layer.words[i]!.prep !== '' ||
    !before?.letters ||
    before.pos === 'ADP' ||
    /^(موقع|عبر|صفحه|حساب|منصه|تطبيق)/.test(before.bare) ||
    layer.words[i]!.conj
  );
}
