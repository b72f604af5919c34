// qala query: read-only Cypher on the current store.
import { Command, Option } from 'commander';
import type { CellValue } from '../../graph/store.ts';
import { InputError } from '../../model/errors.ts';
import { type Effects, write } from '../effects.ts';
import { dataOption, type Neo4jSettings, neo4jOptions } from '../options.ts';

const HELP = `
The schema and worked queries are in docs/data-model.md. Writing clauses are refused.

  qala query 'MATCH (a:Actor)-[:SAID]->(s:Statement) RETURN a.name AS who, count(*) AS n ORDER BY n DESC LIMIT 10'
  qala query 'MATCH (s:Statement)-[r:ABOUT]->(b:Actor {id: $who}) RETURN r.stance, count(*)' --param who=khalifa-haftar --csv
  qala query - < query.cypher`;

interface Options extends Neo4jSettings {
  data: string;
  param: Record<string, CellValue>;
  timeout: string;
  limit: string;
  json?: boolean;
  csv?: boolean;
}

export function queryCommand(effects: Effects): Command {
  const command = new Command('query')
    .summary('read-only Cypher; table, --json or --csv')
    .description('Runs one reading Cypher query on the graph.')
    .argument('<cypher>', 'the query, or - to read it from standard input')
    .addOption(dataOption())
    .addOption(
      new Option('--param <name=value...>', 'query parameters; values are JSON or plain words')
        .argParser(parameter)
        .default({}),
    )
    .option('--timeout <seconds>', 'stop the query after so long', '10')
    .option('--limit <rows>', 'at most so many rows', '10000')
    .option('--json', 'a JSON list of objects')
    .option('--csv', 'comma-separated, with a header')
    .addHelpText('after', HELP);
  for (const option of neo4jOptions()) command.addOption(option);
  return command.action(async (cypher: string, options: Options) => {
    const { openStore } = await import('../open-store.ts');
    const { toCsv, toJson, toTable } = await import('../table.ts');
    const text = cypher === '-' ? await readAll(effects) : cypher;
    const limits = {
      timeoutMs: positive(options.timeout, '--timeout') * 1000,
      maxRows: positive(options.limit, '--limit'),
    };
    const store = await openStore(options);
    try {
      const result = await store.query(text, options.param, { ...limits, signal: effects.signal });
      await write(effects.stdout, (options.json ? toJson : options.csv ? toCsv : toTable)(result));
      if (result.truncated) effects.stderr.write(`qala: cut at ${result.rows.length} rows; --limit allows more\n`);
    } finally {
      await store.close();
    }
  });
}

function parameter(word: string, before: Record<string, CellValue>): Record<string, CellValue> {
  const at = word.indexOf('=');
  if (at < 1) throw new InputError(`--param wants name=value, not “${word}”`);
  const value = word.slice(at + 1);
  let parsed: CellValue = value;
  try {
    parsed = JSON.parse(value) as CellValue;
  } catch {
    // Plain words are what users mean most often: --param who=khalifa-haftar.
  }
  return { ...before, [word.slice(0, at)]: parsed };
}

function positive(word: string, option: string): number {
  const number = Number(word);
  if (!(number > 0)) throw new InputError(`${option} wants a number above 0, not “${word}”`);
  return number;
}

async function readAll(effects: Effects): Promise<string> {
  let text = '';
  for await (const chunk of effects.stdin) text += chunk;
  return text;
}
