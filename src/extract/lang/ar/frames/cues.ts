// Which words of an article report speech: lexicon entry, minus the readings that say nothing (negated, wished, narrator's, homographs).
//   «قال» yes · «لم يعلق» (did not comment) no · «يذكر أن» (it is worth noting) no · «أن يعلن» (that he announce) no · «بين الطرفين» (between) no
import type { CueClass, CueEntry } from './lexicon.ts';
import { isComplementiser, isOf } from './particles.ts';
import { type Word, type Words, wordAt } from './words.ts';

export interface Cue extends CueEntry {
  at: number;
  /** Joined by و or ف to what stands before. */
  joined: boolean;
  past: boolean;
  /** Attached object pronoun («يطالبه»). */
  object: string | null;
}

/** For each word its cue, null for most. */
export function findCues(view: Words): (Cue | null)[] {
  return view.words.map((word, at) => (word.quote >= 0 ? null : cueAt(view, at)));
}

function cueAt(view: Words, at: number): Cue | null {
  const word = view.words[at]!;
  if (word.chunk >= 0 && view.chunks[word.chunk]!.kind !== 'unnamed') return null;
  const { token } = word;
  const joined = /^[وف]/.test(word.norm);
  const bare = joined ? word.norm.slice(1) : word.norm;
  const fits = (key: string, cls?: CueClass) => view.lexicon.cues.get(key)?.find((e) => accepts(view, word, e, cls));
  const whole = fits(word.norm);
  const known = whole ?? fits(word.stem);
  const entry = known ?? (joined ? fits(bare) : undefined);
  if (!entry) return null;
  if (entry.class === 'V' && isMasdar(view, at, entry)) {
    const noun = view.lexicon.cues.get(word.norm)?.find((e) => e.class === 'N');
    return noun ? { ...noun, at, joined: false, past: true, object: token.enclitic } : null;
  }
  const cue: Cue = {
    ...entry,
    at,
    // «وصفه»: the و is its own
    joined: joined && !(known && token.proclitics.length === 0),
    past: !/^[يت]/.test(word.stem) || token.tense === 'past',
    object: token.enclitic,
    passive:
      entry.passive ||
      (entry.class === 'V' &&
        !/^[يت]/.test(word.stem) &&
        /^.{1,4}\u064f/.test(view.text.slice(token.core.start, token.core.end))),
  };
  if (entry.class === 'V' && (isGoverned(view, at) || isWhat(view, at))) return null;
  if (entry.class === 'V' && (isUnreal(view, cue) || isNarrator(view, cue))) return null;
  // «ورد في الوثيقة» is no answer; «للدراسة مجددا، وحصل» is "again"
  const next = view.words[at + 1];
  if (entry.lemma === 'رد' && joined && /^(?:في|فيه|فيها)$/.test(next?.norm ?? '')) return null;
  if (word.norm === 'مجددا' && (!next || /\S/.test(next.gap))) return null;
  if (entry.class === 'PART' && isPredicate(view, at)) return null;
  if (entry.class === 'PART' && entry.flags.has('comma') && !cue.joined && !/[،,؛"”»]/.test(word.gap)) return null;
  return cue;
}

function accepts(view: Words, word: Word, entry: CueEntry, cls?: CueClass): boolean {
  if (cls && entry.class !== cls) return false;
  const { token } = word;
  if (entry.class === 'V') {
    if (token.proclitics.some((p) => p === 'ب' || p === 'ل' || p === 'ك' || p === 'س')) return false;
    if (token.definite && word.stem.startsWith('ال')) return false;
    // «طالباً عدم الكشف عن اسمه» is the participle, not the dual "they both demanded"
    // nor, behind no dual noun, is «عرضا روسيا» "a Russian offer"
    // «اقرأ» "read" is not «أقرا»
    if (entry.agreement.number === 'd' && (!isDual(view, word) || /أ$/.test(view.text.slice(word.start, word.end))))
      return false;
    // «أعتقد» "I believe" is not «اعتقد» "he believed"
    if (entry.lemma.startsWith('ا') && view.text[token.core.start] === 'أ') return false;
    if (isObjectNoun(view, word)) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
    // «عبر الجمعة عن دعمه»: the preposition is not followed by عن
    if (entry.lemma === 'عبر' && followedByAbout(view, word)) return true;
    // «عبّر» "he expressed": the doubled letter, where it is written, tells the verb from the preposition
    return !isOf(view, word, 'ambiguous') || /\u0651/.test(view.text.slice(token.core.start, token.core.end));
  }
  // «│الداعية│ الإسلامي»: what is definite is a noun
  if (entry.class === 'PART')
    return (
      !token.proclitics.some((p) => p === 'ب' || p === 'ل' || p === 'ك') &&
      token.pos !== 'VERB' &&
      !/^[وف]?ال/.test(word.norm)
    );
  return token.pos !== 'VERB' && !word.stem.startsWith('ال');
}

/** «تقارير غير مؤكدة», «كان منتقدا للحكومة», «شعارات منددة بالقرار»: it describes. */
function isPredicate(view: Words, at: number): boolean {
  const [before, word] = [view.words[at - 1], view.words[at]!];
  if (!before || before.sentence !== word.sentence || /\S/.test(word.gap)) return false;
  if (
    /^[وف]?(?:لكن|ان|غير|كان|كانت|كانوا|يزال|تزال|زال|زالت|زالوا|يزالون|ظل|ظلت|بات|باتت|اصبح|اصبحت|ليس|ليست)$/.test(
      before.norm,
    )
  )
    return true;
  for (let i = at - 1; i >= Math.max(0, at - 5) && /^\s*$/.test(view.words[i + 1]!.gap); i--) {
    if (view.words[i]!.token.pos === 'VERB') break;
    if (/^[وف]?كانت?$/.test(view.words[i]!.norm)) return true;
  }
  // «معارضين متهمين بالإرهاب»
  if (/ين$/.test(word.stem) && /ين$/.test(before.stem) && !before.stem.startsWith('ال')) return true;
  const next = view.words[at + 1];
  const phrase = next?.token.proclitics.some((p) => p === 'ب' || p === 'ل') && !isComplementiser(next, view.text);
  return (
    !!phrase &&
    /ه$/.test(word.stem) &&
    before.token.pos === 'NOUN' &&
    /(?:ات|ه)$/.test(before.stem) &&
    !before.stem.startsWith('ال') &&
    !before.token.enclitic
  );
}

/** «رفضت المحكمة │طلب الرئيس│»: a noun behind verb and subject, whatever the tagger says. */
function isObjectNoun(view: Words, word: Word): boolean {
  const at = wordAt(view, word.start);
  const [verb, subject] = [view.words[at - 2], view.words[at - 1]];
  if (!verb || verb.sentence !== word.sentence || /\S/.test(word.gap) || word.token.proclitics.length > 0) return false;
  return (
    isOf(view, word, 'ambiguous') &&
    verb.token.pos === 'VERB' &&
    subject!.token.pos === 'NOUN' &&
    subject!.stem.startsWith('ال')
  );
}

/** «الضحية، وهو │طالب│ يبلغ 21 عاما»: what he is, not what he says. */
function isWhat(view: Words, at: number): boolean {
  const [before, word, next] = [view.words[at - 1], view.words[at]!, view.words[at + 1]];
  if (!/^وه(?:و|ي)$/.test(before?.norm ?? '') || word.token.proclitics.length > 0 || !/^طالبه?$/.test(word.norm))
    return false;
  return !next || !(next.token.proclitics.includes('ب') || isComplementiser(next, view.text));
}

/** «في تجدد المواجهات», «بعد عرض الصور»: a preposition is followed by a noun. */
function isGoverned(view: Words, at: number): boolean {
  const [before, word] = [view.words[at - 1], view.words[at]!];
  return !!before && before.sentence === word.sentence && !/\S/.test(word.gap) && PREPOSITION.test(before.norm);
}
const PREPOSITION =
  /^[وف]?(?:في|من|الي|علي|عن|مع|بعد|قبل|خلال|بسبب|رغم|بشان|حول|دون|عقب|اثر|ضد|نحو|وسط|بين|عند|لدي|اثناء|فور|قبيل|بعيد|ازاء|حيال|تجاه|مقابل|لصالح)$/;

function followedByAbout(view: Words, word: Word): boolean {
  let at = wordAt(view, word.start) + 1;
  while (view.words[at] && view.words[at]!.time >= 0) at++;
  // «عبر │البنك الزراعي│ عن»: what speaks is no way
  const chunk = view.chunks[view.words[at]?.chunk ?? -1];
  const speaks = chunk?.kind === 'name' && /^(?:person|organization)$/.test(view.doc.names[chunk.index]!.kind);
  if (chunk && (speaks || chunk.kind === 'title') && view.words[chunk.last + 1]?.norm !== 'طريق') at = chunk.last;
  const next = view.words[at];
  return next?.norm === 'عن' && next.sentence === word.sentence;
}

/** The written end is a verb's, and the noun before may be the subject of two: «الوزيران أكدا», «وأضافا». */
function isDual(view: Words, word: Word): boolean {
  if (/ا\u064b|\u064bا/.test(view.text.slice(word.token.core.start, word.end))) return false;
  const isParticiple = view.lexicon.cues.get(word.stem)?.some((entry) => entry.class === 'PART');
  if (word.token.pos === 'VERB' && !isParticiple) return true;
  const before = view.words[wordAt(view, word.start) - 1];
  if (/^[وف]/.test(word.norm) || before?.sentence !== word.sentence) return !isParticiple;
  return /(?:ان|ين|هما)$/.test(before.stem);
}

/** «رفض الولايات المتحدة للحل …»: a masculine verb would not agree with its subject, so it is the noun "rejection". */
function isMasdar(view: Words, at: number, entry: CueEntry): boolean {
  const word = view.words[at]!;
  const next = view.words[at + 1];
  if (
    word.token.proclitics.length > 0 ||
    entry.agreement.gender !== 'm' ||
    !next ||
    next.chunk < 0 ||
    /\S/.test(next.gap)
  )
    return false;
  if (next.token.proclitics.length > 0 || !view.lexicon.cues.get(word.norm)?.some((e) => e.class === 'N')) return false;
  const chunk = view.chunks[next.chunk]!;
  const found =
    chunk.kind === 'name'
      ? view.doc.names[chunk.index]!
      : chunk.kind === 'title'
        ? view.doc.titles[chunk.index]!
        : null;
  if (!found) return false;
  if ('gender' in found && found.gender) return found.gender === 'f';
  return (
    chunk.kind === 'name' &&
    view.doc.names[chunk.index]!.kind === 'country' &&
    /ه$|يا$|ا$|كا$|ان$/.test(view.words[chunk.last - 1]!.stem)
  );
}

/** Negated, wished, possible or future: «لم تؤكد», «أن يعلن», «قد يطالب», «هل قال». */
function isUnreal(view: Words, cue: Cue): boolean {
  const before = view.words[cue.at - 1];
  if (!before || before.sentence !== view.words[cue.at]!.sentence) return false;
  if (/[.:؛،,]/.test(view.words[cue.at]!.gap)) return false;
  const bare = before.norm.replace(/^[وف]/, '');
  // «أود أن أخبر»: the first person, not "he told"
  if (before.norm === 'ان' && FIRST.test(view.words[cue.at - 2]?.norm ?? '')) return true;
  const { negations, unreal } = view.lexicon.words;
  if (negations!.has(before.norm) || negations!.has(bare)) return true;
  if (before.norm === 'ما' || before.norm === 'وما') {
    const further = view.words[cue.at - 2];
    return !cue.past && !(further && isOf(view, further, 'sourceAdverbs')) && cue.flags.has('strong');
  }
  if (cue.past && !/^(?:لو|هل|اذا)$/.test(bare)) return false;
  return (
    unreal!.has(before.norm) ||
    unreal!.has(bare) ||
    (isComplementiser(before, view.text) && /ان$/.test(before.norm) && !cue.past && isSubjunctive(view, cue))
  );
}

const FIRST = /^[وف]?(?:اود|اريد|استطيع|احب|ارجو|احاول|يمكنني|علي|لي|يسعدني|يءسفني)$/;

/** After a bare أن an imperfect is subjunctive («طلب أن يعلن»); after إن it is not. */
const isSubjunctive = (view: Words, cue: Cue): boolean => {
  const before = view.words[cue.at - 1]!;
  return !/إ/.test(view.text.slice(before.start, before.end));
};

/** «يذكر أن», «ويشار إلى أن», «يُعتقد أن»: nobody in the story says it. With a subject («يعتقد الخبراء أن») somebody does. */
function isNarrator(view: Words, cue: Cue): boolean {
  const word = view.words[cue.at]!;
  if (cue.past) return false;
  const raw = view.text.slice(word.token.core.start, word.end);
  if (/^يُ.*َ.$/.test(raw)) return true;
  if (!view.lexicon.words.narrator!.has(word.stem) && !view.lexicon.words.narrator!.has(word.norm.replace(/^[وف]/, '')))
    return false;
  const before = view.words[cue.at - 1];
  const after = before && before.sentence === word.sentence && !/[،,؛:.]/.test(word.gap);
  if (after && !cue.joined && (before.chunk >= 0 || /^(?:NOUN|PROPN|ADJ)$/.test(before.token.pos))) return false;
  let next = view.words[cue.at + 1];
  if (next && /^(?:الي|علي|من|ب)$/.test(next.norm)) next = view.words[cue.at + 2];
  if (!next) return true;
  return isComplementiser(next, view.text) && cue.agreement.gender === 'm';
}
