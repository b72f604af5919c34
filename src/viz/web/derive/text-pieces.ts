// Cuts an article at the edges of its evidence, so that overlapping spans can be drawn side by side.
import type { ArticleDetail, Role } from '../../api.ts';

export interface Piece {
  start: number;
  text: string;
  /** The record that this piece proves, the current one first; null for plain text. */
  record: string | null;
  kind: 'statement' | 'event';
  current: boolean;
  /** First piece of the current record. */
  first: boolean;
  /** What these words do in the current record. */
  role: Role | null;
}

export function textPieces(text: string, marks: ArticleDetail['marks'], current: string | null): Piece[] {
  const parts = marks.filter((m) => m.record === current).flatMap((m) => m.parts);
  const cuts = [...new Set([0, text.length, ...[...marks, ...parts].flatMap((m) => [m.start, m.end])])]
    .filter((c) => c <= text.length)
    .sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let seen = false;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start, end] = [cuts[i]!, cuts[i + 1]!];
    const over = marks.filter((m) => m.start <= start && end <= m.end);
    // Of several, the current; else the narrowest, which says most.
    const mark = over.find((m) => m.record === current) ?? over.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    const isCurrent = mark !== undefined && mark.record === current;
    pieces.push({
      start,
      text: text.slice(start, end),
      record: mark?.record ?? null,
      kind: mark?.kind ?? 'statement',
      current: isCurrent,
      first: isCurrent && !seen,
      role: (isCurrent && parts.find((p) => p.start <= start && end <= p.end)?.role) || null,
    });
    seen ||= isCurrent;
  }
  return pieces;
}
