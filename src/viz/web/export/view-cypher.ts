// The view as a Cypher query and as a notebook cell: the same choice of records, to go on with elsewhere.
import { pairOf, type View } from '../state/view.ts';

const text = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const list = (values: readonly string[]): string => `[${values.map(text).join(', ')}]`;

/** Conditions that the filters put on statements (`s`, said by `a`, about `b`). */
function statementConditions({ filters: f, time, scope, focus, selected }: View): string[] {
  const where: string[] = [];
  if (f.acts.length) where.push(`s.act IN ${list(f.acts)}`);
  if (f.modes.length) where.push(`s.mode IN ${list(f.modes)}`);
  if (f.media.length) where.push(`s.medium IN ${list(f.media)}`);
  if (f.stances.length) where.push(`r.stance IN ${list(f.stances)}`);
  if (f.kinds.length) where.push(`(a.kind IN ${list(f.kinds)} OR b.kind IN ${list(f.kinds)})`);
  if (f.minSources > 1) where.push(`s.articles >= ${f.minSources}`);
  if (time.clock === 'happened') {
    const open = time.undated ? ' OR s.dateFrom IS NULL' : '';
    if (time.from) where.push(`(s.dateTo >= ${text(time.from)}${open})`);
    if (time.to) where.push(`(s.dateFrom <= ${text(time.to)}${open})`);
  } else {
    if (time.from) where.push(`s.lastPublished >= ${text(time.from)}`);
    if (time.to) where.push(`s.firstPublished <= ${text(time.to)}`);
  }
  const pair = selected?.kind === 'pair' ? pairOf(selected.id) : scope === 'path' && focus ? pairOf(focus) : null;
  if (pair) where.push(`a.id IN ${list(pair)} AND b.id IN ${list(pair)}`);
  else if (scope === 'ego' && focus) where.push(`(a.id = ${text(focus)} OR b.id = ${text(focus)})`);
  return where;
}

export function viewAsCypher(view: View): string {
  if (view.scope === 'disputed')
    return [
      'MATCH (a:Actor)-[:SAID]->(s:Statement)-[:ASSERTS]->(e:Event)<-[:DENIES]-(d:Statement)<-[:SAID]-(b:Actor)',
      'RETURN a.id, a.name, s.id, s.text, e.id, e.type, d.id, d.text, b.id, b.name',
      'LIMIT 500',
    ].join('\n');
  if (view.filters.records.length === 1 && view.filters.records[0] === 'event') {
    const f = view.filters;
    const where = [
      f.types.length ? `e.type IN ${list(f.types)}` : '',
      f.statuses.length ? `e.status IN ${list(f.statuses)}` : '',
    ].filter(Boolean);
    return [
      'MATCH (e:Event)-[:HAS_ACTOR]->(a:Actor)',
      ...(where.length ? [`WHERE ${where.join(' AND ')}`] : []),
      'OPTIONAL MATCH (e)-[:HAS_RECIPIENT]->(b:Actor)',
      'RETURN a.id, a.name, e.id, e.type, e.status, e.date, b.id, b.name',
      'LIMIT 500',
    ].join('\n');
  }
  const where = statementConditions(view);
  return [
    'MATCH (a:Actor)-[:SAID]->(s:Statement)-[r:ABOUT]->(b:Actor)',
    ...(where.length ? [`WHERE ${where.join('\n  AND ')}`] : []),
    'RETURN a.id, a.name, r.stance, b.id, b.name, s.id, s.act, s.saidAt, s.text',
    'ORDER BY s.saidAt',
    'LIMIT 500',
  ].join('\n');
}

/** A cell for a notebook on the Bolt driver; the address and password come from the environment. */
export function viewAsNotebookCell(view: View): string {
  return [
    'import os',
    'from neo4j import GraphDatabase, Result',
    '',
    'driver = GraphDatabase.driver(',
    '    os.environ.get("NEO4J_URI", "bolt://localhost:7687"),',
    '    auth=(os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ["NEO4J_PASSWORD"]),',
    ')',
    'df = driver.execute_query(',
    '    """',
    ...viewAsCypher(view)
      .replaceAll('\\', '\\\\')
      .split('\n')
      .map((line) => `    ${line}`),
    '    """,',
    '    routing_="r",',
    '    result_transformer_=Result.to_df,',
    ')',
    'df',
  ].join('\n');
}
