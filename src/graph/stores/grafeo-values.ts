// Values as the engine gives them → plain cells. Its internal numbers go: they change with every build.
import type { GrafeoValue } from '@grafeo-db/js';
import type { CellValue } from '../store.ts';

const INTERNAL = new Set(['_id', '_source', '_target']);

/** A node becomes `{ _labels, …properties }`, a relationship `{ _type, …properties }`, a path `{ nodes, edges }`. */
export function toCell(value: GrafeoValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value !== 'object') return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return value.toString('base64');
  if (value instanceof Float32Array) return [...value];
  if (Array.isArray(value)) return value.map(toCell) as CellValue;
  const entries = Object.entries(value).filter(([key]) => !INTERNAL.has(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, toCell(item as GrafeoValue)]));
}
