// What a language pack supplies: data and small functions. Stages get it as an argument and never ask which one it is.
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Stance } from '../model/statement.ts';
import type { Knowledge } from './knowledge.ts';
import type { Cast, Frame, Happening, Name, Named, Quote, Segmented, Time, Timed, Token, Told } from './layers.ts';

export interface Language {
  code: string;
  direction: 'ltr' | 'rtl';
  /** Folds spelling variants: equal folds are the same word. Must be idempotent. */
  fold(text: string): string;
  segment(article: Article): Segmented;
  /** Names (which may nest), titles and unnamed parties (which may not). */
  names(doc: Segmented, knowledge: Knowledge): Pick<Named, 'names' | 'titles' | 'unnamed'>;
  times(doc: Named): Time[];
  quotes(doc: Timed): Quote[];
  /** Whether a short form can stand for a full one by the habits of the language («حفتر» for «خليفة حفتر»). */
  shortFormOf(short: Name, full: Name, doc: Named): boolean;
  /** Folded words of a name by which its short and full forms find each other; all words when not given. */
  nameKeys?(name: Name, doc: Named): string[];
  /** Whether the words of a party without a name head a body and no person («السلطات», "the police"). */
  isBody?(span: Span, doc: Named): boolean;
  /** The words at a span as they are written when they stand alone; the words themselves when not given. */
  spelledOut?(span: Span, doc: Named): string;
  /** Whether the word joins what follows to what precedes: «و», "and". */
  joins?(token: Token): boolean;
  frames(doc: Cast): Frame[];
  /** Stance of the content toward the party mentioned at `target`, as far as the words say it. */
  stance(doc: Cast, frame: Frame, target: Span): Stance;
  /** Stances toward parties that the content means without naming them: by an adjective («العدوان الإسرائيلي») or as addressee. */
  implied?(doc: Cast): (frame: Frame, addressees: readonly string[]) => { actor: string; stance: Stance }[];
  happenings(doc: Told): Happening[];
  /** Whether a statement's content denies, demands or asserts what is told at `event`. */
  reports(doc: Told, content: Span[], event: Happening): 'asserts' | 'denies' | 'demands';
}

/** A pack before its data is read. `detect` scores how much of the text is in this language, 0–1. */
export interface LanguagePack {
  code: string;
  detect(text: string): number;
  load(data: DataReader): Language;
}

/** Reads a file of the project's data folder, by its path there. */
export interface DataReader {
  text(file: string): string;
  binary(file: string): Uint8Array;
}
