// Gold folders: NAME.gold.json beside NAME.txt.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../model/errors.ts';
import type { GoldFile } from './evaluate.ts';
import { GoldArticle } from './gold.ts';

/** Throws InputError for a folder without gold, and for a gold file that does not fit the schema, naming file and field. */
export function readGold(folder: string, language?: string): GoldFile[] {
  if (!existsSync(folder)) throw new InputError(`no folder ${folder}`);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort();
  if (names.length === 0) throw new InputError(`no *.gold.json in ${folder}`);
  const files = names.map((name) => readOne(folder, name));
  return language ? files.filter((file) => file.gold.language === language) : files;
}

function readOne(folder: string, name: string): GoldFile {
  const path = join(folder, name);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new InputError(`${path}: no valid JSON (${(error as Error).message})`);
  }
  const parsed = GoldArticle.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new InputError(`${path}: ${issue.path.join('.')}: ${issue.message}`);
  }
  const text = join(folder, `${parsed.data.article}.txt`);
  if (!existsSync(text)) throw new InputError(`${path} belongs to ${text}, which is not there`);
  return { gold: parsed.data, text: readFileSync(text, 'utf8') };
}
