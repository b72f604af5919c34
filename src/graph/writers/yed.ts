// What yEd needs in a GraphML file to show labels and colours: its own drawing elements beside the data.
import type { Attributes } from './flatten.ts';
import { NODE_COLOURS } from './palette.ts';
import { xmlText } from './xml.ts';

export const yedKeys = `<key id="nodegraphics" for="node" yfiles.type="nodegraphics"/>
<key id="edgegraphics" for="edge" yfiles.type="edgegraphics"/>
`;

const SHAPES: Record<string, string> = {
  Actor: 'ellipse',
  Statement: 'roundrectangle',
  Event: 'diamond',
  Place: 'hexagon',
  Article: 'rectangle',
  Sentence: 'rectangle',
};
const SCALE = 3;
const DEFAULT_SIZE = 8;
const number = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

export function yedNode(attributes: Attributes): string {
  const category = String(attributes.category);
  const size = Math.max(20, number(attributes.size, DEFAULT_SIZE) * SCALE);
  const x = number(attributes.x, 0) * SCALE;
  const y = -number(attributes.y, 0) * SCALE;
  const fill = NODE_COLOURS[category as keyof typeof NODE_COLOURS];
  return (
    `<data key="nodegraphics"><y:ShapeNode><y:Geometry height="${size}" width="${size}" x="${x}" y="${y}"/>` +
    `<y:Fill color="${fill}" transparent="false"/><y:BorderStyle color="#ffffff" type="line" width="1.0"/>` +
    `<y:NodeLabel fontSize="12" modelName="sides" modelPosition="s" textColor="#000000">${xmlText(String(attributes.label))}</y:NodeLabel>` +
    `<y:Shape type="${SHAPES[category]}"/></y:ShapeNode></data>`
  );
}

export function yedEdge(attributes: Attributes): string {
  const label = xmlText(String(attributes.label));
  return (
    `<data key="edgegraphics"><y:PolyLineEdge><y:LineStyle color="#999999" type="line" width="1.0"/>` +
    `<y:Arrows source="none" target="standard"/><y:EdgeLabel fontSize="10">${label}</y:EdgeLabel></y:PolyLineEdge></data>`
  );
}
