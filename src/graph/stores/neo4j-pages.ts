// Reads what matches a pattern in order of id, page by page, so that a lost connection costs one page and memory stays flat.
import type { Neo4jConnection, Rows } from './neo4j-connection.ts';

export interface PageOptions {
  /** Rows of one page, each a read transaction of its own. */
  size: number;
  /** What each row holds beside `id`, as Cypher over `x`: `properties(x) AS properties`. */
  columns?: readonly string[];
}

/** `pattern` names what is read `x`: `(x:Actor)`, `()-[x:SAID]->()`. */
export async function* pages(
  connection: Neo4jConnection,
  pattern: string,
  { size, columns = [] }: PageOptions,
): AsyncGenerator<Rows[0]> {
  const returned = ['x.id AS id', ...columns].join(', ');
  const query = `MATCH ${pattern} WHERE x.id > $after RETURN ${returned} ORDER BY x.id LIMIT ${size}`;
  for (let after = ''; ; ) {
    const rows = await connection.read(query, { after });
    yield* rows;
    if (rows.length < size) return;
    after = String(rows.at(-1)?.id);
  }
}
