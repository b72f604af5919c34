// Hands out the picture's part of the graph through the same writers as the command line.
import type { OpenAPIHono } from '@hono/zod-openapi';
import { WRITERS } from '../../graph/writers/registry.ts';
import { isFileWriter } from '../../graph/writers/writer.ts';
import type { GraphRecords, PropertyGraph } from '../../model/graph.ts';
import { problem } from './problem.ts';
import { exportRoute } from './routes.ts';
import type { State } from './state.ts';

function* kept<T>(items: Iterable<T>, test: (item: T) => boolean): Generator<T> {
  for (const item of items) if (test(item)) yield item;
}

/** The given nodes with the edges that both begin and end among them. */
export function subgraph(graph: GraphRecords, ids: ReadonlySet<string>): PropertyGraph {
  return {
    nodes: [...kept(graph.nodes, (n) => ids.has(n.id))],
    edges: [...kept(graph.edges, (e) => ids.has(e.source) && ids.has(e.target))],
  };
}

export function addExportRoute(app: OpenAPIHono, state: () => Promise<State>): void {
  app.openapi(exportRoute, async (c) => {
    const { format, nodes } = c.req.valid('json');
    const writer = WRITERS.filter(isFileWriter).find((w) => w.format === format);
    if (!writer) {
      const known = WRITERS.filter(isFileWriter)
        .map((w) => w.format)
        .join(', ');
      return problem(c, 400, 'Unknown format', { detail: `known are ${known}`, field: 'format' }) as never;
    }
    const part = subgraph((await state()).snapshot.graph, new Set(nodes));
    return c.body([...writer.write(part)].join(''), 200, {
      'content-type': writer.mime,
      'content-disposition': `attachment; filename="qala-view${writer.extension}"`,
    }) as never;
  });
}
