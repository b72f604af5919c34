// judgements.jsonl: one human judgement a line, only ever appended to.
import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { judgementEntries, judgementId } from '../../graph/judgements.ts';
import type { JudgementLog } from './snapshot.ts';

/** `now` stamps new lines; lines that do not parse are left alone and skipped. */
export function judgementFile(path: string, now: () => string): JudgementLog {
  return {
    list: async () => [...judgementEntries(path)].filter((entry) => entry !== null),
    async append(judgement) {
      const stamped = { ...judgement, at: now() };
      await mkdir(dirname(path), { recursive: true });
      await appendFile(path, `${JSON.stringify(stamped)}\n`);
      return judgementId(stamped);
    },
  };
}
