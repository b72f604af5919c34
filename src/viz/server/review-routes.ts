// Routes by which a person corrects the graph.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { areFoes, foesOf, sideOf } from '../../graph/foes.ts';
import { withUndone } from '../../graph/judgements.ts';
import type { JudgementIn, JudgementOut, MemberList } from '../api-review.ts';
import { judged } from './judgements.ts';
import { namesOfMembers } from './member-names.ts';
import { problem } from './problem.ts';
import * as routes from './routes.ts';
import type { JudgementLog } from './snapshot.ts';
import type { State } from './state.ts';
import { suggestSame } from './suggestions.ts';

/** What was judged is called as in the graph that was built, where it still is; the members of an actor as their articles call them. */
async function namesOfJudged(judgements: JudgementOut[], { base, records, snapshot }: State) {
  const ids = new Set(judgements.flatMap(({ judgement: j }) => shownOf(j)));
  const merged = [...ids].filter((id) => base.memberships.has(id) && !base.actors.has(id));
  const members = await namesOfMembers(base, merged, (id) => snapshot.articleText(id));
  const names = [...ids].flatMap((id): [string, { ar: string | null; en: string | null }][] => {
    const called = members.get(id);
    if (called) return [[id, { ar: called.ar[0] ?? null, en: called.en[0] ?? null }]];
    const actor = base.actors.get(id);
    if (actor) return [[id, { ar: actor.ar, en: actor.en }]];
    const words = [base, records].flatMap((r) => (r.statements.get(id) ?? r.events.get(id))?.text ?? [])[0];
    if (!words) return [];
    return [[id, /\p{Script=Arabic}/u.test(words) ? { ar: words, en: null } : { ar: null, en: words }]];
  });
  return Object.fromEntries(names);
}

/** Ids that the list names: of a side the first stands for all. */
const shownOf = (j: JudgementIn): string[] =>
  'a' in j ? [sideOf(j.a)[0]!, sideOf(j.b)[0]!] : 'record' in j ? [j.record] : [];

/** Whether the two are judged not the same, or stand with some that are. */
function areKeptApart(a: string, b: string, { records, entries }: State): boolean {
  const standing = withUndone(entries).filter(({ undone }) => !undone);
  const group = (id: string) => {
    const { of = id } = records.memberships.get(id) ?? {};
    return records.membersOf.get(of) ?? [of];
  };
  return areFoes(group(a), group(b), foesOf(standing.map(({ judgement }) => judgement)));
}

async function membersOf(id: string, { records, base, snapshot }: State): Promise<MemberList> {
  const ids = records.membersOf.get(id) ?? [];
  const names = await namesOfMembers(base, ids, (article) => snapshot.articleText(article));
  const members = ids.map((member) => {
    const { rule, score, articles, mentions } = records.memberships.get(member)!;
    const { ar, en } = names.get(member)!;
    const shown = articles.slice(0, ARTICLES).flatMap((article) => records.articles.get(article) ?? []);
    return {
      id: member,
      ar: ar[0] ?? null,
      en: en[0] ?? null,
      rule,
      score,
      articles: shown,
      told: articles.length,
      mentions,
    };
  });
  return { members, divisible: members.every(({ told }) => told > 0) };
}

/** Articles that are listed of a member. */
const ARTICLES = 3;

export function addReviewRoutes(app: OpenAPIHono, state: () => Promise<State>, log?: JudgementLog): void {
  app.openapi(routes.listJudgementsRoute, async (c) => {
    const now = await state();
    const judgements = judged(now.entries);
    return c.json({ judgements, names: await namesOfJudged(judgements, now), writable: log !== undefined }, 200);
  });

  app.openapi(routes.judgeRoute, async (c) => {
    if (!log) return problem(c, 403, 'Read-only', { detail: 'This server keeps no judgements' }) as never;
    const judgement = c.req.valid('json');
    const now = await state();
    const all = [now.base, now.records].flatMap((r) => [
      r.actors,
      r.places,
      r.statements,
      r.events,
      r.articles,
      r.members,
    ]);
    const fields = Object.entries(judgement).filter(([key]) => ['a', 'b', 'record', 'of'].includes(key));
    for (const [field, value] of fields)
      for (const id of sideOf(value)) {
        const known = field === 'of' ? now.entries.some((e) => e.id === id) : all.some((ids) => ids.has(id));
        if (!known) return problem(c, 404, 'Nothing with this id', { detail: id, field }) as never;
      }
    if ('a' in judgement) {
      const refuse = (detail: string) => problem(c, 400, 'Invalid request', { detail, field: 'b' }) as never;
      const b = new Set(sideOf(judgement.b));
      if (sideOf(judgement.a).some((id) => b.has(id))) return refuse('an actor is always the same as itself');
      if (judgement.kind === 'same' && areKeptApart(judgement.a, judgement.b, now))
        return refuse('judged not the same; take that back first');
    }
    return c.json({ id: await log.append(judgement) }, 201);
  });

  app.openapi(routes.membersRoute, async (c) => {
    const { id } = c.req.valid('param');
    const now = await state();
    if (!now.records.actors.has(id)) return problem(c, 404, 'No such actor', { detail: id, field: 'id' }) as never;
    return c.json(await membersOf(id, now), 200);
  });

  app.openapi(routes.suggestionsRoute, async (c) => {
    const { records, entries } = await state();
    return c.json({ suggestions: suggestSame(records, entries) }, 200);
  });
}
