// Elided subjects and pronouns of events whose party stands in the same sentence or in the words of the statement around them.
//   «انشق حفتر عن النظام وسافر إلى …» حفتر · «قال المتحدث إن حفتر عاد بعدما تلقى العلاج» حفتر, not the spokesman
//   · «بعد تدشينها المقر أكدت الوزيرة» the minister · «قالت المتحدثة: لم نساعد» her country · «قال متحدث باسم حفتر إنه سيعود» حفتر
import { contains } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Statement } from '../../../../model/statement.ts';
import type { Agreement, Reference } from '../../../layers.ts';
import { genderFits, isPluralNoun } from './agreement.ts';
import { type Phrase, spanOf } from './phrases.ts';
import { isVerb, type Scene, sentenceOf } from './scene.ts';
import type { Frames } from './verb-frames.ts';

type Pronoun = Extract<Reference, { form: 'pronoun' }>;
export interface Setting {
  scene: Scene;
  frames: Frames;
  /** The statement whose content tells the event. */
  told: Statement | null;
  /** Token of the trigger. */
  at: number;
}

/** How near an unnamed party must stand to be meant by «هم». */
const CLOSE = 12;
/** Tokens to look back or ahead, so that cost stays linear. */
const REACH = 60;

/** The words that the pronoun stands for where sentence or statement give them, else the pronoun itself. */
export function anchored(setting: Setting, reference: Reference): Reference | null {
  if (reference.form === 'words') return reference;
  const { scene, told } = setting;
  if (reference.person === 1) return (told && speakerOf(scene, told, reference.number === 'p')) ?? reference;
  const i = tokenAt(scene, reference.span.start);
  const content = told?.content.find((c) => contains(c, scene.tokens[setting.at]!.core));
  const sentence = sentenceOf(scene, i);
  const from = Math.max(i - REACH, content ? tokenAt(scene, content.start) : sentence.first);
  const elided = reference.span.start === reference.span.end && isVerb(scene.tokens[i]);
  if (elided && asyndetic(scene, i)) return null;
  const found = elided
    ? subjectBefore(setting, i, from, reference, content !== undefined)
    : partyBefore(setting, i, from, reference);
  if (found) return found;
  if (content && elided && speaksOfDoing(scene, i, content.start)) return speakerOf(scene, told!, false) ?? reference;
  if (content) return principal(scene, told!) ?? reference;
  return elided ? reference : (subjectAhead(setting, i, sentence.last, reference) ?? reference);
}

const tokenAt = (scene: Scene, offset: number): number => Math.max(0, firstAtOrAfter(scene.tokens, offset + 1) - 1);

/** «توقع أن يعود», «تعهد بأن يزور»: who says so does it. */
const speaksOfDoing = (scene: Scene, i: number, start: number): boolean =>
  scene.tokens[i]!.tense !== 'past' &&
  scene.tokens[i]!.core.start - start < 8 &&
  [scene.tokens[i]!, scene.tokens[i - 1]].some((t) => t?.stem === 'ان' && !t.enclitic);

/** «هجوم انتحاري استهدف مركزا»: the verb goes on about the indefinite thing right before it. */
function asyndetic(scene: Scene, i: number): boolean {
  if (scene.tokens[i]!.proclitics.length) return false;
  for (let k = i - 1; k >= i - 3 && k >= 0; k--) {
    const { pos, definite, gender, number, stem } = scene.tokens[k]!;
    if (scene.dated[k] || TIME.test(stem)) return false;
    if (scene.partyAt[k] || (pos !== 'NOUN' && pos !== 'ADJ') || definite) return false;
    const verb = scene.tokens[i]!;
    if (pos === 'NOUN') return !gender || !verb.gender || gender === verb.gender || number === 'p';
  }
  return false;
}

/** «وبعد سنوات فر»: no subject. */
const TIME = /^(?:سن|عام|اعوام|شهر|اشهر|شهور|اسبوع|اسابيع|يوم|ايام|ساع|دقائق|دقاءق|حين|لحظ)(?:ه|ا|ين|ات|وات)?$/;

/** The subject of the nearest verb before that agrees: verbs in a row have one subject until another is named. */
function subjectBefore(
  { scene, frames }: Setting,
  i: number,
  from: number,
  pronoun: Pronoun,
  quoted = false,
): Reference | null {
  for (let k = i - 1; k >= from; k--) {
    if (!isVerb(scene.tokens[k])) continue;
    const { subject, subjectPronoun } = frames.at(k);
    // «قالت الشركة إنها أغلقت الحساب وكلفت مكتبا»
    const written = quoted && subjectPronoun?.form === 'pronoun' && subjectPronoun.span.end > subjectPronoun.span.start;
    if (written && (!subjectPronoun.gender || !pronoun.gender || subjectPronoun.gender === pronoun.gender))
      return subjectPronoun;
    if (subject?.kind === 'party' && subject.first !== i && fits(scene, subject, i, pronoun)) {
      return { form: 'words', span: spanOf(scene, subject.first, subject.end) };
    }
  }
  return null;
}

/** For a possessive: the subject of its clause or a verb before, else the nearest person that agrees. */
function partyBefore(setting: Setting, i: number, from: number, pronoun: Pronoun): Reference | null {
  const { scene } = setting;
  const subject = subjectBefore(setting, i, from, pronoun);
  if (subject) return subject;
  for (let k = i - 1; k >= from; k--) {
    const party = scene.partyAt[k];
    if (!party || party.place) continue;
    // «أن قيادات الجماعة بحثت انسحابهم»: many may be unnamed, but in the words of the same statement or clause
    const many = pronoun.number === 'p' && i - k < CLOSE && scene.doc.agreements.get(party.entity)?.number === 'p';
    if (scene.unnamed.has(party.entity) && many) return { form: 'words', span: { start: party.start, end: party.end } };
    if (scene.unnamed.has(party.entity)) continue;
    if (pronoun.animate && scene.kindOf.get(party.entity) !== 'person') continue;
    const agreement = scene.doc.agreements.get(party.entity);
    // «إعلان إسرائيل إسقاطها طائرة»: a state or body must show its gender
    const told =
      scene.kindOf.get(party.entity) === 'person' || (agreement?.gender && agreement.gender === pronoun.gender);
    if (!told || !agrees(pronoun, agreement)) continue;
    return { form: 'words', span: { start: party.start, end: party.end } };
  }
  return null;
}

/** «بعد وصوله إلى باريس التقى ماكرون …»: the phrase stands before the clause whose subject it means. */
function subjectAhead({ scene, frames }: Setting, i: number, last: number, pronoun: Pronoun): Reference | null {
  const opened = frames.clauseOf(i).first >= i - 3 && sentenceOf(scene, i).first >= i - 6;
  if (!opened) return null;
  for (let k = i + 1; k < Math.min(last, i + 20); k++) {
    if (!isVerb(scene.tokens[k])) continue;
    const { subject } = frames.at(k);
    return subject?.kind === 'party' && fits(scene, subject, i, pronoun)
      ? { form: 'words', span: spanOf(scene, subject.first, subject.end) }
      : null;
  }
  return null;
}

function fits(scene: Scene, phrase: Phrase, i: number, pronoun: Pronoun): boolean {
  const many = phrase.end > phrase.last;
  const party = scene.partyAt[phrase.head];
  const agreement = party && scene.doc.agreements.get(party.entity);
  if (isPluralNoun(scene.tokens[phrase.head]!)) return pronoun.number === 'p' || genderOf(scene, i, pronoun) !== 'm';
  if ((pronoun.number === 'p' || pronoun.number === 'd') !== (many || isPlural(scene, phrase))) return false;
  const gender = genderOf(scene, i, pronoun);
  if (agreement?.gender && gender && !many) return agreement.gender === gender;
  return genderFits(scene, phrase, { ...scene.tokens[i]!, gender });
}

/** «تخرج» is she who goes out, or he who graduated: a form that is a lemma of its own tells no gender. */
const genderOf = (scene: Scene, i: number, { gender, span }: Pronoun): 'm' | 'f' | undefined => {
  const { stem, lemma } = scene.tokens[i]!;
  const own = stem === lemma || scene.lexicon.verbs.has(stem);
  return span.start === span.end && own && stem.startsWith('ت') ? undefined : gender;
};

function isPlural(scene: Scene, phrase: Phrase): boolean {
  const party = scene.partyAt[phrase.head];
  const number = party ? scene.doc.agreements.get(party.entity)?.number : scene.tokens[phrase.head]!.number;
  return number === 'p' || number === 'd';
}

function agrees(pronoun: Agreement, party: Agreement | undefined): boolean {
  if (pronoun.number === 'p' || pronoun.number === 'd') return party?.number === 'p';
  return (!pronoun.gender || !party?.gender || pronoun.gender === party.gender) && party?.number !== 'p';
}

/** «أنا» is the speaker, «نحن» the body or country that he speaks for. */
function speakerOf(scene: Scene, told: Statement, plural: boolean): Reference | null {
  const entity = told.speaker;
  if (entity === null) return null;
  const span = (plural && scene.bodyOf.get(entity)) || scene.firstMention.get(entity);
  return span ? { form: 'words', span } : null;
}

/** «قال متحدث باسم حفتر إنه …»: a spokesman speaks of the person whose voice he is. */
function principal(scene: Scene, told: Statement): Reference | null {
  if (!told.source) return null;
  const first = tokenAt(scene, told.source.start);
  for (let k = first; k < first + 4 && k < scene.tokens.length; k++) {
    const token = scene.tokens[k]!;
    if (!/^ب?اسم/.test(token.norm)) continue;
    if (token.enclitic) {
      const { gender } = { gender: token.enclitic === 'ها' ? ('f' as const) : ('m' as const) };
      return personBack(scene, k, gender);
    }
    for (let n = k + 1; n < k + 7; n++) {
      const party = scene.partyAt[n];
      if (party && scene.kindOf.get(party.entity) === 'person')
        return { form: 'words', span: { start: party.start, end: party.end } };
      if (party) return null;
    }
  }
  return null;
}

function personBack(scene: Scene, from: number, gender: 'm' | 'f'): Reference | null {
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    const party = scene.partyAt[k];
    if (!party || scene.unnamed.has(party.entity) || scene.kindOf.get(party.entity) !== 'person') continue;
    if (!agrees({ gender }, scene.doc.agreements.get(party.entity))) continue;
    return { form: 'words', span: { start: party.start, end: party.end } };
  }
  return null;
}
