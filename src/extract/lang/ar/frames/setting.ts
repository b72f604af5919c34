// Where and to whom it was said, by the words around the content: medium and the party met.
//   «قال في مؤتمر صحفي» press-conference · «خلال لقائه برئيس المجلس» meeting, addressee: the president
import type { Medium } from '../../../../model/statement.ts';
import type { Reference } from '../../../layers.ts';
import { isOf } from './particles.ts';
import { readParty } from './party.ts';
import type { Words } from './words.ts';

export interface Setting {
  medium: Medium | null;
  met: Reference[];
}

const SOUND = /^(?:قناه|تلفزيون|تليفزيون|اذاعه|صحيفه|مجله|شبكه|موقع|وكاله|راديو|برنامج|جريده)/;
/** Talks with an outlet, which is whom the speaker addresses: «في مقابلة مع صحيفة …», «في تصريح لقناة …». */
const TALK = /^(?:مقابلته?|مقابله|حوارا?|مداخله|حديثا?|تصريحا?|تصريحات)$/;
/** Wins over the others of the same clause: «في اجتماع … قال في مؤتمر صحفي». */
const STRONG: ReadonlySet<Medium | null> = new Set<Medium>(['press-conference', 'interview']);

/** Reads words [first, last); of several media the one nearest to the cue at `cue` counts. */
export function settingOf(view: Words, first: number, last: number, cue: number): Setting {
  const out: Setting = { medium: null, met: [] };
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = first; i < last; i++) {
    const word = view.words[i]!;
    if (word.quote >= 0 && view.doc.quotes[word.quote]!.speech) continue;
    const medium = mediumAt(view, i, last);
    const distance = Math.abs(i - cue);
    if (
      medium &&
      (STRONG.has(medium) || !STRONG.has(out.medium)) &&
      (distance < nearest || (!STRONG.has(out.medium) && STRONG.has(medium)))
    ) {
      out.medium = medium;
      nearest = distance;
    }
    if (out.met.length > 0) continue;
    if (/^(?:لقاء|لقائ|لقاي|استقبال|اجتماع|محادثات|مباحثات)/.test(word.stem)) out.met = metAt(view, i, last);
    else if (TALK.test(word.stem.replace(/^ال/, ''))) out.met = outletAt(view, i, last);
  }
  return out;
}

/** «خلال لقائه برئيس المجلس», «بعد اجتماع مع الوفد» */
function metAt(view: Words, at: number, last: number): Reference[] {
  for (let j = at + 1; j < Math.min(last, at + 3); j++) {
    const { proclitics } = view.words[j]!.token;
    const by = proclitics.includes('ب') || /^استقبال/.test(view.words[at]!.stem);
    const inner = view.words[j]!.norm === 'مع' ? j + 1 : by ? j : -1;
    const party = inner >= 0 ? readParty(view, inner, last, () => false) : null;
    if (party) return party.references;
  }
  return [];
}

/** «في مقابلة │مع صحيفة بيلد│», «في تصريحات │لقناة الحدث│»: the outlet behind مع or لـ, one adjective between at most. */
function outletAt(view: Words, at: number, last: number): Reference[] {
  for (let j = at + 1; j < Math.min(last, at + 3); j++) {
    const word = view.words[j]!;
    if (/[^\s]/.test(word.gap)) return [];
    const inner = /^(?:مع|علي|عبر)$/.test(word.norm) ? j + 1 : word.token.proclitics.includes('ل') ? j : -1;
    if (inner < 0) continue;
    const head = view.words[inner];
    const isOutlet = head && (SOUND.test(head.stem.replace(/^ال/, '')) || isOf(view, head, 'media') || head.chunk >= 0);
    return isOutlet ? (readParty(view, inner, last, () => true)?.references ?? []) : [];
  }
  return [];
}

/** «صيغة للبيان», «إبقاء البيان»: spoken of, not spoken in. */
function isObjectOf(view: Words, at: number): boolean {
  const word = view.words[at]!;
  const before = view.words[at - 1];
  if (word.token.proclitics.includes('ل')) return true;
  return (
    word.stem.startsWith('ال') &&
    before?.token.pos === 'NOUN' &&
    before.sentence === word.sentence &&
    !before.token.enclitic
  );
}

function mediumAt(view: Words, at: number, last: number): Medium | null {
  const word = view.words[at]!;
  const stem = word.stem.replace(/^ال/, '');
  const next = at + 1 < last + 2 ? view.words[at + 1] : undefined;
  const after = next?.stem.replace(/^ال/, '') ?? '';
  if (/^(?:احاطه|ايجاز)$/.test(stem)) return 'press-conference';
  if (/^مءتمر/.test(stem)) return /^(?:صحفي|صحافي|صحفيا|صحافيا)$/.test(after) ? 'press-conference' : null;
  if (/^بيان(?:ا|ه|ها|هم)?$/.test(stem)) return isObjectOf(view, at) ? null : 'statement';
  if (/^(?:تغريده|تغريدات|تغريدته|تغريدتها|تويتر|غرد|غردت|تدوينه|تدوينته|فيسبوك)$/.test(stem)) return 'tweet';
  if (/^(?:مقابله|مقابلته|مداخله)$/.test(stem)) return 'interview';
  if (/^(?:حوار|حواره)$/.test(stem) && /^(?:مع|صحفي|صحافي|تلفزيوني|اذاعي|ل)$/.test(after)) return 'interview';
  if (/^(?:حديث|تصريح|تصريحات|حديثه|لقاء)$/.test(stem)) {
    if (stem === 'لقاء' && (after === 'صحفي' || after === 'صحافي' || after === 'تلفزيوني')) return 'interview';
    const target = view.words[at + 2];
    const outlet = [next, target].some(
      (w) => w && (SOUND.test(w.stem.replace(/^ال/, '')) || (w.norm === 'مع' && SOUND.test(target?.stem ?? ''))),
    );
    if (outlet) return 'interview';
    if (/^تصريح/.test(stem)) return 'statement';
    return stem === 'لقاء' ? 'meeting' : null;
  }
  if (/^(?:خطاب|خطابه|خطابها|كلمه|كلمته|كلمتها)$/.test(stem) && !/^(?:واحده|حق)$/.test(after)) return 'speech';
  if (/^(?:هاتفيا|هاتفي|هاتفيه)$/.test(stem)) return 'phone';
  if (/^(?:لقاءه|لقاءها|اجتماع|اجتماعه|اجتماعها|جلسه|استقباله|استقبالها|محادثات|مباحثات|قمه)$/.test(stem))
    return 'meeting';
  if (/^(?:شهاده|شهادته|شهادتها|افادته)$/.test(stem)) return 'testimony';
  if (word.norm === 'امام' && /^(?:لجنه|محكمه|كونغرس|محققين|نيابه|قاضي)$/.test(after)) return 'testimony';
  if (/^(?:تقرير|تقريرا|تقريره|تقريرها)$/.test(stem)) return 'report';
  return null;
}
