// The list of commands. A command's file is light; what it needs is imported when it runs.
import type { Command } from 'commander';
import { buildCommand } from './commands/build.ts';
import { evalCommand } from './commands/eval.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { loadCommand } from './commands/load.ts';
import { notebookCommand } from './commands/notebook.ts';
import { queryCommand } from './commands/query.ts';
import { serveCommand } from './commands/serve.ts';
import type { Effects } from './effects.ts';

/** Makes a command that tells its exit code through `done`; without a call it is 0. */
export type CommandMaker = (effects: Effects, done: (code: number) => void) => Command;

const makers: CommandMaker[] = [
  extractCommand,
  buildCommand,
  serveCommand,
  queryCommand,
  loadCommand,
  exportCommand,
  notebookCommand,
  evalCommand,
];

export const commands = (effects: Effects, done: (code: number) => void): Command[] =>
  makers.map((make) => make(effects, done));
