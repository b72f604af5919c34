// qala notebook: a Jupyter notebook for the graph at hand.
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { type Effects, write } from '../effects.ts';
import { dataOption } from '../options.ts';

const HELP = `
The cells ask the explorer's query address, so start \`qala serve\` beside it. Needs Python with pandas and Jupyter.

  qala notebook -o libya.ipynb
  qala serve &  jupyter lab libya.ipynb`;

interface Options {
  data: string;
  output: string;
  url: string;
}

export function notebookCommand(effects: Effects): Command {
  return new Command('notebook')
    .summary('a ready Jupyter notebook for this graph')
    .description('Writes a notebook whose cells ask about the actors that the graph speaks of most.')
    .option('-o, --output <file>', 'write to FILE instead of standard output', '-')
    .option('--url <address>', 'address of the explorer', 'http://127.0.0.1:4321')
    .addOption(dataOption())
    .addHelpText('after', HELP)
    .action(async ({ data, output, url }: Options) => {
      const [{ openSnapshot }, { notebookFor }] = await Promise.all([
        import('../../graph/snapshot.ts'),
        import('../../graph/notebook.ts'),
      ]);
      const snapshot = openSnapshot(data);
      const text = notebookFor(snapshot.graph(), { url });
      snapshot.close();
      if (output === '-') await write(effects.stdout, text);
      else writeFileSync(output, text);
    });
}
