// Rules over compromise's tags where news English defeats it. Each looks only at the neighbours, in one pass from left to right.
import type { Pos } from '../../../layers.ts';

export interface Draft {
  norm: string;
  form: string;
  pos: Pos;
  tags: ReadonlySet<string>;
  possessive: boolean;
}
/** Verb forms that the pack knows: forms of saying and happening. */
export interface VerbForms {
  /** Whether the folded form can be a verb, and whether it is one only ("said"). */
  verb(norm: string): boolean;
  onlyVerb(norm: string): boolean;
  /** Whether the folded form heads a party without a name: "engineers". */
  party(norm: string): boolean;
}

const SUBJECTS = new Set(['i', 'he', 'she', 'we', 'they', 'who']);
const PLURALS = /s$/;

export function correct(words: Draft[], forms: VerbForms): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    // "in May", "May 5": no auxiliary
    if (word.form === 'May' && (/^\d/.test(words[i + 1]?.norm ?? '') || words[i - 1]?.pos === 'ADP'))
      word.pos = 'PROPN';
    if (word.pos === 'PUNCT' || word.pos === 'AUX' || word.pos === 'DET') continue;
    const previous = before(words, i);
    const next = words[i + 1];
    const capital = /^\p{Lu}/u.test(word.form);
    const after = words[i + 1];
    const fixed = special(word, previous, after, forms);
    if (fixed) {
      word.pos = fixed;
      continue;
    }
    const open =
      word.pos === 'NOUN' ||
      word.pos === 'VERB' ||
      word.pos === 'ADJ' ||
      word.pos === 'X' ||
      word.pos === 'PROPN' ||
      word.pos === 'INTJ';
    if (!open) continue;
    // "Graham Says" in a headline
    if (forms.onlyVerb(word.norm) && (!capital || (i > 0 && /^(?:says?|said|tells|told)$/.test(word.norm)))) {
      word.pos = 'VERB';
      continue;
    }
    // "President Obama": a capital inside a sentence
    if (capital && i > 0 && words[i - 1]!.pos !== 'PUNCT') word.pos = word.form === 'I' ? 'PRON' : 'PROPN';
    else if (word.possessive) word.pos = capital ? 'PROPN' : 'NOUN';
    if (capital && word.pos === 'PROPN') continue;
    if (!previous) continue;
    // "to attack", "will attack"
    if (
      (previous.norm === 'to' ||
        (previous.pos === 'AUX' &&
          /^(?:will|would|can|could|may|might|must|shall|should|do|does|did|'ll|'d|ca|wo)$/.test(previous.norm))) &&
      word.pos !== 'VERB'
    ) {
      if (forms.verb(word.norm) && !PLURALS.test(word.norm) && word.tags.has('Noun') && !/ing$/.test(word.norm))
        word.pos = 'VERB';
      continue;
    }
    // "he claims", "officials who report"
    if (SUBJECTS.has(previous.norm) && forms.verb(word.norm) && word.pos === 'NOUN') word.pos = 'VERB';
    // "condemn the terrorist attacks inside Turkey", "on the American compound in Benghazi"
    else if (word.pos === 'VERB' && endsPhrase(words, i, after, forms)) word.pos = 'NOUN';
    // "the attack", "Trump's call", "his remarks"
    else if (
      word.pos === 'VERB' &&
      (previous.pos === 'DET' || previous.possessive) &&
      previous.norm !== 'that' &&
      !/(?:ed|en|wn|id)$/.test(word.norm)
    )
      word.pos = 'NOUN';
    // "the alleged attack", "reported gains": a participle between article and noun
    else if (
      word.pos === 'VERB' &&
      /(?:ed|ing)$/.test(word.norm) &&
      (previous.pos === 'DET' || previous.pos === 'ADJ' || previous.pos === 'ADP') &&
      next &&
      (next.pos === 'NOUN' || next.pos === 'PROPN') &&
      !forms.onlyVerb(word.norm)
    ) {
      if (previous.pos !== 'ADP' || /ed$/.test(word.norm)) word.pos = 'ADJ';
    }
    // "Pompeo demands that", "officials warn that", "polls show a", "Clinton charges Trump"
    else if (
      word.pos === 'NOUN' &&
      forms.verb(word.norm) &&
      next &&
      (previous.pos === 'PROPN' || previous.pos === 'NOUN' || previous.pos === 'PRON') &&
      !previous.possessive
    ) {
      if (
        next.norm === 'that' ||
        next.norm === ':' ||
        (agree(previous, word.norm) &&
          (next.pos === 'DET' || next.pos === 'PRON' || (next.pos === 'PROPN' && previous.pos !== 'NOUN')))
      )
        word.pos = 'VERB';
    }
  }
}

const BE = /^(?:is|are|was|were|am|be|been|being|'s|'re|'m)$/;

/** Words whose neighbours decide. */
function special(word: Draft, previous: Draft | undefined, after: Draft | undefined, forms: VerbForms): Pos | null {
  const capital = /^\p{Lu}/u.test(word.form);
  // "Merkel: talks have failed": compromise takes what stands before a colon for an exclamation
  if (word.pos === 'INTJ' && capital && after?.norm === ':') return 'PROPN';
  // "launched an offensive on Tripoli"
  if (word.pos === 'ADJ' && word.norm === 'offensive' && after && !OBJECT.has(after.pos)) return 'NOUN';
  // "…, however, demanded", "later dismissed"
  if (word.norm === 'however' || (/^(?:later|earlier)$/.test(word.norm) && after?.pos === 'VERB')) return 'ADV';
  // "told a daily briefing that"
  if (word.pos === 'VERB' && /ing$/.test(word.norm) && previous?.pos === 'ADJ' && after && !OBJECT.has(after.pos))
    return 'NOUN';
  // "Blinken plans to visit"
  if (
    word.norm === 'plans' &&
    word.pos === 'NOUN' &&
    after?.norm === 'to' &&
    previous?.pos === 'PROPN' &&
    !previous.possessive
  )
    return 'VERB';
  // "told her aides"
  if (word.norm === 'her' && (after?.pos === 'NOUN' || after?.pos === 'ADJ')) return 'DET';
  if (word.norm === 'police' && word.pos === 'VERB' && previous?.norm !== 'to' && previous?.pos !== 'AUX')
    return 'NOUN';
  // "two engineers", "South Korean pilots"
  if (word.pos === 'VERB' && !capital && PLURALS.test(word.norm) && forms.party(word.norm) && !forms.verb(word.norm))
    return 'NOUN';
  if (word.pos === 'VERB' && !capital && nominal(word, previous, after, forms)) return 'NOUN';
  // "retired Air Force general"
  if (word.norm === 'retired' && after && (after.pos === 'NOUN' || after.pos === 'PROPN') && !previous) return 'ADJ';
  // "is telling a group", "are promising lower taxes"
  if (word.pos === 'ADJ' && /ing$/.test(word.norm) && BE.test(previous?.norm ?? '') && after && OBJECT.has(after.pos)) {
    const stem = word.norm.slice(0, -3);
    if (forms.verb(stem) || forms.verb(`${stem}e`)) return 'VERB';
  }
  // "a daily briefing"
  if (/^(?:daily|weekly|monthly|early|likely)$/.test(word.norm) && after?.pos === 'NOUN') return 'ADJ';
  // "leaders meeting in Berlin"
  if (word.pos === 'NOUN' && /ing$/.test(word.norm) && previous?.pos === 'NOUN' && PLURALS.test(previous.norm)) {
    if (forms.verb(word.norm.slice(0, -3)) && /^(?:in|on|at|with)$/.test(after?.norm ?? '')) return 'VERB';
  }
  // "state television", "an arms embargo"
  if (
    /^(?:state|arms)$/.test(word.norm) &&
    word.pos === 'VERB' &&
    after &&
    (after.pos === 'NOUN' || after.pos === 'PROPN')
  ) {
    if (previous?.norm !== 'to' && previous?.pos !== 'PRON') return 'NOUN';
  }
  // "expressed concern", "raised doubts": two verbs do not stand side by side
  if (
    word.pos === 'VERB' &&
    previous?.pos === 'VERB' &&
    !/(?:ed|ing|en)$/.test(word.norm) &&
    !forms.onlyVerb(word.norm) &&
    !/^(?:help|helped|helps|let|lets|make|makes|made|go|come|dare|see|saw|hear|heard|watch|watched)$/.test(
      previous.norm,
    )
  )
    return 'NOUN';
  return null;
}

const OBJECT: ReadonlySet<Pos> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ']);

const NO_NOUN_BEHIND = /^(?:to|as|than|like|before|after|until|since|including|except|of)$/;

/** A bare form behind a singular name or an adjective is no verb: "Clinton campaign spokesman", "Tulsa police Chief", "his former campaign strategist". */
function nominal(word: Draft, previous: Draft | undefined, after: Draft | undefined, forms: VerbForms): boolean {
  // "by phone", "of murder"
  if (previous?.pos === 'ADP' && word.tags.has('Infinitive') && !NO_NOUN_BEHIND.test(previous.norm)) return true;
  if (!previous || !after || /(?:s|ed|ing)$/.test(word.norm) || forms.onlyVerb(word.norm)) return false;
  if (!word.tags.has('Infinitive') || word.tags.has('PastTense')) return false;
  if (after.pos !== 'NOUN' && after.pos !== 'PROPN' && after.pos !== 'VERB') return false;
  if (previous.pos === 'ADJ') return after.pos !== 'PROPN';
  return previous.pos === 'PROPN' && !PLURALS.test(previous.norm) && !/^(?:say|want|think|tell|hope)$/.test(word.norm);
}

const TAKES_CLAUSE =
  /^(?:say|sa(?:id|ys)|think|thought|believe|kn[eo]w|hope|fear|claim|report|announce|confirm|deny|denie|add|warn|note|suggest|mean|show|insist|help|let|make|made|see|saw|watch|hear|have|has|had|get|got)(?:s|d|ed)?$/;
const SAME_IN_PAST = /^(?:put|cut|hit|set|let|cost|hurt|shut|split|quit|bid|cast|spread|read|beat|burst)$/;

/** Whether the verb form at `i` is the last noun of an object or of a phrase with a preposition: its "subject" has another task already. */
function endsPhrase(words: Draft[], i: number, after: Draft | undefined, forms: VerbForms): boolean {
  const { norm } = words[i]!;
  if (/(?:ed|ing)$/.test(norm) || SAME_IN_PAST.test(norm) || forms.onlyVerb(norm)) return false;
  if (after && OBJECT.has(after.pos)) return false;
  const modifier = words[i - 1]!;
  if ((modifier.pos !== 'NOUN' && modifier.pos !== 'PROPN') || modifier.possessive) return false;
  // "the talks stall": a plural and a bare form are subject and verb
  if (PLURALS.test(modifier.norm) && !PLURALS.test(norm) && !/us$/.test(modifier.norm)) return false;
  let k = i - 1;
  while (k >= 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(words[k]!.pos)) k--;
  if (words[k]?.pos !== 'DET') return false;
  const governor = words[k - 1];
  return governor?.pos === 'ADP' || (governor?.pos === 'VERB' && !TAKES_CLAUSE.test(governor.norm));
}

/** "polls show", "Clinton charges": number of a present-tense verb and its neighbour. */
const agree = (subject: Draft, verb: string): boolean =>
  subject.pos === 'PROPN'
    ? PLURALS.test(verb) || /ed$/.test(verb)
    : PLURALS.test(subject.norm) !== PLURALS.test(verb) || /ed$/.test(verb);

/** The word before, past adverbs: "will also attack". */
function before(words: Draft[], i: number): Draft | undefined {
  let k = i - 1;
  while (k >= 0 && (words[k]!.pos === 'ADV' || words[k]!.norm === 'not' || words[k]!.norm === "n't")) k--;
  const word = words[k];
  return word && word.pos !== 'PUNCT' ? word : undefined;
}
