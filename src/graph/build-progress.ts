// The progress of a running build in a file of the data folder while it runs, so that an explorer that is open can tell.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { BuildProgress, type BuildStage } from '../model/build-progress.ts';
import { alive, DATA_FILES, remove } from './data-folder.ts';
import { writeAtomic } from './files.ts';

const EVERY_MS = 500;

export interface ProgressFile {
  step(stage: BuildStage, done: number, total: number | null): void;
  /** The build is over. */
  end(): void;
}

/** `now` in milliseconds; the file is written twice a second at most. */
export function progressFile(dataDir: string, now: () => number): ProgressFile {
  const file = join(dataDir, DATA_FILES.progress);
  let written = Number.NEGATIVE_INFINITY;
  return {
    step(stage, done, total) {
      if (now() - written < EVERY_MS) return;
      written = now();
      mkdirSync(dataDir, { recursive: true });
      writeAtomic(file, JSON.stringify({ stage, done, total, process: process.pid }));
    },
    end: () => remove(file),
  };
}

const Written = z.extend(BuildProgress, { process: z.number() });

/** Null when no build runs; what a killed build left behind does not count. */
export function readProgress(dataDir: string): BuildProgress | null {
  const file = join(dataDir, DATA_FILES.progress);
  if (!existsSync(file)) return null;
  try {
    const { process: pid, ...progress } = Written.parse(JSON.parse(readFileSync(file, 'utf8')));
    return alive(pid) ? progress : null;
  } catch {
    return null; // gone or replaced meanwhile
  }
}
