// All events that an Arabic article tells: triggers with their roles, place, status and clause.
import { contains, type Span } from '../../../../model/span.ts';
import type { Statement } from '../../../../model/statement.ts';
import type { Happening, Reference, Token, Told } from '../../../layers.ts';
import { anchored, type Setting } from './anaphora.ts';
import { clauses } from './clauses.ts';
import { dateSpan } from './date-span.ts';
import { partyMeant, suffers } from './doers.ts';
import { bare, type EventLexicon } from './lexicon.ts';
import { oneOfMany } from './light-verbs.ts';
import { placeOf } from './places.ts';
import type { RoleSet } from './role-set.ts';
import { rolesOf } from './roles.ts';
import { createScene, isClass, isParticle, type Scene } from './scene.ts';
import { performed, statusOf } from './status.ts';
import { countedBack, timing, whereBefore } from './told-before.ts';
import { matches, type Trigger, triggersOf } from './triggers.ts';
import { type Frames, verbFrames } from './verb-frames.ts';
import { datedIn, worthTelling } from './worth.ts';

export function arabicHappenings(doc: Told, lexicon: EventLexicon): Happening[] {
  const scene = createScene(doc, lexicon);
  const frames = verbFrames(scene, clauses(scene));
  const found: Happening[] = [];
  if (isSport(scene)) return found;
  const contents = doc.statements
    .flatMap((s) => s.content.map((span) => ({ ...span, statement: s })))
    .sort((a, b) => a.start - b.start);
  let k = 0;
  const open: (Span & { statement: Statement })[] = [];
  for (const sentence of doc.sentences) {
    const block = doc.blocks[sentence.block];
    if (block && (block.kind === 'related' || block.copyOf !== null)) continue;
    const told: TriggerTold[] = [];
    for (const trigger of triggersOf(scene, frames, sentence.first, sentence.last)) {
      const at = scene.tokens[trigger.first]!.core;
      while (k < contents.length && contents[k]!.start <= at.start) open.push(contents[k++]!);
      const inside = open.filter((c) => contains(c, at)).toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
      const happening = happeningOf(scene, frames, trigger, inside?.statement ?? null);
      if (happening) told.push({ trigger, happening });
    }
    for (let i = open.length - 1; i >= 0; i--) if (open[i]!.end < sentence.end) open.splice(i, 1);
    found.push(...joinCasualties(scene, told));
  }
  return found;
}

function happeningOf(scene: Scene, frames: Frames, trigger: Trigger, told: Statement | null): Happening | null {
  const roles = rolesOf(scene, frames, trigger);
  const setting = { scene, frames, told, at: trigger.first };
  roles.actor = parties(setting, roles.actor, 'actor').map((r) => animated(r, PERSONAL, trigger));
  roles.recipient = parties(setting, roles.recipient, 'recipient').map((r) => animated(r, MADE, trigger));
  const there = whereBefore(scene, trigger);
  const date = there?.date ?? countedBack(scene, trigger);
  const status = statusOf(scene, frames, trigger, roles, told);
  const place = there?.place ?? placeOf(scene, frames, trigger, roles);
  const clause = dateSpan(scene, frames, trigger, roles, told);
  const around =
    told?.content.find((c) => contains(c, scene.tokens[trigger.first]!.core)) ?? clauseSpan(scene, frames, trigger);
  const dated = datedIn(scene, clause) || datedIn(scene, around);
  if (!worthTelling(scene, trigger, roles, status, place, dated)) return null;
  const disaster = trigger.sense.casualty && byDisaster(scene, trigger);
  return {
    type: disaster ? 'OTHER' : trigger.sense.type,
    mode: disaster ? 'accident' : modeOf(scene, trigger),
    trigger: triggerSpan(scene, trigger),
    evidence: evidenceSpan(scene, frames, trigger, roles),
    actor: roles.actor,
    recipient: roles.recipient.filter((reference) => suffers(scene, trigger, reference)),
    place,
    status,
    known: !trigger.verb && isKnown(scene.tokens[trigger.first]!, roles) && !oneOfMany(scene, trigger.first),
    clause,
    ...(date && { date }),
    ...(told && performed(scene, trigger, told) && { bySaying: true }),
    ...timing(scene, trigger, roles),
  };
}

/** «الهجوم», also beside a verb («أدى الهجوم إلى …»); a noun made definite by its genitive only alone. */
const isKnown = ({ definite, stem }: Token, { governor }: RoleSet): boolean =>
  definite === true && (governor === null || stem.startsWith('ال'));

/** «تلقى العلاج», «ألقت القبض»: together with the next word where only that gives the verb its sense. */
function triggerSpan(scene: Scene, { first, last, verb, sense }: Trigger): Span {
  const next = scene.tokens[last];
  const told =
    verb &&
    next?.sentence === scene.tokens[first]!.sentence &&
    !scene.partyAt[last] &&
    !isParticle(next) &&
    sense.needs.some(({ where, word, negated }) => where === 'N' && !negated && matches(scene, last, word));
  return { start: scene.tokens[first]!.core.start, end: scene.tokens[told ? last : last - 1]!.core.end };
}

/** «فر إلى بريطانيا», «موته»: only a person does so, whatever body was told of last. */
const animated = (reference: Reference, modes: RegExp, { sense }: Trigger): Reference =>
  reference.form === 'pronoun' && (modes.test(sense.mode ?? '') || (modes === MADE && sense.casualty))
    ? { ...reference, animate: true }
    : reference;
const PERSONAL =
  /^(?:graduation|illness|hospitalization|treatment|death|birth|oath|candidacy|resign|escape|travel|visit|defection|suicide-attack)$/;
const MADE = /^(?:arrest|appointment|dismissal|death|abduct|convict|torture)$/;

/** «مقتل سبعة جراء إعصار», «قتلى في انهيار مبنى»: nobody did it. */
function byDisaster(scene: Scene, { first }: Trigger): boolean {
  const { sentence } = scene.tokens[first]!;
  for (let k = Math.max(0, first - DISASTER); k < first + DISASTER && k < scene.tokens.length; k++)
    if (scene.tokens[k]!.sentence === sentence && (isClass(scene, 'disaster', k) || isAccident(scene, k))) return true;
  return false;
}
/** «حادث حافلة», «حادث سير» */
const isAccident = (scene: Scene, k: number): boolean =>
  bare(scene.tokens[k]!.stem) === 'حادث' && isClass(scene, 'transport', k + 1);
const DISASTER = 14;

function clauseSpan(scene: Scene, frames: Frames, { first }: Trigger): Span {
  const clause = frames.clauseOf(first);
  return { start: scene.tokens[clause.first]!.start, end: scene.tokens[clause.last - 1]!.end };
}

const parties = (setting: Setting, list: readonly Reference[], role: 'actor' | 'recipient'): Reference[] =>
  list
    .map((reference) => anchored(setting, reference))
    .map((reference) => (reference?.form === 'words' ? partyMeant(setting.scene, reference, role) : reference))
    .filter((reference) => reference !== null);

/** «قصف جوي» is aerial, «غارة بطائرة مسيرة» drone, whatever the row says. */
function modeOf(scene: Scene, trigger: Trigger): string | null {
  const { type, mode } = trigger.sense;
  if (type !== 'ASSAULT' && type !== 'CONSULT') return mode;
  for (let k = trigger.last; k < trigger.last + 3; k++) {
    const stem = scene.tokens[k]?.stem ?? '';
    if (type === 'ASSAULT' && /^(?:ال)?جوي(?:ه|ا)?$/.test(stem)) return 'aerial';
    if (type === 'ASSAULT' && /^(?:ال)?انتحاري(?:ه|ا)?$/.test(stem)) return 'suicide-attack';
    if (type === 'ASSAULT' && /^(?:ال)?(?:صاروخي(?:ه|ا)?|مدفعي(?:ه|ا)?)$/.test(stem)) return 'heavy-weapons';
    if (type === 'CONSULT' && /^(?:هاتفيا|هاتفي(?:ه|ا)?)$/.test(stem)) return 'phone';
    if (type === 'CONSULT' && /^(?:ثلاثي|رباعي|دولي|سداسي)(?:ه|ا)?$/.test(stem)) return 'multilateral';
  }
  return mode;
}

/** Tokens of the clause that tell the event, stretched to its roles. */
function evidenceSpan(scene: Scene, frames: Frames, trigger: Trigger, roles: RoleSet): Span {
  const clause = frames.clauseOf(trigger.first);
  const { sentence } = scene.tokens[trigger.first]!;
  const limits = scene.doc.sentences[sentence]!;
  let first = trigger.verb ? Math.max(clause.first, trigger.first - 12) : Math.min(roles.first, trigger.first);
  let last = Math.min(clause.last, Math.max(roles.last, trigger.last) + 6);
  while (last > trigger.last && scene.tokens[last - 1]!.pos === 'PUNCT') last--;
  first = Math.max(limits.first, Math.min(first, roles.first));
  last = Math.min(limits.last, Math.max(last, roles.last));
  return { start: scene.tokens[first]!.core.start, end: scene.tokens[last - 1]!.end };
}

/** «خطف هدفا», «انتفاضة يوفنتوس»: reports of matches are told in the words of war, and hold nothing of the kind. */
function isSport({ tokens, lexicon }: Scene): boolean {
  const sporting = lexicon.classes.get('sporting')!;
  const words = tokens.map(({ stem }) => bare(stem)).filter((stem) => sporting.has(stem));
  return words.length > SPORT_SHARE * tokens.length && new Set(words).size >= SPORT_WORDS;
}
const SPORT_WORDS = 6;
const SPORT_SHARE = 0.03;

interface TriggerTold {
  trigger: Trigger;
  happening: Happening;
}

/** «مقتل جنديين في هجوم شنه مسلحون»: the dead and the attack are one event, told by the attack. */
function joinCasualties(scene: Scene, told: readonly TriggerTold[]): Happening[] {
  const gone = new Set<Happening>();
  for (const { trigger, happening } of told) {
    const target =
      trigger.verb &&
      (trigger.sense.mode === 'targeted' || scene.tokens[trigger.first]!.lemma === 'ضرب') &&
      !happening.actor.some((r) => r.form === 'words');
    if (!trigger.sense.casualty && !target) continue;
    const near = told.filter(
      (o) =>
        !gone.has(o.happening) &&
        o.happening !== happening &&
        o.happening.type === 'ASSAULT' &&
        Math.abs(o.trigger.first - trigger.first) < JOIN &&
        (!o.trigger.sense.casualty || o.trigger.first < trigger.first),
    );
    const attack = attackOf(scene, trigger, near);
    if (!attack || (attack.happening.status === 'denied') !== (happening.status === 'denied')) continue;
    const into = attack.happening;
    into.recipient = [...into.recipient, ...happening.recipient];
    if (!into.actor.length) into.actor = happening.actor;
    into.place ??= happening.place;
    if (happening.status === 'asserted' && into.status === 'alleged') into.status = 'asserted';
    into.clause = union(into.clause, happening.clause);
    into.evidence = union(into.evidence, happening.evidence);
    gone.add(happening);
  }
  return told.map((t) => t.happening).filter((h) => !gone.has(h));
}
const JOIN = 22;

/** «شنت ضربات ردا على هجوم أدى إلى مقتل العشرات»: the nearest attack killed, rather one before where the words tell its outcome. */
function attackOf(scene: Scene, casualty: Trigger, near: readonly TriggerTold[]): TriggerTold | undefined {
  const outcome = [1, 2, 3].some((n) => OUTCOME.test(scene.tokens[casualty.first - n]?.lemma ?? ''));
  const far = ({ trigger: { first, sense } }: TriggerTold) =>
    Math.abs(first - casualty.first) +
    (outcome && first > casualty.first ? JOIN : 0) +
    (/^(?:targeted|destroy)$/.test(sense.mode ?? '') ? JOIN : 0);
  return near.filter((o) => !o.trigger.sense.casualty).toSorted((a, b) => far(a) - far(b))[0] ?? near[0];
}
const OUTCOME = /^(?:ادي|اسفر|تسبب|خلف|اوقع|اودي|ذهب|نجم)$/;

const union = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
