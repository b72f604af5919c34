// From all extractions to one decision on who and what is the same. Records are read in passes and never held all at once.
import type { Extraction } from '../../model/extraction.ts';
import type { Judgement } from '../../model/judgement.ts';
import { NO_RESOLUTION, type Resolution } from '../resolution.ts';

/** `extractions` may be called several times; each call reads all records anew, in order of article id. */
export function resolve(_extractions: () => Iterable<Extraction>, judgements: readonly Judgement[]): Resolution {
  const wrong = judgements.filter((judgement) => judgement.kind === 'wrong').map(({ record }) => record);
  return { ...NO_RESOLUTION, wrong: new Set(wrong) };
}
