// judgements.jsonl: one human judgement a line, only ever appended to.
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { judgementId } from '../../graph/judgements.ts';
import { Judgement } from '../../model/judgement.ts';
import type { JudgementLog } from './snapshot.ts';

/** `now` stamps new lines; lines that do not parse are left alone and skipped. */
export function judgementFile(path: string, now: () => string): JudgementLog {
  const lines = async (): Promise<string[]> => {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').filter((line) => line.trim() !== '');
  };
  return {
    async list() {
      return (await lines()).flatMap((line) => {
        try {
          const parsed = Judgement.safeParse(JSON.parse(line));
          return parsed.success ? [{ id: judgementId(parsed.data), judgement: parsed.data }] : [];
        } catch {
          return [];
        }
      });
    },
    async append(judgement) {
      const stamped = { ...judgement, at: now() };
      await mkdir(dirname(path), { recursive: true });
      await appendFile(path, `${JSON.stringify(stamped)}\n`);
      return judgementId(stamped);
    },
  };
}
