// Reads Qala's graph back from a Neo4j database, page by page, in one transaction a page.
import { EDGE_TYPES, type EdgeType, type GraphEdge, type GraphNode, NODE_LABELS, type NodeLabel, type Properties, type PropertyGraph } from '../../model/graph.ts'; // biome-ignore format: one line
import { byId } from '../build/parts.ts';
import type { Neo4jConnection, Rows } from './neo4j-connection.ts';
import { pages } from './neo4j-pages.ts';
import { toCell } from './neo4j-values.ts';

const PAGE = 10_000;
const PROPERTIES = 'properties(x) AS properties';
/** A load under way can change the database between two pages; then it is read again, so often at most. */
const TRIES = 5;
const PAUSE_MS = 1000;

/** The graph, sorted by id, and the mark of the database when it was read. Nodes and relationships of others are left out. */
export async function readGraph(connection: Neo4jConnection): Promise<{ graph: PropertyGraph; mark: string }> {
  for (let left = TRIES; ; left--) {
    const mark = await connection.mark();
    const graph = await readOnce(connection);
    if (mark === (await connection.mark()) || left === 1) return { graph, mark };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function readOnce(connection: Neo4jConnection): Promise<PropertyGraph> {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (const label of NODE_LABELS)
    for await (const row of pages(connection, `(x:${label})`, { size: PAGE, columns: [PROPERTIES] }))
      nodes.push(nodeOf(label, row));
  const there = new Set(nodes.map(({ id }) => id));
  const columns = [PROPERTIES, 'startNode(x).id AS source', 'endNode(x).id AS target'];
  for (const type of EDGE_TYPES)
    for await (const row of pages(connection, `()-[x:${type}]->()`, { size: PAGE, columns })) {
      const edge = edgeOf(type, row);
      if (there.has(edge.source) && there.has(edge.target)) edges.push(edge);
    }
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) };
}

const nodeOf = (label: NodeLabel, row: Rows[0]): GraphNode => ({
  id: String(row.id),
  label,
  properties: toCell(row.properties) as Properties,
});

/** A relationship's id is a property in the database only. */
function edgeOf(type: EdgeType, row: Rows[0]): GraphEdge {
  const { id, ...properties } = toCell(row.properties) as Properties;
  return { id: String(id), type, source: String(row.source), target: String(row.target), properties };
}
