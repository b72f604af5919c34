// Tails of the names of bodies: «المفوضية السامية [لحقوق الإنسان]», «السفارة الأميركية [في طرابلس]», «المكتب السياسي [لحركة "حماس"]».
import { type Chain, type ChainText, isAdjective, plain } from './chain-text.ts';
import { ANY_ORG, INSTITUTIONAL, ORG_AT, ORG_FOR, ORG_MANY, SOURCE, STOP } from './name-lexicon.ts';

/** The chain that begins at a word: a tail may hold another body. */
export type InnerChain = (text: ChainText, i: number) => Chain | null;

/** Where the name of the chain that begins at `i` ends, its tail with it; `from` where nothing follows that belongs to it. */
export function tailEnd(text: ChainText, i: number, from: number, inside: InnerChain): number {
  const head = text.words[i]!;
  const next = text.words[from];
  if (!next?.letters || from >= text.end || next.conj) return from;
  if (/^التابع(ه)?$/.test(next.stem) && from === i + 1) return afterPreposition(text, from + 1, 'ل', inside);
  // «نقل السفارة الأميركية إلى القدس»: where it is moved to
  if (
    i > 0 &&
    text.words[i - 1]!.pos === 'NOUN' &&
    /^(نقل|انتقال|تحويل|اعاده|ارسال|ايفاد|عوده)$/.test(text.words[i - 1]!.bare) &&
    (next.prep === 'ل' || /^الي$/.test(next.stem))
  )
    return from;
  const last = text.words[from - 1]!;
  const general = from > i + 1 && (last.bits & INSTITUTIONAL) !== 0;
  if (next.prep === 'ل' && next.definite && general && (head.bits & ORG_FOR || !(head.bits & ORG_MANY)))
    return head.bits & ORG_FOR || /^(عام|عامه|اعلي|عليا|ساميه|سامي)$/.test(last.bare)
      ? forTail(text, from, inside)
      : from;
  const adjective = last.pos === 'ADJ' || last.nation !== null || (last.bits & INSTITUTIONAL) !== 0;
  if (next.prep === 'ل' && head.bits & (ORG_FOR | ORG_AT) && from > i + 1 && adjective)
    return forTail(text, from, inside);
  if (head.bits & ORG_AT && from > i + 1) {
    if (/^(في|لدي|الي)$/.test(next.stem) && !next.prep) return placeAfter(text, from + 1, from, inside);
    if (next.prep === 'ب') return placeAfter(text, from, from, inside);
  }
  return from;
}
/** «دعت المفوضية السامية لوقف القتال», «… للصحافة»: what is asked, who is told; no tail of the name. */
const ASKED =
  /^(وقف|انهاء|بحث|مناقشه|اجراء|عقد|منع|حل|تسليم|اطلاق|اتخاذ|تقديم|فتح|صحاف|اعلام|ضمان|تنفيذ|تطبيق|تحديد|انقاذ|ايجاد|دفع|رفع|مواجهه|تشكيل|استءناف|انعقاد|ادانه|ايصال|سماح|تحقيق|كشف|اول|مده|مرحله|عام|سنه|شهر|يوم)/;
/** «لحقوق الإنسان», «لمراقبة الحدود», «للنفط». */
function forTail(text: ChainText, from: number, inside: InnerChain): number {
  const word = text.words[from]!;
  if (word.pos === 'VERB' || word.token.enclitic || word.bits & (STOP | SOURCE) || ASKED.test(word.bare)) return from;
  let j = from + 1;
  const inner = word.bits & ANY_ORG ? inside(text, from) : null;
  if (inner && !inner.bare) return inner.last;
  if (!word.definite) {
    const next = text.words[j];
    if (text.known[from]) return closed(text, from, from + text.known[from]!.length);
    if (!next || j >= text.end || !plain(next)) return from;
    if (text.known[j]) return j + text.known[j]!.length;
    if (!next.definite && next.pos !== 'PROPN') return from;
    if (next.definite && next.pos === 'ADJ') return j;
    j++;
  }
  while (j < text.end && plain(text.words[j]!) && text.words[j]!.definite && isAdjective(text.words[j]!)) {
    if (/^التابع/.test(text.words[j]!.stem)) break;
    j++;
  }
  return j;
}
/** «لحركة "حماس"»: the closing mark of a mark that was opened inside. */
function closed({ words, end }: ChainText, from: number, to: number): number {
  const opened = words.slice(from, to).some(({ mark }) => /^["«“]$/.test(mark));
  return opened && to < end && /^["»”]$/.test(words[to]!.mark) ? to + 1 : to;
}
function afterPreposition(text: ChainText, j: number, prep: string, inside: InnerChain): number {
  const word = text.words[j];
  if (!word || j >= text.end || word.prep !== prep) return j - 1;
  if (text.known[j]) return j + text.known[j]!.length;
  const inner = word.bits & ANY_ORG ? inside(text, j) : null;
  return inner && !inner.bare ? inner.last : j - 1;
}
function placeAfter(text: ChainText, j: number, from: number, inside: InnerChain): number {
  if (j >= text.end) return from;
  const inner = text.words[j]!.bits & ANY_ORG ? inside(text, j) : null;
  if (inner && !inner.bare) return inner.last;
  if (text.known[j]) return j + text.known[j]!.length;
  return text.tagged[j]! > j ? text.tagged[j]! : from;
}
