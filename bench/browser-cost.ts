// What the browser benches share: a browser that draws in software, the processor time it takes, and the canvas steps of explorer/page.ts.
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { BROWSER_ARGS, browserPath } from '../tests/e2e/browser.ts';

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGS });

/** CPU seconds so far of the page and of the process that draws. */
export async function cpu(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter((p) => p.type !== 'browser').reduce((sum, p) => sum + p.cpuTime, 0);
}

/** explorer/page.ts as one script. */
export async function canvasScript(): Promise<string> {
  const built = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'bench/explorer/page.ts', formats: ['iife'], name: 'page' } },
  });
  return (built as Rollup.RollupOutput[])[0]!.output[0].code;
}
