// What single heads of bodies ask for: a number, an adjective of relation, or one of few nouns.
import { type ChainText, plain } from './chain-text.ts';
import { ANY_ORG, FIELD, PLACE } from './name-lexicon.ts';
import type { NameWord } from './name-words.ts';

/** «كتيبة 166», «اللواء 444 قتال»: the end of the name, 0 where it is none. */
export function numberedUnit({ words, end }: ChainText, i: number): number {
  const number = words[i + 1];
  if (i + 1 >= end || number?.token.pos !== 'NUM' || number.prep || number.conj) return 0;
  if (!/^(كتيبه|لواء|فوج|سريه|فرقه|فيلق)$/.test(words[i]!.bare) || !/^[\d٠-٩]{1,3}$/.test(number.token.stem)) return 0;
  const arm = words[i + 2];
  const armed = i + 2 < end && arm?.letters && /^(قتال|مشاه|معزز|مجحفل|مدرع|مظلات)ه?$/.test(arm.bare);
  return armed ? i + 3 : i + 2;
}

/** «المنطقة العسكرية الغربية» is a command: the end of the name, 0 where it is none. */
export function militaryRegion({ words, end }: ChainText, i: number): number {
  if (words[i]!.stem !== 'المنطقه' || i + 2 >= end || words[i + 1]!.stem !== 'العسكريه') return 0;
  const which = words[i + 2]!;
  return plain(which) && which.definite && which.pos === 'ADJ' ? i + 3 : 0;
}

/** Nouns that make a body only over certain others: «القوة العسكرية» is might, «جبهة القتال» a front, «مصلحة اليمن» an interest. */
export function isGeneral({ words, known }: ChainText, i: number, core: number): boolean {
  const next = words[i + 1];
  if (!next || core <= i + 1) return false;
  const head = words[i]!.bare;
  if (/^(قوه|حلف|تجمع)$/.test(head) && words[i]!.definite && core === i + 2)
    return /^(عسكري|شعبي|اهلي)ه?$/.test(next.bare);
  if (head === 'جبهه') return /^(قتال|حرب|معركه|عمل|فقر|فساد|بطاله)$/.test(next.bare);
  if (head === 'قوه')
    return (
      !words[i]!.definite &&
      next.definite &&
      next.pos === 'NOUN' &&
      !known[i + 1] &&
      !(next.bits & (FIELD | ANY_ORG | PLACE))
    );
  if (head === 'مصلحه')
    return !words[i]!.definite && (next.bits & FIELD) === 0 && !/^(سجون|ارصاد|طب|مواني|موانء|احوال)$/.test(next.bare);
  return false;
}

/** An adjective of relation: «إعلامي», «قانونية»; not «مشرف», «منتخبة». */
export const isRelation = ({ bare, pos }: NameWord): boolean =>
  pos === 'ADJ' &&
  /..[^ي](ي|يه)$/.test(bare) &&
  !/^(خيري|امني|مالي|محلي|اساسي|تاريخي|رءيسي|داخلي|خارجي|انتخابي|حالي|حقيقي)ه?$/.test(bare);
const WITH_RELATIONS = /^(مكتب|مجلس|هيءه|لجنه|مركز|جمعيه|اتحاد|غرفه|منظمه|مءسسه|رابطه|نقابه|معهد|امانه)$/;
/** Heads whose name goes on with any such adjective. */
export const takesRelation = ({ bare }: NameWord): boolean => WITH_RELATIONS.test(bare);
