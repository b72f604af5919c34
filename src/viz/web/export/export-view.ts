// What the share menu does: pictures of the canvas, files of what is shown, and the view in words for other tools.

import { TYPE_WORDS } from '../../api-words.ts';
import type { GraphView } from '../canvas/graph-view.ts';
import { cutGraphemes, MAX_GRAPHEMES, SELF } from '../canvas/label-text.ts';
import { PALETTES, type Theme } from '../canvas/palette.ts';
import { fetchExport } from '../data/client.ts';
import type { Explorer } from '../data/explorer.ts';
import { TABLES, tableOf } from '../derive/table.ts';
import { tableCsv } from '../derive/table-csv.ts';
import { pictureOf } from './picture.ts';
import { pngOf } from './png.ts';
import { saveFile } from './save.ts';
import { svgOf } from './svg.ts';
import { viewAsCypher, viewAsNotebookCell } from './view-cypher.ts';

/** Each table is a file of its own, so that no kind of record is left out unseen. */
export type ExportKind =
  | 'png2'
  | 'png4'
  | 'svg'
  | 'graphml'
  | 'gexf'
  | 'json'
  | `csv-${(typeof TABLES)[number]}`
  | 'cypher'
  | 'notebook';

const currentGraph = (): GraphView => (globalThis as unknown as { qala: GraphView }).qala;

export async function exportView(
  kind: ExportKind,
  { scene, index, filtered, view, t }: Explorer,
  theme: Theme,
): Promise<'saved' | 'copied'> {
  if (kind === 'cypher' || kind === 'notebook') {
    await navigator.clipboard.writeText(kind === 'cypher' ? viewAsCypher(view) : viewAsNotebookCell(view));
    return 'copied';
  }
  const csv = TABLES.find((name) => kind === `csv-${name}`);
  if (csv) {
    const table = tableOf(csv, { index, scene, filtered, t });
    saveFile(`qala-${csv}.csv`, tableCsv(table, table.rows, index), 'text/csv');
    return 'saved';
  }
  if (kind === 'graphml' || kind === 'gexf' || kind === 'json') {
    const nodes = new Set(scene.nodes.map((n) => n.id));
    // The records behind counted edges belong to the view even where the picture draws actors only.
    if (view.grain === 'actors') for (const e of scene.edges) for (const id of e.records) nodes.add(id);
    saveFile(`qala-view.${kind}`, await fetchExport({ format: kind, nodes: [...nodes] }));
    return 'saved';
  }
  const name = (id: string): string => {
    const rec = index.recs.get(id);
    const text =
      rec?.statement?.text ??
      (rec?.event ? TYPE_WORDS[rec.event.type][t.lang] : t.nameOf(index.actors.get(id) ?? index.places.get(id), id));
    const self = scene.selfCounts.get(id);
    return self ? `${cutGraphemes(text, MAX_GRAPHEMES - 5)} ${SELF}${t.number(self)}` : cutGraphemes(text);
  };
  const graph = currentGraph();
  const { width, height } = graph.sigma.getDimensions();
  const picture = pictureOf(graph, { width, height }, name);
  const colours = PALETTES[theme];
  if (kind === 'svg') saveFile('qala-view.svg', svgOf(picture, colours, document.title), 'image/svg+xml');
  else saveFile('qala-view.png', await pngOf(picture, colours, kind === 'png2' ? 2 : 4));
  return 'saved';
}
