// Between plain values and those of the Neo4j driver: integers stay integers, and whatever a query returns becomes a plain cell.
import neo4j, { type Integer } from 'neo4j-driver';
import type { Properties, PropertyValue } from '../../model/graph.ts';
import type { CellValue } from '../store.ts';

const UNPAIRED = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as the server gives it back: it has no place for half a surrogate pair. */
export const wellFormed = (text: string): string => text.replace(UNPAIRED, '\ufffd');

const toNumber = (value: number): Integer | number => (Number.isSafeInteger(value) ? neo4j.int(value) : value);

function toParameter(value: CellValue): unknown {
  if (typeof value === 'number') return toNumber(value);
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) {
    // A stored list has one type, so one fraction makes all its numbers fractions.
    const fractions = value.some((item) => typeof item === 'number' && !Number.isSafeInteger(item));
    return value.map((item) => (typeof item === 'number' && fractions ? item : toParameter(item)));
  }
  if (value === null || typeof value !== 'object') return value;
  return toParameters(value);
}

export const toParameters = (values: Readonly<Record<string, CellValue>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toParameter(value)]));

interface Entity {
  properties: Record<string, unknown>;
}

/** A node becomes `{ _labels, …properties }`, a relationship `{ _type, …properties }`, a path `{ nodes, edges }`, a date its ISO text. */
export function toCell(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toCell);
  if (neo4j.isNode(value as object)) {
    const node = value as unknown as Entity & { labels: string[] };
    return { _labels: [...node.labels].sort(), ...toCells(node.properties) };
  }
  if (neo4j.isRelationship(value as object)) {
    const edge = value as unknown as Entity & { type: string };
    return { _type: edge.type, ...toCells(edge.properties) };
  }
  if (neo4j.isPath(value as object)) return pathCell(value as unknown as Path);
  if (neo4j.isPoint(value as object)) {
    const { x, y, z, srid } = value as { x: number; y: number; z?: number; srid: bigint };
    return { srid: Number(srid), x, y, ...(z === undefined ? {} : { z }) };
  }
  if (isTemporal(value as object)) return String(value);
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer).toString('base64');
  return toCells(value as Record<string, unknown>);
}

const toCells = (values: Record<string, unknown>): { [key: string]: CellValue } =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toCell(value)]));

interface Path {
  start: unknown;
  segments: { relationship: unknown; end: unknown }[];
}
const pathCell = ({ start, segments }: Path): CellValue => ({
  nodes: [start, ...segments.map((segment) => segment.end)].map(toCell),
  edges: segments.map((segment) => toCell(segment.relationship)),
});

const isTemporal = (value: object): boolean =>
  neo4j.isDate(value) ||
  neo4j.isDateTime(value) ||
  neo4j.isLocalDateTime(value) ||
  neo4j.isTime(value) ||
  neo4j.isLocalTime(value) ||
  neo4j.isDuration(value);

/** Whether a stored record says the same as `wanted`; `stored` is what the driver gave. */
export function sameProperties(wanted: Properties, stored: Record<string, unknown>): boolean {
  const names = Object.keys(wanted);
  if (names.length !== Object.keys(stored).length) return false;
  return names.every((name) => name in stored && same(wanted[name]!, toCell(stored[name])));
}

function same(a: PropertyValue, b: CellValue): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => same(item, b[index]!));
  }
  return typeof a === 'string' ? wellFormed(a) === b : a === b || (a === 0 && b === 0);
}
