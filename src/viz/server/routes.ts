// The API's routes as data: paths, inputs and outputs, from which both validation and the OpenAPI document come.
import { createRoute, z } from '@hono/zod-openapi';
import {
  ActorDetail,
  ArticleDetail,
  ExportRequest,
  Meta,
  PathResult,
  Problem,
  QueryRequest,
  QueryResponse,
  RecordPage,
  SearchResult,
  Slice,
} from '../api.ts';
import { Judged, JudgementIn, JudgementList, MemberList, SuggestionList } from '../api-review.ts';

/** The contract is written with zod's small build, for the page's sake: here it is checked by it as it is, and documented by its JSON Schema. */
function known<T extends z.core.$ZodType>(contract: T) {
  const { $schema: _, ...schema } = z.toJSONSchema(contract, { io: 'input' });
  const checked: unknown = z
    .any()
    .pipe(contract)
    .openapi({ type: 'object', ...schema } as object);
  return checked as z.ZodType<z.output<T>, z.input<T>>;
}
const json = <T extends z.core.$ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema: known(schema) } },
  description,
});
const problem = (description: string) => ({
  content: { 'application/problem+json': { schema: known(Problem) } },
  description,
});
const problems = { 400: problem('The request names a wrong field'), 404: problem('Not in the graph') };
const body = <T extends z.core.$ZodType>(schema: T) => ({
  content: { 'application/json': { schema: known(schema) } },
  required: true,
});
const whole = (max: number, min = 1) => z.coerce.number().int().min(min).max(max);
const idList = z
  .string()
  .max(20_000)
  .transform((text) => text.split(',').filter((id) => id !== ''));
const byId = z.object({ id: z.string().min(1).max(200) });

export const metaRoute = createRoute({
  method: 'get',
  path: '/api/meta',
  summary: 'What this server holds and can do',
  responses: { 200: json(Meta, 'Version, totals, schema') },
});

export const graphRoute = createRoute({
  method: 'get',
  path: '/api/graph',
  summary: 'The most important actors and the records between them',
  request: {
    query: z.object({
      actors: whole(20_000, 0).optional().describe('0 gives the surroundings of the seeds alone'),
      records: whole(100_000).optional(),
      seeds: idList.optional().describe('ids of actors to include with all their records, comma-separated'),
    }),
  },
  responses: { 200: json(Slice, 'A slice of the graph'), ...problems },
});

export const streamRoute = createRoute({
  method: 'get',
  path: '/api/graph.ndjson',
  summary: 'The whole graph as a stream of lines, one item each',
  responses: {
    200: { content: { 'application/x-ndjson': { schema: z.string() } }, description: 'Lines of {"kind", "item"}' },
  },
});

export const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Actors, places, statements, events and articles by name or words, in either script',
  request: { query: z.object({ q: z.string().max(200), limit: whole(100).optional() }) },
  responses: { 200: json(SearchResult, 'Best first'), ...problems },
});

export const actorRoute = createRoute({
  method: 'get',
  path: '/api/actors/{id}',
  summary: 'One actor with its offices, relation counts and records',
  request: { params: byId },
  responses: { 200: json(ActorDetail, 'The actor'), ...problems },
});

export const membersRoute = createRoute({
  method: 'get',
  path: '/api/actors/{id}/members',
  summary: 'What was merged into an actor, why, and where it stands',
  request: { params: byId },
  responses: { 200: json(MemberList, 'Members, none for an actor that was never merged'), ...problems },
});

export const recordsRoute = createRoute({
  method: 'get',
  path: '/api/records',
  summary: 'Statements and events with their evidence',
  request: {
    query: z.object({ ids: idList, offset: z.coerce.number().int().min(0).optional(), limit: whole(100).optional() }),
  },
  responses: { 200: json(RecordPage, 'A page of records in the order of the ids'), ...problems },
});

export const articleRoute = createRoute({
  method: 'get',
  path: '/api/articles/{id}',
  summary: 'An article with the spans that prove its records',
  request: { params: byId },
  responses: { 200: json(ArticleDetail, 'The article'), ...problems },
});

export const pathsRoute = createRoute({
  method: 'get',
  path: '/api/paths',
  summary: 'Shortest chains between two actors with the records along them',
  request: { query: z.object({ from: z.string().min(1), to: z.string().min(1), max: whole(20).optional() }) },
  responses: { 200: json(PathResult, 'No paths when there is none'), ...problems },
});

export const queryRoute = createRoute({
  method: 'post',
  path: '/api/query',
  summary: 'Read-only Cypher on the stored graph',
  request: { body: body(QueryRequest) },
  responses: { 200: json(QueryResponse, 'Rows, cut at the limits'), ...problems },
});

export const exportRoute = createRoute({
  method: 'post',
  path: '/api/export',
  summary: 'The given nodes and the edges between them as a file for other programs',
  request: { body: body(ExportRequest) },
  responses: {
    200: { content: { 'application/octet-stream': { schema: z.string() } }, description: 'The file' },
    ...problems,
  },
});

export const listJudgementsRoute = createRoute({
  method: 'get',
  path: '/api/judgements',
  summary: 'Human judgements on the graph, oldest first',
  responses: { 200: json(JudgementList, 'Judgements') },
});

export const judgeRoute = createRoute({
  method: 'post',
  path: '/api/judgements',
  summary: 'Judge: two actors are (not) the same, a record is wrong, or take a judgement back',
  request: { body: body(JudgementIn) },
  responses: { 201: json(Judged, 'Written'), ...problems },
});

export const suggestionsRoute = createRoute({
  method: 'get',
  path: '/api/suggestions',
  summary: 'Pairs of actors that may be the same',
  responses: { 200: json(SuggestionList, 'Likeliest first') },
});
