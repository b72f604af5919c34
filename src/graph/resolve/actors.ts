// The same actor across articles and scripts: keys of an actor → decisions on pairs → components. Names that tell who is meant
// join by themselves; those that do not, only with an office or companion in common; a bare given name or title never.
import type { Judgement } from '../../model/judgement.ts';
import { apart, foesOf } from '../foes.ts';
import type { Merge } from '../resolution.ts';
import { components, type Link } from './components.ts';
import { type Decision, decideForms, LONGER_FORM, mayBeSpelling, unlikeness } from './decide.ts';
import { nameKey, soundKeys, supportedKeys } from './keys.ts';
import type { Lexicon } from './lexicon.ts';
import { type Form, isKnown, type Profile } from './profiles.ts';
import { createStrength, type StrengthJudge } from './strength.ts';

/** A companion of more than so many actors tells nothing. */
const TELLING_AT_MOST = 300;
/** Larger blocks hold names too common in sound to compare all with all. */
const BLOCK_AT_MOST = 400;
const SUPPORTED_SCORE = 0.8;
const SHORT_FORM_SCORE = 0.7;
const SURE_SPELLING = 0.93;
/** So much of a name may differ in another spelling of it in the same article. */
const SAME_IN_ARTICLE = 0.15;

/** One way of writing one name, and the actors that have it. */
interface Group {
  key: string;
  kind: Profile['kind'];
  form: Form;
  ids: string[];
}

export function resolveActors(
  profiles: ReadonlyMap<string, Profile>,
  lexicon: Lexicon,
  judgements: readonly Judgement[],
): Map<string, Merge> {
  const judge = createStrength(profiles.values(), lexicon);
  const frequency = new Map<string, number>();
  for (const { company } of profiles.values())
    for (const other of company) frequency.set(other, (frequency.get(other) ?? 0) + 1);
  const isTelling = (other: string) => (frequency.get(other) ?? 0) <= TELLING_AT_MOST;

  const foes = foesOf(judgements);
  /** Who stands for those that share a name: the known, else the first; where some are judged not the same, one for each part. */
  const centers: Centers = (ids) => apart(ids, foes).map((part) => ({ center: part.find(isKnown) ?? part[0]!, part }));
  const links: Link[] = [];
  const full = new Map<string, Group>();
  const weak = new Map<string, Group>();
  const supported = new Map<string, string[]>();
  for (const id of [...profiles.keys()].sort()) {
    const profile = profiles.get(id)!;
    for (const form of [...profile.forms, ...likelyAliases(profile, judge)]) {
      const strength = judge.strength(profile.kind, form);
      if (strength === 'none') continue;
      const key = nameKey(profile.kind, form);
      const groups = strength === 'full' ? full : weak;
      const group = groups.get(key) ?? { key, kind: profile.kind, form, ids: [] };
      groups.set(key, group);
      if (group.ids.at(-1) !== id) group.ids.push(id);
      if (strength === 'full') continue;
      for (const support of supportedKeys(profile, form, isTelling)) {
        const ids = supported.get(support);
        if (!ids) supported.set(support, [id]);
        else if (ids.at(-1) !== id) ids.push(id);
      }
    }
  }
  for (const [support, ids] of supported) {
    const rule = support.includes('|o|') ? 'name-and-office' : 'name-and-company';
    for (const part of apart(ids, foes))
      for (const id of part.slice(1)) links.push({ a: part[0]!, b: id, rule, score: SUPPORTED_SCORE });
  }
  for (const { ids } of full.values()) {
    for (const { center, part } of centers(ids))
      for (const id of part) if (id !== center) links.push({ a: center, b: id, rule: 'same-name', score: 0.98 });
  }
  const context = contextOf(profiles, isTelling);
  const namesOf = ({ ids }: Group) => ids.flatMap((id) => profiles.get(id)!.forms);
  links.push(...spellingLinks([...full.values()], judge, context, namesOf, centers));
  links.push(...shortFormLinks([...weak.values()], [...full.values()], context, centers));
  return components(links, {
    judgements,
    isKnown,
    exists: (id) => profiles.has(id),
    prefer: (a, b) => nameLength(profiles, b) - nameLength(profiles, a),
  });
}

/** One wrong alias in one article would join two crowds: only such count as look like the name, «محمود حسن تريزيجيه» for «محمود تريزيجيه». */
function likelyAliases({ forms, aliases }: Profile, judge: StrengthJudge): Form[] {
  const contains = (long: Form, short: Form) => short.tokens.every((token) => long.tokens.includes(token));
  const likely = (name: Form, alias: Form) =>
    contains(name, alias) ||
    contains(alias, name) ||
    unlikeness(name.tokens.join(' '), alias.tokens.join(' ')) <= SAME_IN_ARTICLE ||
    decideForms(name, alias, judge) !== null;
  return aliases.filter((alias) => forms.some((name) => likely(name, alias)));
}

/** Of two names of one actor the fuller one is shown, up to three words. */
const nameLength = (profiles: ReadonlyMap<string, Profile>, id: string): number =>
  Math.min(3, Math.max(0, ...(profiles.get(id)?.forms.map(({ tokens }) => tokens.length) ?? [])));

type Centers = (ids: readonly string[]) => { center: string; part: readonly string[] }[];
type Context = (a: Group, b: Group) => boolean;

function contextOf(profiles: ReadonlyMap<string, Profile>, isTelling: (companion: string) => boolean): Context {
  const cache = new Map<string, Set<string>>();
  const of = ({ key, ids }: Group): Set<string> => {
    const found = cache.get(key);
    if (found) return found;
    const features = new Set<string>();
    for (const id of ids) {
      const { offices, company } = profiles.get(id)!;
      for (const office of offices) if (!office.endsWith('@')) features.add(office);
      for (const other of company) if (isTelling(other)) features.add(other);
    }
    cache.set(key, features);
    return features;
  };
  return (a, b) => {
    const [x, y] = [of(a), of(b)];
    const [few, many] = x.size < y.size ? [x, y] : [y, x];
    for (const feature of few) if (many.has(feature)) return true;
    return false;
  };
}

/** Spellings, word orders, longer forms and the other script. */
function spellingLinks(
  groups: readonly Group[],
  judge: StrengthJudge,
  context: Context,
  namesOf: (group: Group) => Form[],
  centers: Centers,
): Link[] {
  const blocks = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of soundKeys(group.kind, group.form)) {
      const block = blocks.get(key);
      if (block) block.push(group);
      else blocks.set(key, [group]);
    }
  const seen = new Set<string>();
  const matches: { a: Group; b: Group; decision: Decision }[] = [];
  for (const block of blocks.values()) {
    if (block.length > BLOCK_AT_MOST) continue;
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1)) {
        const decision = decideForms(a.form, b.form, judge);
        // A word more makes another body: «تيار الوسط», «تيار وسط اليسار».
        if (!decision || (decision.rule === 'longer-form' && a.kind !== 'person')) continue;
        const pair = `${a.key}\u0000${b.key}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (
          decision.rule === 'transliteration' &&
          a.kind === 'person' &&
          !(mayBeSpelling(a.form, namesOf(b)) && mayBeSpelling(b.form, namesOf(a)))
        )
          continue;
        matches.push({ a, b, decision });
      }
  }
  const best = new Map<string, number>();
  const longer = new Map<string, Set<string>>();
  for (const { a, b, decision } of matches) {
    if (decision.rule === 'longer-form') {
      const [short, long] = a.form.tokens.length < b.form.tokens.length ? [a, b] : [b, a];
      longer.set(short.key, (longer.get(short.key) ?? new Set()).add(long.key));
    } else
      for (const key of [`${a.key} ${decision.rule}`, `${b.key} ${decision.rule}`])
        best.set(key, Math.max(best.get(key) ?? 0, decision.score));
  }
  const links: Link[] = [];
  for (const { a, b, decision } of matches) {
    const { rule, score } = decision;
    if (rule === 'longer-form') {
      const short = a.form.tokens.length < b.form.tokens.length ? a : b;
      // A word more and another spelling are two liberties at once.
      const isSure = longer.get(short.key)!.size === 1 && score >= LONGER_FORM;
      if (!isSure && !context(a, b)) continue;
    } else if (!isBest(score, best.get(`${a.key} ${rule}`)!, best.get(`${b.key} ${rule}`)!)) continue;
    // «الحزب الشيوعي» and «الحزب الشيعي» are one letter apart: bodies need company in common.
    else if (rule === 'spelling' && !decision.habit && (score < SURE_SPELLING || a.kind !== 'person') && !context(a, b))
      continue;
    // «يونغ» and "The Wing", «سايت» and "The City": so short a name of a body sounds like many.
    else if (rule === 'transliteration' && a.kind !== 'person' && score < SURE_SPELLING && !context(a, b)) continue;
    for (const x of centers(a.ids))
      for (const y of centers(b.ids)) links.push({ a: x.center, b: y.center, rule, score });
  }
  return links;
}

/** The best match of one side and nearly the best of the other: one Arabic name has many Latin spellings. */
const isBest = (score: number, a: number, b: number): boolean =>
  score >= Math.min(a, b) && score >= Math.max(a, b) - NEARLY;
const NEARLY = 0.1;

/** A surname alone joins the one full name that ends in it and keeps the same company. */
function shortFormLinks(weak: readonly Group[], full: readonly Group[], context: Context, centers: Centers): Link[] {
  const byLast = new Map<string, Group[]>();
  for (const group of full) {
    if (group.kind !== 'person' || group.form.tokens.length < 2) continue;
    const last = group.form.tokens.at(-1)!;
    const list = byLast.get(last);
    if (list) list.push(group);
    else byLast.set(last, [group]);
  }
  const links: Link[] = [];
  for (const short of weak) {
    if (short.kind !== 'person' || short.form.tokens.length !== 1) continue;
    for (const id of short.ids) {
      const alone = { ...short, key: `${short.key} ${id}`, ids: [id] };
      const fitting = (byLast.get(short.form.tokens[0]!) ?? []).filter((group) => context(alone, group));
      if (fitting.length !== 1) continue;
      const [group] = fitting;
      for (const { center } of centers(group!.ids))
        links.push({ a: center, b: id, rule: 'short-form', score: SHORT_FORM_SCORE });
    }
  }
  return links;
}
