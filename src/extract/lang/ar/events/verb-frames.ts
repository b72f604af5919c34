// Subject, object and prepositional phrases of a verb, by word order and agreement, without a parser.
//   VSO «اعتقلت الشرطة خمسة متظاهرين» · SVO «قوات حفتر سيطرت على المدينة» · passive «قُتل جنديان» · relative «الهجوم الذي شنته قوات حفتر»
//   · chain «ظل حفتر يستعين بالمرتزقة» · control «يعتزم ترامب أن يزور» · pronoun «إنه سيزور» · elided «وسافر إلى»
import type { Reference } from '../../../layers.ts';
import { disagrees, genderFits, isSubject } from './agreement.ts';
import { barePhrases, scopeEnd } from './bare-phrases.ts';
import { antecedentOf, preposed, relativeBefore } from './before-verb.ts';
import type { Clause } from './clauses.ts';
import { type Phrase, type PrepPhrase, prepPhrases, pronounOf, spanOf } from './phrases.ts';
import { isComplementizer, isParticle, type Scene } from './scene.ts';
import { elided, glued } from './verb-pronouns.ts';
import { goesOn, nominative, SUFFERED, slain, verbBefore } from './verb-readings.ts';

export interface VerbFrame {
  at: number;
  passive: boolean;
  subject: Phrase | null;
  /** Pronoun or elided subject, where no phrase is the subject. */
  subjectPronoun: Reference | null;
  object: Phrase | null;
  objectPronoun: Reference | null;
  /** Noun phrase before «الذي», where the verb stands in a relative clause. */
  antecedent: Phrase | null;
  preps: PrepPhrase[];
  /** Token after the last word of the frame. */
  end: number;
}
export interface Frames {
  at(i: number): VerbFrame;
  clauseOf(i: number): Clause;
}

export function verbFrames(scene: Scene, clauses: { list: Clause[]; of: Int32Array }): Frames {
  const known = new Map<number, VerbFrame>();
  const clauseOf = (i: number) => clauses.list[clauses.of[i]!]!;
  const at = (i: number, depth = 0): VerbFrame => {
    const frame = known.get(i) ?? build(scene, i, clauseOf(i), (k) => (depth < 3 ? at(k, depth + 1) : null));
    known.set(i, frame);
    return frame;
  };
  return { at: (i) => at(i), clauseOf };
}

/** Verbs that mean a passive only where a person is named: «أوقفت فلانة». */
const HELD = /^(?:اوقف|احتجز|رحل|ادين|استدعي|نقل)$/;

/** Verbs of hitting: a thing before them and none behind is what is hit. */
const HIT = /^(?:استهدف|قصف|دمر|هاجم|ضرب|اغلق|اقتحم|احرق|فجر)$/;

function build(scene: Scene, i: number, clause: Clause, frameAt: (k: number) => VerbFrame | null): VerbFrame {
  const verb = scene.tokens[i]!;
  const end = scopeEnd(scene, i, clause);
  const phrases = barePhrases(scene, i + 1, end);
  const relative = relativeBefore(scene, i, clause);
  const antecedent = relative === null ? null : antecedentOf(scene, relative);
  const frame: VerbFrame = {
    at: i,
    passive: verb.voice === 'passive',
    subject: null,
    subjectPronoun: null,
    object: null,
    objectPronoun: pronounOf(scene, i),
    antecedent,
    preps: prepPhrases(scene, i + 1, end),
    end,
  };
  const [first, second] = phrases;
  const before = relative === null ? preposed(scene, i, clause) : null;
  // «الغارة التي قتلته» kills someone else; «القذافي الذي عينه قائدا» appoints someone else: the noun is the subject
  const other =
    antecedent !== null &&
    verb.enclitic !== null &&
    (!back(scene, relative!, verb.enclitic) ||
      (antecedent.kind === 'party' && !(first && first.kind === 'party' && isSubject(scene, first, verb))));
  // «الجزيرة التي ضربها إعصار»: what stands right behind, no accusative, does it
  if (antecedent && verb.enclitic && nominative(scene, first, i) && back(scene, relative!, verb.enclitic)) {
    frame.subject = first!;
    frame.object = antecedent;
    frame.objectPronoun = null;
    return frame;
  }
  if (antecedent && other && verb.voice !== 'passive') {
    frame.subject = antecedent;
    return frame;
  }
  // «القاعدة التي شنت عليها إسرائيل غارات»: the particle's pronoun is the noun, the party behind is the subject
  const led =
    relative !== null &&
    !frame.passive &&
    !SUFFERED.test(verb.lemma) &&
    [i + 1, i + 2].some((k) => resumes(scene, relative, k));
  const doer = led ? phrases.find((p) => p.kind === 'party' && isSubject(scene, p, verb)) : undefined;
  if (antecedent && doer && !verb.enclitic) {
    frame.subject = doer;
    frame.object = phrases.find((p) => p !== doer) ?? null;
    return frame;
  }
  if (antecedent && !verb.enclitic && !first && slain(scene, i)) {
    frame.passive = true;
    frame.subject = antecedent;
    return frame;
  }
  if (antecedent && !verb.enclitic) {
    const inverse = first && first.kind === 'party' && verb.voice !== 'passive' && disagrees(scene, antecedent, verb);
    frame.subject = inverse ? first : antecedent;
    frame.object = inverse ? antecedent : (first ?? null);
    return frame;
  }
  if (antecedent) {
    frame.objectPronoun = null;
    frame.object = antecedent;
  }
  // «أي شخص قتلته القوات»: the verb's pronoun is the noun before it
  const suffers =
    before && verb.enclitic && before.end === i && first?.kind === 'party' && isSubject(scene, first, verb);
  const told = before || antecedent ? null : pronounBefore(scene, i, clause);
  const continues = !told && !before && !antecedent && goesOn(scene, i, phrases);
  if (told) {
    // «قالت إسرائيل إنها أسقطت طائرة»: the phrase behind is the object
    frame.subjectPronoun = told;
    frame.object ??= first ?? null;
  } else if (suffers && !verb.proclitics.length) {
    frame.subject = first;
    frame.object = before;
    frame.objectPronoun = null;
  } else if (before) {
    // «مواقع عسكرية استهدفت بصواريخ»
    if (before.kind === 'thing' && !first && verb.tense === 'past' && HIT.test(verb.lemma) && !verb.enclitic)
      frame.passive = true;
    // «أن مسعفة قتلت برصاص الجيش»
    if (before.kind === 'party' && !first && !verb.enclitic && slain(scene, i)) frame.passive = true;
    // «أن حفتر عقد اجتماعات»: a party before and a thing after the verb leave no room for a passive
    if (before.kind === 'party' && first?.kind === 'thing' && scene.lexicon.light.has(verb.lemma))
      frame.passive = false;
    frame.subject = before;
    frame.object ??= first ?? null;
  } else if (continues) {
    // «هجوم يعتقد أن … واستهدف المدنيين»: only the very verb before tells who
    const outer = frameAt(verbBefore(scene, i - 1)!)?.subject;
    frame.object = first!;
    if (outer?.kind === 'party' && genderFits(scene, outer, verb)) frame.subject = outer;
  } else if (second || (first && (first.kind === 'party' || frame.passive) && isSubject(scene, first, verb))) {
    const inverted = !isSubject(scene, first!, verb) && second && isSubject(scene, second, verb);
    frame.subject = inverted ? second! : first!;
    frame.object ??= (inverted ? first : second) ?? null;
  } else {
    frame.object ??= first ?? null;
    inherit(scene, i, clause, frame, frameAt);
  }
  if (
    !frame.passive &&
    !continues &&
    (SUFFERED.test(verb.lemma) || (HELD.test(verb.lemma) && !!first && isPerson(scene, first))) &&
    !before &&
    !second &&
    !frame.objectPronoun &&
    !antecedent &&
    first?.kind !== 'thing'
  ) {
    const own = frame.subject === first && first && scene.partyAt[first.head] && !isPerson(scene, first);
    // «لم يصب أحد»
    const jussive = verb.lemma === 'اصاب' && scene.tokens[i - 1]?.stem === 'لم';
    if (first && !own && (verb.tense === 'past' || jussive) && isSubject(scene, first, { ...verb, voice: 'active' })) {
      frame.passive = true;
      frame.subject = first;
      frame.subjectPronoun = frame.object = null;
    }
  }
  return frame;
}

/** Whether the attached pronoun can mean the noun of the relative clause: «التي … ها», «الذي … ه». */
const back = (scene: Scene, relative: number, enclitic: string): boolean => {
  const pronoun = scene.tokens[relative]!.stem;
  if (pronoun === 'الذين') return enclitic === 'هم';
  return pronoun.startsWith('الت') ? enclitic === 'ها' || enclitic === 'هما' : enclitic === 'ه' || enclitic === 'هما';
};

const resumes = (scene: Scene, relative: number, k: number): boolean => {
  const token = scene.tokens[k];
  return !!token?.enclitic && isParticle(token) && back(scene, relative, token.enclitic);
};

const isPerson = (scene: Scene, phrase: Phrase): boolean => {
  const party = scene.partyAt[phrase.head];
  return !!party && scene.kindOf.get(party.entity) === 'person';
};

/** «إنها أسقطت», «أنهم قد أطلقوا»: the pronoun of the conjunction right before an active verb that agrees with it. */
function pronounBefore(scene: Scene, i: number, clause: Clause): Reference | null {
  const verb = scene.tokens[i]!;
  const opener = scene.tokens[clause.first - 1];
  if (!opener || !isComplementizer(opener) || verb.voice === 'passive' || verb.enclitic || i > clause.first + 1)
    return null;
  if (i === clause.first + 1 && !/^(?:قد|لم|لا|لن)$/.test(scene.tokens[clause.first]!.stem)) return null;
  const pronoun = pronounOf(scene, clause.first - 1) ?? glued(opener);
  if (pronoun?.form !== 'pronoun' || pronoun.person === 1) return null;
  // «إنه لا توجد», «إنه يجب»: a pronoun for nothing
  if (/^(?:وجد|وجب|امكن|تم|جري|انبغي|بقي|كان|تعين|حدث|وقع)$/.test(verb.lemma)) return null;
  return !pronoun.gender || !verb.gender || pronoun.gender === verb.gender ? pronoun : null;
}

/** No subject in sight: the pronoun of «إنه», the subject of the verb that governs «أن يزور», else the elided one. */
function inherit(
  scene: Scene,
  i: number,
  clause: Clause,
  frame: VerbFrame,
  frameAt: (k: number) => VerbFrame | null,
): void {
  const verb = scene.tokens[i]!;
  const opener = clause.first - 1;
  const governor = scene.tokens[opener];
  if (governor && isComplementizer(governor) && governor.sentence === verb.sentence) {
    const pronoun = pronounOf(scene, opener) ?? glued(governor);
    if (pronoun) {
      frame.subjectPronoun = pronoun;
      return;
    }
    const ruling = verbBefore(scene, opener - 1);
    const outer = ruling === null ? null : frameAt(ruling);
    const subject = outer && !outer.passive ? outer.subject : null;
    if (subject && genderFits(scene, subject, verb) && verb.tense !== 'past') {
      frame.subject = subject;
      return;
    }
  }
  frame.subjectPronoun = elided(scene, i);
}

/** The subject as a reference: its words, or the pronoun that stands for it. */
export const subjectReference = (scene: Scene, frame: VerbFrame): Reference | null =>
  frame.subject
    ? frame.subject.kind === 'thing'
      ? null
      : { form: 'words', span: spanOf(scene, frame.subject.first, frame.subject.end) }
    : frame.subjectPronoun;
