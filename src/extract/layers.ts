// The typed layers between text and record. Each stage takes one layer and returns the next; a wrong order does not compile.
// All are standoff: spans over the untouched text, in document order.
import type { Actor, ActorKind, Place } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Event, EventStatus } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import type { Act, EventType } from '../model/plover.ts';
import type { Span } from '../model/span.ts';
import type { Medium, Stance, Statement } from '../model/statement.ts';

/** Universal part-of-speech tags, as Universal Dependencies defines them. */
export type Pos =
  | 'NOUN' | 'PROPN' | 'VERB' | 'AUX' | 'ADJ' | 'ADV' | 'PRON' | 'DET' | 'ADP'
  | 'CCONJ' | 'SCONJ' | 'PART' | 'NUM' | 'PUNCT' | 'INTJ' | 'X'; // biome-ignore format: a table

export type Gender = 'm' | 'f';
export type GrammaticalNumber = 's' | 'd' | 'p';
export interface Agreement {
  gender?: Gender;
  number?: GrammaticalNumber;
  person?: 1 | 2 | 3;
}

export interface Token extends Span, Agreement {
  /** The word without proclitics and enclitics; names and mentions use this span. */
  core: Span;
  /** Folded form of the whole word. */
  norm: string;
  /** Folded form of the core. */
  stem: string;
  pos: Pos;
  /** Folded dictionary form where the lexicon has one, else the stem. */
  lemma: string;
  /** Attached particles before the core, in order, folded: و ف ب ل ك س; the article ال is part of the core. */
  proclitics: readonly string[];
  /** Attached pronoun after the core, folded: ه ها هم نا …; null when none. */
  enclitic: string | null;
  tense?: 'past' | 'present' | 'future';
  voice?: 'active' | 'passive';
  definite?: boolean;
  /** Index into `sentences`. */
  sentence: number;
}

export type BlockKind = 'paragraph' | 'heading' | 'caption' | 'related';
/** A line or paragraph. `related` (links to other articles, share bars) carries no facts; `copyOf` is the block it repeats. */
export interface Block extends Span {
  kind: BlockKind;
  copyOf: number | null;
}
export interface Sentence extends Span {
  block: number;
  /** Token range [first, last). */
  first: number;
  last: number;
}
export interface Segmented {
  article: Article;
  blocks: Block[];
  sentences: Sentence[];
  tokens: Token[];
  diagnostics: Diagnostic[];
}

export type NameKind = ActorKind | 'place';
/** A proper name in the text, without titles and particles. Agreement is that of the verb it takes («قالت البعثة»). */
export interface Name extends Span, Agreement {
  kind: NameKind;
  /** Ids of known actors or places that have this form, best first; empty for the unknown. */
  known: string[];
  /** True when only a full form elsewhere in the article makes it a name («السفارة»). */
  weak?: boolean;
  /** True where something is or happens; a country that is only named so («في ليبيا») is a place of the article. */
  locative?: boolean;
  /** Known entities that the form stands for only if the article has them by another form: «مجلس النواب». */
  hints?: string[];
  /** The name as it would stand alone, where the span's letters differ: «(لل)أمم المتحدة» → «الأمم المتحدة». */
  text?: string;
  /** Other forms that the text itself gives right beside the name: «حركة المقاومة الإسلامية (حماس)». Indexes into `names`. */
  equals?: number[];
}
/** A title or function in the text («وزير الخارجية الأميركي»): beside a name, or standing for a person. */
export interface Title extends Span, Agreement {
  /** The name it belongs to by apposition, as index into `names`; null when it stands alone. */
  name: number | null;
  /** The body or country inside the title, as a span, and the known actor that an adjective stands for. */
  body: Span | null;
  bodyKnown: string | null;
  /** The title as it would stand alone, where the span has not all of it: «وزيرا الخارجية الأمريكي و[الروسي]» → «وزير الخارجية الروسي». */
  text?: string;
  /** Folded head noun: وزير, متحدث, "spokeswoman". */
  head: string;
  /** Which post it is, folded («رئيس الوزراء», «الرئيس السابق» are others than «الرئيس»), and what it is over besides its body («الخارجية»). */
  post?: string;
  field?: readonly string[];
  definite: boolean;
  /** A military or noble rank («المشير»): it belongs to no body unless the words say so. */
  rank?: boolean;
  /** False for a form of address («السيد») or a mere description, which is no office. */
  office?: boolean;
}
/** A source or party that the article does not name: «مصدر دبلوماسي», "a senior official", «مسلحون». */
export interface Unnamed extends Span, Agreement {
  kind: ActorKind;
  definite: boolean;
}
export interface Named extends Segmented {
  /** Sorted by start, the longer first; a name may hold others («قوات حفتر»), but none crosses another. */
  names: Name[];
  titles: Title[];
  unnamed: Unnamed[];
}

/** A time expression with its EDTF value; null where the text does not let it be resolved. */
export interface Time extends Span {
  value: string | null;
  /** 'date' stands for a day, month or year; 'duration' and 'set' do not date an event. */
  kind: 'date' | 'duration' | 'set';
}
export interface Timed extends Named {
  times: Time[];
}

/** A quotation: `start`/`end` include the marks, `inner` does not. */
export interface Quote extends Span {
  inner: Span;
  /** False for marks around a mere name or term («"الأفريكوم"»). */
  speech: boolean;
}
export interface Quoted extends Timed {
  quotes: Quote[];
}

/** The entities of the article and where it speaks of them. */
export interface Cast extends Quoted {
  actors: Actor[];
  places: Place[];
  /** Sorted by start, the longer first. */
  mentions: Mention[];
  /** For each name and each title the entity it stands for; null where a weak name or a title stayed open. */
  nameEntities: (string | null)[];
  titleEntities: (string | null)[];
  /** Gender and number of the entities, as far as the text or the knowledge tells. */
  agreements: ReadonlyMap<string, Agreement>;
}

/** How a sentence points at a party; the cast turns it into an entity. `animate` tells whether the pronoun wants a person (he) or none (it). */
export type Reference =
  | ({ form: 'words'; span: Span } & Agreement)
  | ({ form: 'pronoun'; span: Span; animate?: boolean } & Agreement);

/** A reporting frame as the language pack finds it: «وقال X إن …», "…, X told reporters". */
export interface Frame {
  cue: Span;
  /** Null: the text gives no source at all (passive, impersonal). Several: joint speakers. */
  sources: Reference[] | null;
  content: Span[];
  act: Act;
  addressees: Reference[];
  via: Reference[];
  medium: Medium | null;
  /** Told as said before the story: «وكان قد قال», "had said". */
  earlier?: boolean;
  /** Where a date of saying may stand: the clause of the cue without the content. */
  clause: Span;
  /** The article itself is this statement, as a communiqué is: it was made when the article was published. */
  issued?: boolean;
  /** The speaker speaks for himself about these, by the words of the frame: «ندد بـ X», «رحب بـ X». */
  stances: { target: Span; stance: Stance }[];
}
export interface Told extends Cast {
  statements: Statement[];
}

/** An event as the language pack finds it, roles still as references. */
export interface Happening {
  type: EventType;
  mode: string | null;
  trigger: Span;
  evidence: Span;
  actor: Reference[];
  recipient: Reference[];
  place: Span | null;
  status: EventStatus;
  /** The words speak of it as known («الهجوم», "the attack"): without parties of its own it means an event told before. */
  known?: boolean;
  /** The words set it beside another of its kind («غارة مماثلة», "another raid"), so it is none told before. */
  apart?: boolean;
  /** The words go on telling from the sentence before («والتقى …»), so its day is theirs unless they say another. */
  continues?: boolean;
  /** Done by saying so («أعلنت الجزائر إغلاق حدودها»): the day of saying is its day. */
  bySaying?: boolean;
  /** Told in the past tense. */
  past?: boolean;
  /** Done in the doing of what its sentence tells before («بالتنسيق مع …», "in coordination with"): it shares that one's day. */
  beside?: boolean;
  /** The words set it before or after something else («بعد زيارته», «زيارة سابقة»). */
  earlier?: boolean;
  /** Its date, where the words point back at it («هناك»). */
  date?: string;
  /** The stretch in which a time expression dates it. */
  clause: Span;
}
export interface Happened extends Told {
  events: Event[];
}
