// The whole page on synthetic graphs, in a real browser, step by step as a reader goes:  npx tsx bench/whole-page.ts [10000 50000 …] [--update]
// Needs the built page (`npm run build`). For each step: wall clock, longest time for which the page could not answer, processor time of
// page and drawing, of the server, and the former as a multiple of one refresh of bare Sigma with 1,500 nodes in the same run, which is
// what bench/whole-page.json keeps and what is compared.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CDPSession, Page } from 'playwright-core';
import { canvasScript, cpu, launch } from './browser-cost.ts';
import { STEPS } from './whole-page/steps.ts';

const BASELINE = new URL('whole-page.json', import.meta.url);
/** A step this much dearer than its baseline is reported. */
const TOLERANCE = 1.5;
/** So long a step is listened to after its end. */
const AFTER_MS = 500;
const YARDSTICK = { nodes: 1500, times: 5 };

interface ServerCost {
  cpuMs: number;
  rssMB: number;
  heapMB: number;
}
interface Blocked {
  blocked: number[];
}

const args = process.argv.slice(2);
const sizes = args.filter((a) => !a.startsWith('--')).map(Number);
const browser = await launch();
const session = await browser.newBrowserCDPSession();

async function startServer(nodes: number) {
  const path = new URL('whole-page/server.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', path, String(nodes)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => (await lines.next()).value;
  return {
    url: await next(),
    async cost(word = ''): Promise<ServerCost> {
      child.stdin.write(`${word}\n`);
      return JSON.parse(await next());
    },
    stop: () => child.stdin.end(),
  };
}

/** CPU seconds of one refresh of bare Sigma. */
async function yardstick(): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.addScriptTag({ content: await canvasScript() });
  await page.evaluate(`begin('bare', ${YARDSTICK.nodes}); run('refresh', 2)`);
  const before = await cpu(session);
  await page.evaluate(`run('refresh', ${YARDSTICK.times})`);
  const seconds = ((await cpu(session)) - before) / YARDSTICK.times;
  await page.close();
  return seconds;
}

async function memoryMB(page: Page): Promise<number> {
  const own: CDPSession = await page.context().newCDPSession(page);
  await own.send('HeapProfiler.collectGarbage');
  const { usedSize } = await own.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const baseline: Record<string, Record<string, number>> = existsSync(BASELINE)
  ? JSON.parse(readFileSync(BASELINE, 'utf8'))
  : {};
const unit = await yardstick();
console.log(`bare Sigma, ${YARDSTICK.nodes} nodes: ${Math.round(unit * 1000)} ms of CPU a refresh`);
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 50_000]) {
  const server = await startServer(size);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.log(`error on the page: ${error.message}`));
  await page.addInitScript(() => {
    const blocked: number[] = [];
    Object.assign(globalThis, { blocked });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocked.push(duration);
    }).observe({ type: 'longtask' });
  });
  const ratios: Record<string, number> = {};
  console.log(`\n${size} nodes\nstep\twall ms\tblocked ms\tCPU ms\tserver ms\tratio\tbaseline`);
  for (const [name, step] of Object.entries(STEPS)) {
    await page.evaluate(() => {
      const { blocked } = globalThis as unknown as Blocked;
      if (blocked) blocked.length = 0;
    });
    const [cpuBefore, serverBefore] = [await cpu(session), (await server.cost()).cpuMs];
    const started = performance.now();
    let failed = '';
    await step(page, server.url).catch((error: Error) => {
      failed = `\tFAILED: ${error.message.split('\n')[0]}`;
    });
    const wall = performance.now() - started;
    await page.waitForTimeout(AFTER_MS);
    const used = (await cpu(session)) - cpuBefore;
    const served = (await server.cost()).cpuMs - serverBefore;
    const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as Blocked).blocked));
    ratios[name] = Number((used / unit).toFixed(1));
    const was = baseline[size]?.[name];
    const slower = was !== undefined && ratios[name] > was * TOLERANCE ? '\tSLOWER' : '';
    const cells = [wall, longest, used * 1000, served].map(Math.round);
    console.log(`${[name, ...cells, ratios[name], was ?? '–'].join('\t')}${slower}${failed}`);
  }
  const { rssMB, heapMB } = await server.cost('collect');
  console.log(
    `memory, MB: page ${Math.round(await memoryMB(page))}, server ${Math.round(heapMB)} of objects, ${Math.round(rssMB)} resident`,
  );
  baseline[size] = ratios;
  if (args.includes('--update')) writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
  await context.close();
  server.stop();
}
await browser.close();
