// The explorer's canvas against bare Sigma on the same synthetic graph, in a real browser:  npx tsx bench/explorer.ts [10000 50000 …] [--update]
// What is compared with bench/explorer.json is CPU time of page and drawing process together, as a ratio to bare Sigma in the same run, so
// that the figures hold on any machine without a graphics card. CHROMIUM names the browser where it is not in its usual place.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { canvasScript, cpu, launch } from './browser-cost.ts';

const BASELINE = new URL('explorer.json', import.meta.url);
/** A step this much dearer than its baseline is reported. */
const TOLERANCE = 1.5;
const STEPS = { refresh: 3, move: 8, labels: 4, focus: 3 } as const;
/** What bare Sigma has no step for is measured by one of its own. */
const MEASURE = { refresh: 'refresh', move: 'move', labels: 'move', focus: 'refresh' } as const;
type Step = keyof typeof STEPS;
type Contender = 'bare' | 'explorer';
type Costs = Record<'begin' | Step, number>;

const args = process.argv.slice(2);
const sizes = args.filter((a) => !a.startsWith('--')).map(Number);

async function measure(page: Page, session: CDPSession, contender: Contender, count: number): Promise<Costs> {
  const cost = async (call: string, times = 1): Promise<number> => {
    const before = await cpu(session);
    await page.evaluate(call);
    return ((await cpu(session)) - before) / times;
  };
  const costs = { begin: await cost(`begin('${contender}', ${count})`) } as Costs;
  for (const [step, most] of Object.entries(STEPS) as [Step, number][]) {
    // A step on a large graph is long enough to be measured once.
    const times = Math.max(1, Math.round(most * Math.min(1, 10_000 / count)));
    costs[step] = await cost(`run('${step}', ${times})`, times);
  }
  await page.evaluate('end()');
  return costs;
}

const browser = await launch();
const session = await browser.newBrowserCDPSession();
const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
await page.addScriptTag({ content: await canvasScript() });
await measure(page, session, 'bare', 200); // what every run does once: programs compiled
await measure(page, session, 'explorer', 200);

const baseline: Record<string, Record<string, number>> = existsSync(BASELINE)
  ? JSON.parse(readFileSync(BASELINE, 'utf8'))
  : {};
console.log('nodes\tstep\tbare ms\texplorer ms\tratio\tbaseline');
for (const count of sizes.length > 0 ? sizes : [1500, 10_000, 50_000]) {
  const bare = await measure(page, session, 'bare', count);
  const ours = await measure(page, session, 'explorer', count);
  const ratios: Record<string, number> = {};
  for (const step of ['begin', ...Object.keys(STEPS)] as (keyof Costs)[]) {
    const of = step === 'begin' ? bare.begin : bare[MEASURE[step]];
    ratios[step] = Number((ours[step] / of).toFixed(2));
    const was = baseline[count]?.[step];
    const slower = was !== undefined && ratios[step] > was * TOLERANCE ? '\tSLOWER' : '';
    const cells = [count, step, Math.round(of * 1000), Math.round(ours[step] * 1000), ratios[step], was ?? '–'];
    console.log(`${cells.join('\t')}${slower}`);
  }
  baseline[count] = ratios;
  if (args.includes('--update')) writeFileSync(BASELINE, `${JSON.stringify(baseline, null, 2)}\n`);
}
await browser.close();
