// Routes by which a person corrects the graph.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { JudgementList, JudgementOut } from '../api-review.ts';
import { judged } from './judgements.ts';
import { problem } from './problem.ts';
import type { Records } from './records.ts';
import * as routes from './routes.ts';
import type { JudgementLog } from './snapshot.ts';
import type { State } from './state.ts';
import { suggestSame } from './suggestions.ts';

/** What was judged is called as in the graph that was built, where it still is. */
function namesOfJudged(judgements: JudgementOut[], base: Records): JudgementList['names'] {
  const ids = judgements.flatMap(({ judgement: j }) => ('a' in j ? [j.a, j.b] : 'record' in j ? [j.record] : []));
  const names = ids.flatMap((id): [string, { ar: string | null; en: string | null }][] => {
    const actor = base.actors.get(id);
    if (actor) return [[id, { ar: actor.ar, en: actor.en }]];
    const words = (base.statements.get(id) ?? base.events.get(id))?.text;
    if (!words) return [];
    return [[id, /\p{Script=Arabic}/u.test(words) ? { ar: words, en: null } : { ar: null, en: words }]];
  });
  return Object.fromEntries(names);
}

export function addReviewRoutes(app: OpenAPIHono, state: () => Promise<State>, log?: JudgementLog): void {
  app.openapi(routes.listJudgementsRoute, async (c) => {
    const { entries, base } = await state();
    const judgements = judged(entries);
    return c.json({ judgements, names: namesOfJudged(judgements, base), writable: log !== undefined }, 200);
  });

  app.openapi(routes.judgeRoute, async (c) => {
    if (!log) return problem(c, 403, 'Read-only', { detail: 'This server keeps no judgements' }) as never;
    const judgement = c.req.valid('json');
    const { entries, base } = await state();
    const { actors, places, statements, events, articles, members } = base;
    const all = [actors, places, statements, events, articles, members];
    const fields = Object.entries(judgement).filter(([key]) => ['a', 'b', 'record', 'of'].includes(key));
    for (const [field, value] of fields) {
      const known = field === 'of' ? entries.some((e) => e.id === value) : all.some((ids) => ids.has(String(value)));
      if (!known) return problem(c, 404, 'Nothing with this id', { detail: String(value), field }) as never;
    }
    if ('a' in judgement && judgement.a === judgement.b)
      return problem(c, 400, 'Invalid request', {
        detail: 'an actor is always the same as itself',
        field: 'b',
      }) as never;
    return c.json({ id: await log.append(judgement) }, 201);
  });

  app.openapi(routes.suggestionsRoute, async (c) => {
    const { records, entries } = await state();
    return c.json({ suggestions: suggestSame(records, entries) }, 200);
  });
}
