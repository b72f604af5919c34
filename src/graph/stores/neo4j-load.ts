// Makes a Neo4j database hold exactly the given graph: reads what is there batch by batch, writes only what differs, then removes
// what the graph no longer has. Nodes under other labels, and anything without an id, belong to somebody else and stay.
import {
  EDGE_TYPES,
  type EdgeType,
  type GraphEdge,
  type GraphNode,
  NODE_LABELS,
  type NodeLabel,
} from '../../model/graph.ts';
import type { Progress, WriteSummary } from '../store.ts';
import { createIdTable, type IdTable } from './id-table.ts';
import type { Neo4jConnection } from './neo4j-connection.ts';
import { changedEdges, changedNodes } from './neo4j-diff.ts';
import { pages } from './neo4j-pages.ts';
import { ensureConstraints, ensureFullText } from './neo4j-schema.ts';
import { deleteEdges, deleteNodes, edgeRow, mergeEdges, mergeNodes, nodeRow } from './neo4j-statements.ts';
import { type BatchWriter, createBatchWriter, WRITER_LIMITS, type WriterLimits } from './neo4j-writer.ts';

export interface LoadOptions {
  /** How many records there are, for progress. */
  total?: number;
  progress?: Progress;
  signal?: AbortSignal;
  limits?: Partial<WriterLimits>;
}

interface Load {
  connection: Neo4jConnection;
  writer: BatchWriter;
  summary: WriteSummary;
  /** Which records the graph has, with their label or type as an index. */
  nodes: IdTable;
  edges: IdTable;
  /** How many the database held at the start by label and type, and was not found to be in the graph yet. None: nothing to look up. */
  held: Map<string, number>;
  step(count: number): void;
}

const PAGE = 20_000;
const emptySummary = (): WriteSummary => ({
  nodesCreated: 0,
  nodesUpdated: 0,
  nodesDeleted: 0,
  edgesCreated: 0,
  edgesUpdated: 0,
  edgesDeleted: 0,
});

/** `records`: all nodes, then all edges, in any order among themselves. Memory does not grow with them but for some 30 bytes each. */
export async function loadRecords(
  connection: Neo4jConnection,
  records: Iterable<GraphNode | GraphEdge>,
  options: LoadOptions = {},
): Promise<WriteSummary> {
  const { total = 0, progress, signal } = options;
  const limits = { ...WRITER_LIMITS, ...options.limits };
  await ensureConstraints(connection);
  let done = 0;
  const load: Load = {
    connection,
    writer: createBatchWriter(connection, limits),
    summary: emptySummary(),
    nodes: createIdTable(),
    edges: createIdTable(),
    held: await heldKinds(connection),
    step(count) {
      signal?.throwIfAborted();
      done += count;
      progress?.(done, total, 'records');
    },
  };
  signal?.throwIfAborted();
  await addAll(load, records, limits.rows);
  await removeEdges(load);
  await removeNodes(load);
  await load.writer.finish();
  await ensureFullText(connection);
  return load.summary;
}

async function heldKinds(connection: Neo4jConnection): Promise<Map<string, number>> {
  const labels = NODE_LABELS.map((label) => `MATCH (n:${label}) RETURN '${label}' AS kind, count(n) AS count`);
  const types = EDGE_TYPES.map((type) => `MATCH ()-[r:${type}]->() RETURN '${type}' AS kind, count(r) AS count`);
  const rows = await connection.read([...labels, ...types].join(' UNION ALL '));
  return new Map(rows.filter((row) => Number(row.count) > 0).map((row) => [String(row.kind), Number(row.count)]));
}

async function addAll(load: Load, records: Iterable<GraphNode | GraphEdge>, size: number): Promise<void> {
  const nodes = new Map<NodeLabel, GraphNode[]>();
  const edges = new Map<EdgeType, GraphEdge[]>();
  let inEdges = false;
  for (const record of records) {
    if ('label' in record) {
      const batch = batchOf(nodes, record.label);
      if (batch.push(record) >= size) await flush(nodes, record.label, (list) => addNodes(load, list));
      continue;
    }
    if (!inEdges) {
      for (const label of NODE_LABELS) await flush(nodes, label, (list) => addNodes(load, list));
      await load.writer.barrier();
      inEdges = true;
    }
    const batch = batchOf(edges, record.type);
    if (batch.push(record) >= size) await flush(edges, record.type, (list) => addEdges(load, list));
  }
  for (const label of NODE_LABELS) await flush(nodes, label, (list) => addNodes(load, list));
  await load.writer.barrier();
  for (const type of EDGE_TYPES) await flush(edges, type, (list) => addEdges(load, list));
  await load.writer.barrier();
}

function batchOf<K, T>(batches: Map<K, T[]>, kind: K): T[] {
  const batch = batches.get(kind) ?? [];
  batches.set(kind, batch);
  return batch;
}

async function flush<K, T>(batches: Map<K, T[]>, kind: K, work: (batch: T[]) => Promise<void>): Promise<void> {
  const batch = batches.get(kind) ?? [];
  batches.delete(kind);
  if (batch.length > 0) await work(batch);
}

async function addNodes(load: Load, batch: GraphNode[]): Promise<void> {
  const { writer, summary } = load;
  const label = batch[0]!.label;
  for (const { id } of batch) load.nodes.set(id, NODE_LABELS.indexOf(label));
  const changes = load.held.has(label)
    ? await changedNodes(load.connection, label, batch)
    : { fresh: batch, stale: [] };
  found(load, label, batch.length - changes.fresh.length);
  summary.nodesCreated += changes.fresh.length;
  summary.nodesUpdated += changes.stale.length;
  for (const node of [...changes.fresh, ...changes.stale]) await writer.add(mergeNodes(node), nodeRow(node), true);
  load.step(batch.length);
}

function found(load: Load, kind: string, count: number): void {
  if (count > 0) load.held.set(kind, (load.held.get(kind) ?? 0) - count);
}

async function addEdges(load: Load, all: GraphEdge[]): Promise<void> {
  const { writer, summary } = load;
  const type = all[0]!.type;
  const labelOf = (id: string): NodeLabel | undefined => NODE_LABELS[load.nodes.get(id) ?? -1];
  const batch = all.filter(({ source, target }) => labelOf(source) && labelOf(target));
  for (const { id } of batch) load.edges.set(id, EDGE_TYPES.indexOf(type));
  const { fresh, stale, moved } = load.held.has(type)
    ? await changedEdges(load.connection, type, batch, labelOf)
    : { fresh: batch, stale: [], moved: [] };
  found(load, type, batch.length - fresh.length);
  summary.edgesCreated += fresh.length;
  summary.edgesUpdated += stale.length + moved.length;
  for (const { id } of moved) await writer.add(deleteEdges(type), { id }, false);
  if (moved.length > 0) await writer.barrier();
  for (const edge of [...fresh, ...stale, ...moved]) {
    const query = mergeEdges(type, labelOf(edge.source)!, labelOf(edge.target)!);
    await writer.add(query, edgeRow(edge), true);
  }
  load.step(all.length);
}

async function removeEdges(load: Load): Promise<void> {
  for (const [index, type] of EDGE_TYPES.entries()) {
    if (!load.held.get(type)) continue;
    for await (const row of pages(load.connection, `()-[x:${type}]->()`, { size: PAGE })) {
      const id = String(row.id);
      if (load.edges.get(id) === index) continue;
      load.summary.edgesDeleted++;
      await load.writer.add(deleteEdges(type), { id }, false);
    }
  }
  await load.writer.barrier();
}

async function removeNodes(load: Load): Promise<void> {
  for (const [index, label] of NODE_LABELS.entries()) {
    if (!load.held.get(label)) continue;
    for await (const row of pages(load.connection, `(x:${label})`, { size: PAGE })) {
      const id = String(row.id);
      if (load.nodes.get(id) === index) continue;
      load.summary.nodesDeleted++;
      await load.writer.add(deleteNodes(label), { id }, false);
    }
  }
}
