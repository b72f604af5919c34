// What the event rules look at: tokens, and for each token the party or the date that covers it.
import type { ActorKind } from '../../../../model/actor.ts';
import { bySpan, type Span } from '../../../../model/span.ts';
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Sentence, Token, Told } from '../../../layers.ts';
import { type EventLexicon, nounKeys } from './lexicon.ts';

export interface Party extends Span {
  /** Token range [first, last) of name and title together. */
  first: number;
  last: number;
  entity: string;
  place: boolean;
}
export interface Scene {
  doc: Told;
  lexicon: EventLexicon;
  tokens: readonly Token[];
  /** Party that covers a token, or null. */
  partyAt: readonly (Party | null)[];
  /** Whether a date covers a token. */
  dated: Uint8Array;
  /** Whether a token is a word of saying that a statement hangs on. */
  cue: Uint8Array;
  kindOf: ReadonlyMap<string, ActorKind>;
  /** Where the article first names an entity. */
  firstMention: ReadonlyMap<string, Span>;
  /** Where the article names the body or country that a person with a title speaks for. */
  bodyOf: ReadonlyMap<string, Span>;
  /** Country id → where the article names its army or police. */
  armyOf: ReadonlyMap<string, Span>;
  /** Parties that the article does not name. */
  unnamed: ReadonlySet<string>;
  /** Indexes of the tokens that begin in a span. */
  tokensIn(span: Span): number[];
}

export function createScene(doc: Told, lexicon: EventLexicon): Scene {
  const { tokens } = doc;
  const partyAt: (Party | null)[] = new Array(tokens.length).fill(null);
  const dated = new Uint8Array(tokens.length);
  const cue = new Uint8Array(tokens.length);
  cover(tokens, doc.times, (i) => {
    dated[i] = 1;
  });
  cover(tokens, doc.statements.map((s) => s.cue).toSorted(bySpan), (i) => {
    cue[i] = 1;
  });
  const places = new Set(doc.places.map((place) => place.id));
  const parties = titled(doc);
  cover(tokens, parties, (i, k) => {
    const span = parties[k]!;
    const before = partyAt[i - 1];
    if (before && before.start === span.start && before.entity === span.entity) {
      before.last = i + 1;
      partyAt[i] = before;
    } else if (!partyAt[i]) {
      partyAt[i] = { ...span, first: i, last: i + 1, place: places.has(span.entity) };
    }
  });
  const tokensIn = (span: Span): number[] => {
    const found: number[] = [];
    for (
      let i = Math.max(0, firstAtOrAfter(tokens, span.start) - 1);
      i < tokens.length && tokens[i]!.core.start < span.end;
      i++
    ) {
      if (tokens[i]!.end > span.start) found.push(i);
    }
    return found;
  };
  const kindOf = new Map(doc.actors.map((actor) => [actor.id, actor.kind]));
  const unnamed = new Set(doc.actors.filter((actor) => actor.unnamed).map((actor) => actor.id));
  const firstMention = new Map(
    doc.mentions
      .filter((m) => m.form !== 'pronoun')
      .toReversed()
      .map((m) => [m.entity, { start: m.start, end: m.end }]),
  );
  const armyOf = armiesOf(doc, lexicon);
  const bodyOf = bodiesOf(doc, lexicon, firstMention);
  return { doc, lexicon, tokens, partyAt, dated, cue, kindOf, firstMention, bodyOf, armyOf, unnamed, tokensIn };
}

/** Calls back for each token that begins in a span; both sorted. */
function cover(tokens: readonly Token[], spans: readonly Span[], mark: (token: number, span: number) => void): void {
  let i = 0;
  spans.forEach((span, k) => {
    while (i > 0 && tokens[i - 1] && tokens[i - 1]!.end > span.start) i--;
    while (i < tokens.length && tokens[i]!.end <= span.start) i++;
    for (let j = i; j < tokens.length && tokens[j]!.core.start < span.end; j++) mark(j, k);
  });
}

/** Outermost mentions with the title beside a name: «وزير الخارجية الأميركي مايك بومبيو» is one party. */
function titled(doc: Told): (Span & { entity: string })[] {
  const titles = new Map<number, Span>();
  for (const title of doc.titles) {
    if (title.name === null) continue;
    const name = doc.names[title.name]!;
    const span = titles.get(name.start) ?? name;
    titles.set(name.start, { start: Math.min(span.start, title.start), end: Math.max(span.end, title.end) });
  }
  const all = doc.mentions
    .filter((m) => m.form !== 'pronoun' && m.end > m.start)
    .map((m) => ({
      entity: m.entity,
      start: titles.get(m.start)?.start ?? m.start,
      end: Math.max(m.end, titles.get(m.start)?.end ?? 0),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return all.filter((m) => {
    if (m.start < end) return false;
    end = m.end;
    return true;
  });
}

export const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
export const isClass = (scene: Scene, name: string, i: number): boolean => {
  const token = scene.tokens[i];
  const words = scene.lexicon.classes.get(name);
  if (!token || !words) return false;
  return words.has(token.norm) || nounKeys(token.lemma, token.enclitic !== null).some((key) => words.has(key));
};
/** A person or group that may act or suffer without a name: «مسلحون», «القوات». */
export const isPartyNoun = (scene: Scene, i: number): boolean =>
  (isClass(scene, 'people', i) || isClass(scene, 'group', i)) && !scene.dated[i];

/** A noun that may tell an event: «قصف», «زيارة». */
export const isEventNoun = (scene: Scene, i: number): boolean =>
  nounKeys(scene.tokens[i]!.lemma, false).some((key) => scene.lexicon.nouns.has(key));

const PARTICLES = new Set(['في', 'من', 'الي', 'علي', 'عن', 'مع', 'بين', 'ضد', 'ل', 'ب', 'ك', 'قرب', 'داخل', 'خلال', 'بعد', 'قبل', 'منذ', 'حتي', 'لدي',
  'عند', 'نحو', 'باتجاه', 'حول', 'بشان', 'تجاه', 'عبر', 'وسط', 'اثر', 'جراء', 'تحت', 'فوق', 'امام', 'دون', 'خارج', 'رغم', 'بسبب', 'حيال', 'ازاء', 'بحسب', 'وفق', 'عقب', 'اثناء', 'مثل', 'سوي', 'شمال', 'جنوب', 'شرق', 'غرب', 'شمالي', 'جنوبي', 'شرقي', 'غربي', 'بهدف', 'لدى', 'قبالة', 'قباله', 'مقابل', 'بينما', 'حيث']); // biome-ignore format: a list

/** The particle that governs a token: attached to it («بالرئيس» → ب) or the word itself («مع» → مع). */
export function particleOf(token: Token | undefined): string | null {
  if (!token) return null;
  const attached = token.proclitics.findLast((p) => p === 'ب' || p === 'ل' || p === 'ك');
  if (attached && !isVerb(token)) return attached;
  const word = token.stem;
  return PARTICLES.has(word) && token.pos !== 'PROPN' ? word : null;
}
/** A particle whose noun follows; «عليها» has its noun in it. */
export const governsNext = (token: Token | undefined): boolean => isParticle(token) && token!.enclitic === null;
export const isParticle = (token: Token | undefined): boolean =>
  !!token && PARTICLES.has(token.stem) && token.pos !== 'PROPN';
export const joinsBefore = (token: Token | undefined): boolean =>
  !!token && (token.proclitics.includes('و') || token.proclitics.includes('ف') || token.norm === 'و');
export const RELATIVE = /^(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللاتي|اللواتي|من|ما)$/;
export const isRelative = (token: Token | undefined): boolean =>
  !!token && /^(?:الذي|التي|الذين|اللذ|اللت|اللا|اللو|ممن$)/.test(token.stem);
export const isComplementizer = (token: Token | undefined): boolean =>
  !!token && /^(?:ان|انه|انها|انهم|انهما|باني?|انني|اننا)$/.test(token.stem);
export const sentenceOf = (scene: Scene, i: number): Sentence => scene.doc.sentences[scene.tokens[i]!.sentence]!;

/** Where the article names the country or body for which a person with a title speaks: «المتحدثة باسم الخارجية الأميركية» → the US. */
function bodiesOf(doc: Told, lexicon: EventLexicon, firstMention: ReadonlyMap<string, Span>): Map<string, Span> {
  const bodies = new Map<string, Span>();
  const entityAt = new Map(doc.mentions.toReversed().map((m) => [m.start, m.entity]));
  doc.titles.forEach((title, i) => {
    const person = title.name === null ? doc.titleEntities[i] : doc.nameEntities[title.name];
    if (!person || bodies.has(person)) return;
    const nations: string[] = [];
    const from = firstAtOrAfter(doc.tokens, title.start);
    for (let k = from; k < doc.tokens.length && doc.tokens[k]!.start < title.end; k++) {
      const nation = nationOf(lexicon, doc.tokens[k]!);
      if (nation) nations.push(nation, `place-${nation}`);
    }
    const body = title.body && entityAt.get(title.body.start);
    const spans = [...nations, ...(body ? [body] : [])].map((entity) => firstMention.get(entity));
    const outside = spans.find((span) => span && !(span.start >= title.start && span.end <= title.end));
    if (outside) bodies.set(person, outside);
  });
  return bodies;
}

/** Id of the country that a nationality adjective tells: «الأميركية» → US. */
export function nationOf(lexicon: EventLexicon, { pos, lemma }: Token): string | null {
  if (pos !== 'ADJ') return null;
  return lexicon.nations.get(lemma.replace(/ي(?:ه|ا|ون|ين|ات|ان|تان|تين)?$|[ها]$/, '')) ?? null;
}

/** «الجيش الأميركي», «القوات الجوية الليبية»: armed forces with their nation. */
function armiesOf(doc: Told, lexicon: EventLexicon): Map<string, Span> {
  const armies = new Map<string, Span>();
  for (const { start, end, kind } of doc.names) {
    let i = firstAtOrAfter(doc.tokens, start + 1) - 1;
    if (kind !== 'organization' || i < 0 || !/^(?:ال)?(?:جيش|قوات|سلاح)$/.test(doc.tokens[i]!.stem)) continue;
    for (i++; i < doc.tokens.length && doc.tokens[i]!.start < end; i++) {
      const nation = nationOf(lexicon, doc.tokens[i]!);
      if (nation && !armies.has(nation)) armies.set(nation, { start, end });
    }
  }
  return armies;
}
