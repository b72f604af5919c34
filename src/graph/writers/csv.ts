// Two tables, nodes and edges, for spreadsheets, pandas and Gephi. They begin with a byte order mark, without which Excel garbles
// Arabic; pandas and R take it away by themselves.
import type { GraphRecords } from '../../model/graph.ts';
import { csvRow } from './csv-row.ts';
import { asText, type Columns, columnsOf, type FlatNode, flatEdges, flatNodes } from './flatten.ts';
import type { FilePiece, FolderWriter } from './writer.ts';

const BYTE_ORDER_MARK = '\ufeff';

export const csv: FolderWriter = {
  format: 'csv',
  about: 'two tables, nodes.csv and edges.csv',
  flavours: [],
  pieces,
};

function* pieces(graph: GraphRecords): Generator<FilePiece> {
  for (const text of nodeTable(graph)) yield { name: 'nodes.csv', text };
  for (const text of edgeTable(graph)) yield { name: 'edges.csv', text };
}

function* nodeTable(graph: GraphRecords): Generator<string> {
  const columns = columnsOf(flatNodes(graph));
  yield BYTE_ORDER_MARK + csvRow(['id', ...columns.keys()]);
  for (const node of flatNodes(graph)) yield csvRow([node.id, ...cells(node, columns)]);
}

function* edgeTable(graph: GraphRecords): Generator<string> {
  const columns = columnsOf(flatEdges(graph));
  yield BYTE_ORDER_MARK + csvRow(['id', 'source', 'target', ...columns.keys()]);
  for (const edge of flatEdges(graph)) yield csvRow([edge.id, edge.source, edge.target, ...cells(edge, columns)]);
}

const cells = ({ attributes }: FlatNode, columns: Columns): string[] =>
  [...columns.keys()].map((name) => (attributes[name] === undefined ? '' : asText(attributes[name])));
