// Starts a module of this program in a process of its own that can be ended at any moment, the same from source (.ts, by tsx)
// and compiled (.js).
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** `module` is a file name without ending, beside the module whose `import.meta.url` is given. */
export function forkModule(module: string, from: string, args: readonly string[]): ChildProcess {
  const isSource = from.endsWith('.ts');
  const file = fileURLToPath(new URL(`./${module}.${isSource ? 'ts' : 'js'}`, from));
  const loader = isSource ? ['--import', pathToFileURL(createRequire(from).resolve('tsx')).href] : [];
  return fork(file, [...args], { execArgv: loader, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
}
