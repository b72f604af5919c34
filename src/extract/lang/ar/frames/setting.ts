// Where and to whom it was said, by the words around the content: medium and the party met.
//   «قال في مؤتمر صحفي» press-conference · «خلال لقائه برئيس المجلس» meeting, addressee: the president
import type { Medium } from '../../../../model/statement.ts';
import type { Reference } from '../../../layers.ts';
import { readParty } from './party.ts';
import type { Words } from './words.ts';

export interface Setting {
  medium: Medium | null;
  met: Reference[];
}

const SOUND = /^(?:قناه|تلفزيون|تليفزيون|اذاعه|صحيفه|مجله|شبكه|موقع|وكاله|راديو|برنامج)/;

/** Reads words [first, last). */
export function settingOf(view: Words, first: number, last: number): Setting {
  const out: Setting = { medium: null, met: [] };
  for (let i = first; i < last; i++) {
    const word = view.words[i]!;
    if (word.quote >= 0) continue;
    const medium = mediumAt(view, i, last);
    if (medium && (!out.medium || medium === 'press-conference')) out.medium = medium;
    if (/^(?:لقاء|لقائ|لقاي|استقبال|اجتماع|محادثات|مباحثات)/.test(word.stem) && out.met.length === 0) {
      for (let j = i + 1; j < Math.min(last, i + 3); j++) {
        const { proclitics } = view.words[j]!.token;
        const inner =
          view.words[j]!.norm === 'مع' ? j + 1 : proclitics.includes('ب') || /^استقبال/.test(word.stem) ? j : -1;
        const party = inner >= 0 ? readParty(view, inner, last, () => false) : null;
        if (party) {
          out.met = party.references;
          break;
        }
      }
    }
  }
  return out;
}

function mediumAt(view: Words, at: number, last: number): Medium | null {
  const word = view.words[at]!;
  const stem = word.stem.replace(/^ال/, '');
  const next = at + 1 < last + 2 ? view.words[at + 1] : undefined;
  const after = next?.stem.replace(/^ال/, '') ?? '';
  if (/^مءتمر/.test(stem)) return /^(?:صحفي|صحافي|صحفيا|صحافيا)$/.test(after) ? 'press-conference' : null;
  if (/^بيان(?:ا|ه|ها|هم)?$/.test(stem)) return 'statement';
  if (/^(?:تغريده|تغريدات|تغريدته|تغريدتها|تويتر|غرد|غردت|تدوينه|تدوينته|فيسبوك)$/.test(stem)) return 'tweet';
  if (/^(?:مقابله|مقابلته|حوار|حواره)$/.test(stem)) return 'interview';
  if (/^(?:حديث|تصريح|تصريحات|حديثه|لقاء)$/.test(stem)) {
    if (stem === 'لقاء' && (after === 'صحفي' || after === 'صحافي' || after === 'تلفزيوني')) return 'interview';
    const target = view.words[at + 2];
    const outlet = [next, target].some(
      (w) => w && (SOUND.test(w.stem.replace(/^ال/, '')) || (w.norm === 'مع' && SOUND.test(target?.stem ?? ''))),
    );
    if (outlet) return 'interview';
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
