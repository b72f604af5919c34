// Arguments → command → exit code: 0 done, 1 failed, 2 the user has to change something.
import { Command, CommanderError } from 'commander';
import { InputError, StoreError } from '../model/errors.ts';
import { commands } from './commands.ts';
import type { Effects } from './effects.ts';
import { version } from './version.ts';

const ABOUT = `Qala turns Arabic and English news articles into a knowledge graph of who said what about whom, and what happened.

  qala build articles/       read, extract, resolve and store
  qala serve                 explore the graph in a browser
  qala query 'MATCH (a:Actor)-[:SAID]->(s)-[:ABOUT {stance: "oppose"}]->(b) RETURN a.nameEn, s.text, b.nameEn'
  qala export -f graphml -o graph.graphml`;

export async function run(args: string[], effects: Effects): Promise<number> {
  let status = 0;
  const program = new Command('qala')
    .description(ABOUT)
    .version(version)
    .helpCommand(false)
    .showHelpAfterError('(qala --help, or qala COMMAND --help, tells more)')
    .configureOutput({
      writeOut: (text) => effects.stdout.write(text),
      writeErr: (text) => effects.stderr.write(text),
      getErrHasColors: () => effects.isTerminal && !effects.env.NO_COLOR,
    })
    .exitOverride();
  const done = (code: number) => {
    status = code;
  };
  for (const command of commands(effects, done)) {
    command.copyInheritedSettings(program);
    program.addCommand(command);
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof InputError || error instanceof StoreError) {
      effects.stderr.write(`qala: ${error.message}\n`);
      return error instanceof InputError ? 2 : 1;
    }
    if (effects.signal.aborted) return 130;
    throw error;
  }
}
