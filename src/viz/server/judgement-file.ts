// judgements.jsonl: one human judgement a line, only ever appended to. A line's id is the hash of its text.
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { id } from '../../model/id.ts';
import { Judgement } from '../../model/judgement.ts';
import type { JudgementLog } from './snapshot.ts';

const lineId = (line: string): string => id('j', line);

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
          return parsed.success ? [{ id: lineId(line), judgement: parsed.data }] : [];
        } catch {
          return [];
        }
      });
    },
    async append(judgement) {
      const line = JSON.stringify({ ...judgement, at: now() });
      await mkdir(dirname(path), { recursive: true });
      await appendFile(path, `${line}\n`);
      return lineId(line);
    },
  };
}
