// The act of a statement: the verb's own, unless the content is plainly another one.
//   «أكد دعمه» SUPPORT · «شدد على ضرورة» REQUEST · «قالت إنها لا تدعم» REJECT · «قال: نحن قلقون» ACCUSE
import type { Act } from '../../../../model/plover.ts';
import type { Stance } from '../../../../model/statement.ts';
import type { ContentKind } from './clause-types.ts';
import type { Content } from './content.ts';
import type { Cue } from './cues.ts';
import type { ContentHead } from './lexicon.ts';
import type { Word, Words } from './words.ts';

/** Words at the head of a clause in which its main verb is looked for. */
const HEAD = 12;

/** «استعداده» → استعداد, «معارضتها» → معارضه */
export function headOf(view: Words, word: Word): ContentHead | undefined {
  const { heads } = view.lexicon;
  const bare = word.stem.replace(/^ال/, '');
  const cut = bare.replace(/(?:ه|ها|هم|هما|نا)$/, '');
  return (
    heads.get(word.stem) ??
    heads.get(bare) ??
    heads.get(cut) ??
    (cut.endsWith('ت') ? heads.get(`${cut.slice(0, -1)}ه`) : undefined)
  );
}

export function actOf(
  view: Words,
  cue: Cue | null,
  kind: ContentKind,
  content: Content,
  described: Stance | null,
): Act {
  const act = cue?.act ?? 'INFORM';
  if (cue?.flags.has('describe') && described)
    return described === 'support' ? 'SUPPORT' : described === 'oppose' ? 'ACCUSE' : act;
  if (kind === 'phrase' || kind === 'quote') {
    const byHead = phraseAct(view, content);
    if (byHead && (act === 'INFORM' || cue?.flags.has('emotion'))) return byHead;
    if (kind === 'phrase' || act !== 'INFORM') return act;
  }
  if (act !== 'INFORM' || cue?.flags.has('opinion')) return act;
  return clauseAct(view, content) ?? act;
}

function phraseAct(view: Words, content: Content): Act | null {
  for (let i = content.first; i < Math.min(content.first + 3, content.next); i++) {
    const word = view.words[i]!;
    if (
      i > content.first &&
      !/^(?:بالغ|عميق|شديد|كامل|اهميه|استمرار|مواصله|تمام|خالص|احر|كل|تجديد)$/.test(view.words[i - 1]!.stem)
    )
      break;
    const head = headOf(view, word);
    if (head) {
      const next = view.words[i + 1];
      const offered = next && i + 3 < content.next ? [next, view.words[i + 2]!, view.words[i + 3]!] : [];
      if (
        head.act === 'AGREE' &&
        offered.some((w) => /^(?:تقديم|دعم)$/.test(w.stem.replace(/^ال/, '')) || /دعم/.test(w.stem))
      ) {
        if (
          offered.some((w) => /دعم/.test(w.stem)) ||
          view.words.slice(i, Math.min(i + 6, content.next)).some((w) => /^دعم/.test(w.stem))
        )
          return 'SUPPORT';
      }
      return head.act;
    }
    if (/^عدم$/.test(word.stem)) return 'REJECT';
  }
  return null;
}

const REQUESTS = /^(?:يجب|ينبغي|لابد|يتعين|يتوجب|نحث|ندعو|نطالب|نطلب|ادعو|اطالب|اطلب|نناشد|احث|نريد_من|فليكن|يتحتم)$/;
const ACCUSES = /^(?:ندين|نستنكر|نندد|نشجب|ادين|نتهم|اتهم|نشعر_بقلق|قلقون|قلقه|نشجب|نستهجن)$/;
const SUPPORTS = /^(?:نرحب|نشيد|ارحب|نثمن|اشيد|نءيد|اءيد|نشكر|اشكر|ندعم|ادعم|نقدر|نهنء)$/;
const REJECTS = /^(?:نرفض|ارفض|نعارض|اعارض|ترفض|يرفض|يعارض|تعارض|ننفي|انفي)$/;
const AGREES =
  /^(?:سنواصل|سنعمل|سندعم|سنقدم|سنساعد|ساعمل|نتعهد|اتعهد|نلتزم|ملتزمه|ملتزم|ملتزمون|مستعده|مستعد|مستعدون|سنقف|سنبذل|ساواصل)$/;
const BACKING =
  /^(?:[نتيا])?(?:دعم|قبل|ءيد|سمح|وافق|عترف|تغاضي|تسامح|ريد|تصل|جر|شاهد|شن|ستخدم|نتهك|تورط|تدخل|شارك|قدم|قصف|ستهدف|تسلم|تلق|ملك)/;

/** By the first words of the clause. */
function clauseAct(view: Words, content: Content): Act | null {
  const end = Math.min(content.first + HEAD, content.next);
  for (let i = content.first; i < end; i++) {
    const word = view.words[i]!;
    const next = view.words[i + 1];
    const bare = word.norm.replace(/^[وف](?=..)/, '');
    if (i > content.first && /[.،,؛؟!]/.test(word.gap) && i - content.first > 4) return null;
    if (REQUESTS.test(bare) || (bare === 'لا' && next?.norm === 'بد')) return 'REQUEST';
    if (i === content.first && bare === 'علي' && next && view.words.slice(i + 1, i + 7).some((w) => w.norm === 'ان'))
      return 'REQUEST';
    if (ACCUSES.test(bare) || (/^(?:ت|ن|ي|ا)شعر$/.test(bare) && /قلق|غضب|استياء/.test(next?.norm ?? '')))
      return 'ACCUSE';
    if (i <= content.first + 1 && SUPPORTS.test(bare)) return 'SUPPORT';
    if (REJECTS.test(bare) && i <= content.first + 2) return 'REJECT';
    if (AGREES.test(bare)) return 'AGREE';
    if (/^(?:غير)$/.test(bare) && next && /^(?:صحيح|صحيحه|دقيق|دقيقه|مقبول|مقبوله)$/.test(next.norm)) return 'REJECT';
    if (/^(?:كاذبه|كاذب|باطله|ملفقه|ملفق)$/.test(bare)) return 'REJECT';
    if (/^(?:لا|لم|لن|ليس|ليست)$/.test(bare) && next) {
      if (next.norm === 'يوجد' || next.norm === 'توجد')
        return /^(?:مبرر|عذر)/.test(view.words[i + 2]?.norm ?? '') ? 'ACCUSE' : null;
      if (bare === 'لن' && /^[نتي]دخر$/.test(next.norm)) return 'AGREE';
      if (i <= content.first + 4 && BACKING.test(next.stem)) return 'REJECT';
      if (bare === 'لن' && i === content.first) return 'REJECT';
      return null;
    }
  }
  return null;
}
