// What a line is for: prose, a heading, a photo caption, or furniture of the page (links to other articles, share bars, source lines).
import type { BlockKind } from '../../../layers.ts';
import { fold } from './letters.ts';

/** «اقرأ أيضا: …» "read also" · «للمزيد - …» "more" · «مواضيع ذات صلة» "related topics" · «شارك المقال» "share the article" */
const RELATED_START =
  /^[\s*•\-–—|>»◄▪]*(?:(?:ا?قر[اء](?:وا)?|طالع(?:وا)?|شاهد(?:وا)?|تابع(?:وا)?|استمع(?:وا)?)\s+(?:ايضا|المزيد|كذلك|في هذا)|للمزيد\s*(?:[:\-–—|.…]|$)|(?:مواضيع|موضوعات|مقالات|اخبار|روابط|قصص|تقارير)\s+(?:ذات صله|ذات علاقه|متعلقه|مشابهه|اخري قد)|قد (?:يهمك|يعجبك)|(?:المزيد|لمزيد) (?:من|حول|عن) (?:الاخبار|المقالات|هذا الموضوع)|تابعونا|تابعنا (?:علي|عبر)|انقر (?:هنا|علي)|اضغط (?:هنا|علي)|اشترك (?:في|معنا|الان)|حمل(?:وا)? (?:التطبيق|تطبيق))/;
/** Whole lines of furniture. */
const RELATED_LINE =
  /^[\s*•\-–—|>]*(?:(?:مشاركه|شارك|شاركها|شاركوا|انشر|ارسل|طباعه|نسخ)(?: (?:هذا|هذه))?(?: ?(?:المقال|المقاله|الخبر|الرابط|الموضوع|الصفحه|الصديق|لصديق|علي|عبر|مع|في|فيسبوك|تويتر|واتساب|واتس اب|تيليجرام|تلغرام|تليغرام|البريد|الالكتروني|اصدقائك|الاصدقاء|حول|facebook|twitter|whatsapp|telegram|x|[|،,/-]))*|(?:المصدر|المصادر)\s*:.{0,120}|\*{0,3}\s*نقلا عن\s.{2,40}|\*+\s*(?:جميع )?المقالات المنشوره.*|(?:فرانس ?24|ا ?ف ?ب|رويترز|وكالات|afp|reuters|[|/+،,\s])+|(?:facebook|twitter|whatsapp|telegram|linkedin|email|copy link|print|فيسبوك|تويتر|واتساب|تليغرام|تلغرام|لينكد ?ان|[|/،,\s])+)[\s.:|]*$/;
/** «اقرأ أيضا:» without a title of its own: the titles follow on the next lines. */
const RELATED_HEAD = /^.{0,40}(?:ايضا|المزيد|كذلك|صله|علاقه|متعلقه|مشابهه|يهمك|يعجبك)\s*[:|…\-–]*$/;

const AGENCY =
  /(?:رويترز|الفرنسيه|ا ?\.? ?ف ?\.? ?ب|اسوشيتد ?برس|اسوشيتدبرس|الاناضول|غيتي|جيتي|الاوروبيه|ارشيف(?:يه)?|مواقع التواصل(?: الاجتماعي)?|الجزيره|سكاي نيوز(?: عربيه)?|getty(?: images)?|reuters|afp|ap|epa|shutterstock)/;
/** «قوات حفتر جنوب طرابلس (رويترز-أرشيف)» · «الصورة: …» · «تصوير: …» */
const CAPTION = new RegExp(
  `^(?:(?:صوره?|الصوره?|تصوير|تعليق الصوره|مصدر الصوره|حقوق الصوره|photo|image|source)\\s*[:|/]|صوره? (?:ارشيفيه|من الارشيف|ملتقطه)|.{5,200}[([]\\s*${AGENCY.source}(?:\\s*[-–/|،]\\s*${AGENCY.source})*\\s*[)\\]]\\s*$)`,
);

const MAX_HEADING_WORDS = 16;

/** `isVerb` tells verbs from other words: «وشدد المبعوث على …» goes on with the text, whatever its end. */
export function blockKind(line: string, at: { last: boolean }, isVerb: (word: string) => boolean): BlockKind {
  const head = fold(line.length > 320 ? line.slice(0, 320) : line).trim();
  if (!/[\p{L}\p{N}]/u.test(line)) return 'related';
  const short = line.length <= 320;
  if (RELATED_START.test(head) && short && !isProse(head)) return 'related';
  if (short && RELATED_LINE.test(head)) return 'related';
  if (short && CAPTION.test(head)) return 'caption';
  return isHeading(head, at) && !startsWithJoinedVerb(line, isVerb) ? 'heading' : 'paragraph';
}

export const relatedHead = (line: string): boolean => {
  const head = fold(line.slice(0, 80)).trim();
  return line.length <= 60 && RELATED_START.test(head) && RELATED_HEAD.test(head);
};

/** «شاهد أيضا كيف قال الوزير … .» tells more than a link would: several clauses, ended by a full stop. */
const isProse = (head: string): boolean => /[.]["»”]?$/.test(head) && head.split(' ').length > 25;

/** Short, not ended like a sentence, no list item: «رفض التدخل الخارجي». */
function isHeading(head: string, at: { last: boolean }): boolean {
  if (at.last) return false;
  if (/[.،,؛;:…]["»”)]?$/.test(head) || /^[-–—•*▪·\d]/.test(head)) return false;
  return head.split(/\s+/).length <= MAX_HEADING_WORDS;
}

function startsWithJoinedVerb(line: string, isVerb: (word: string) => boolean): boolean {
  const first = /^[\u0621-\u065f]+/.exec(line)?.[0];
  return first !== undefined && /^[وف]/.test(first) && isVerb(first);
}
