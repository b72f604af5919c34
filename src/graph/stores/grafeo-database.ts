// Writes a new database file in bulk. Runs in a process of its own; a file that is not finished never gets its name.
import { rmSync } from 'node:fs';
import engine from '@grafeo-db/js';
import type { GraphEdge, GraphNode } from '../../model/graph.ts';

const BATCH = 5000;

/** `records`: all nodes, then all edges. `progress` is told how many are written. */
export async function buildDatabase(
  records: Iterable<GraphNode | GraphEdge>,
  file: string,
  progress: (done: number) => void,
): Promise<void> {
  rmSync(file, { recursive: true, force: true });
  const database = engine.GrafeoDB.create(file);
  const numbers = new Map<string, number>();
  const nodes = new Map<string, GraphNode[]>();
  let edges: GraphEdge[] = [];
  let done = 0;
  const flushNodes = async (label: string) => {
    const batch = nodes.get(label) ?? [];
    nodes.delete(label);
    if (batch.length === 0) return;
    const made = await database.batchCreateNodesWithProps(
      label,
      batch.map(({ id, properties }) => ({ ...properties, id })),
    );
    for (const [i, { id }] of batch.entries()) numbers.set(id, made[i]!);
    done += batch.length;
    progress(done);
  };
  const flushEdges = async () => {
    const known = edges.filter(({ source, target }) => numbers.has(source) && numbers.has(target));
    edges = [];
    if (known.length === 0) return;
    await database.batchCreateEdges(
      known.map(({ id, type, source, target, properties }) => ({
        src: numbers.get(source)!,
        dst: numbers.get(target)!,
        type,
        properties: { ...properties, id },
      })),
    );
    done += known.length;
    progress(done);
  };
  try {
    for (const record of records) {
      if ('label' in record) {
        const batch = nodes.get(record.label) ?? [];
        nodes.set(record.label, batch);
        batch.push(record);
        if (batch.length >= BATCH) await flushNodes(record.label);
        continue;
      }
      for (const label of [...nodes.keys()]) await flushNodes(label);
      edges.push(record);
      if (edges.length >= BATCH) await flushEdges();
    }
    for (const label of [...nodes.keys()]) await flushNodes(label);
    await flushEdges();
  } finally {
    database.close();
  }
}
