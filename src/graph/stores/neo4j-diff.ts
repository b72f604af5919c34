// Compares one batch of records with what the database holds under the same ids.
import type { EdgeType, GraphEdge, GraphNode, NodeLabel } from '../../model/graph.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { SECOND_LABELS, secondLabel } from './neo4j-schema.ts';
import { sameProperties } from './neo4j-values.ts';

export interface NodeChanges {
  /** Not there yet. */
  fresh: GraphNode[];
  /** There, with other properties or another kind. */
  stale: GraphNode[];
}

export interface EdgeChanges {
  fresh: GraphEdge[];
  stale: GraphEdge[];
  /** There, between other nodes. */
  moved: GraphEdge[];
}

interface Stored {
  id: string;
  properties: Record<string, unknown>;
  labels: string[];
}

export async function changedNodes(
  connection: Neo4jConnection,
  label: NodeLabel,
  batch: readonly GraphNode[],
): Promise<NodeChanges> {
  const query = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, properties(n) AS properties, labels(n) AS labels`;
  const rows = (await connection.read(query, { ids: batch.map(({ id }) => id) })) as unknown as Stored[];
  const stored = new Map(rows.map((row) => [row.id, row]));
  const changes: NodeChanges = { fresh: [], stale: [] };
  for (const node of batch) {
    const old = stored.get(node.id);
    if (!old) changes.fresh.push(node);
    else if (!sameKind(node, old.labels) || !sameProperties({ ...node.properties, id: node.id }, old.properties))
      changes.stale.push(node);
  }
  return changes;
}

function sameKind(node: GraphNode, labels: readonly string[]): boolean {
  const wanted = secondLabel(node);
  return (SECOND_LABELS[node.label] ?? []).every((label) => labels.includes(label) === (label === wanted));
}

interface StoredEdge extends Stored {
  source: string | null;
  target: string | null;
  sourceLabels: string[];
  targetLabels: string[];
}

export async function changedEdges(
  connection: Neo4jConnection,
  type: EdgeType,
  batch: readonly GraphEdge[],
  labelOf: (id: string) => NodeLabel | undefined,
): Promise<EdgeChanges> {
  const query =
    `UNWIND $ids AS id MATCH (a)-[r:${type} {id: id}]->(b) RETURN r.id AS id, properties(r) AS properties, ` +
    'a.id AS source, b.id AS target, labels(a) AS sourceLabels, labels(b) AS targetLabels';
  const rows = (await connection.read(query, { ids: batch.map(({ id }) => id) })) as unknown as StoredEdge[];
  const stored = new Map(rows.map((row) => [row.id, row]));
  const changes: EdgeChanges = { fresh: [], stale: [], moved: [] };
  for (const edge of batch) {
    const old = stored.get(edge.id);
    if (!old) changes.fresh.push(edge);
    else if (!isEnd(edge.source, old.source, old.sourceLabels) || !isEnd(edge.target, old.target, old.targetLabels))
      changes.moved.push(edge);
    else if (!sameProperties({ ...edge.properties, id: edge.id }, old.properties)) changes.stale.push(edge);
  }
  return changes;

  function isEnd(wanted: string, id: string | null, labels: readonly string[]): boolean {
    return id === wanted && labels.includes(labelOf(wanted) ?? '');
  }
}
