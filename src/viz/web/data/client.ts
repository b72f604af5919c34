// Calls to the server, each answer checked against the contract before anything reads it.
import type * as z from 'zod/mini';
import {
  ActorDetail,
  ArticleDetail,
  type ExportRequest,
  Meta,
  PathResult,
  Problem,
  QueryResponse,
  RecordPage,
  SearchResult,
  Slice,
} from '../../api.ts';
import { Judged, type JudgementIn, JudgementList, MemberList, SuggestionList } from '../../api-review.ts';

/** The server said no, and why. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

async function call<T extends z.ZodMiniType>(schema: T, path: string, init?: RequestInit): Promise<z.output<T>> {
  const response = await fetch(path, { credentials: 'same-origin', ...init });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const known = Problem.safeParse(body);
    throw new ProblemError(
      known.success ? known.data : { type: 'about:blank', title: response.statusText, status: response.status },
    );
  }
  return schema.parse(body);
}

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const q = encodeURIComponent;
const PAGE = 100;

export const fetchMeta = () => call(Meta, '/api/meta');
export const fetchSlice = () => call(Slice, '/api/graph');
/** Actors with all their records and partners, and nothing else. */
export const fetchSurroundings = (actors: string[]) => call(Slice, `/api/graph?actors=0&seeds=${q(actors.join(','))}`);
export const fetchSearch = (text: string, signal: AbortSignal) =>
  call(SearchResult, `/api/search?q=${q(text)}`, { signal });
export const fetchActor = (id: string) => call(ActorDetail, `/api/actors/${q(id)}`);
export const fetchMembers = (id: string) => call(MemberList, `/api/actors/${q(id)}/members`);
export const fetchArticle = (id: string) => call(ArticleDetail, `/api/articles/${q(id)}`);
export const fetchRecords = (ids: string[]) =>
  call(RecordPage, `/api/records?limit=${PAGE}&ids=${q(ids.slice(0, PAGE).join(','))}`);
export const fetchPaths = (from: string, to: string) => call(PathResult, `/api/paths?from=${q(from)}&to=${q(to)}`);
export const fetchJudgements = () => call(JudgementList, '/api/judgements');
export const fetchSuggestions = () => call(SuggestionList, '/api/suggestions');
export const runQuery = (cypher: string) => call(QueryResponse, '/api/query', post({ cypher }));

export const judge = (judgement: JudgementIn) => call(Judged, '/api/judgements', post(judgement));

export async function fetchExport(request: ExportRequest): Promise<Blob> {
  const response = await fetch('/api/export', post(request));
  if (!response.ok) throw new ProblemError(Problem.parse(await response.json()));
  return response.blob();
}
