// What a reader does on the page, as steps of the bench: each ends when what was asked for is on the screen.
import type { Page } from 'playwright-core';
import type { Probe as Seen } from '../../tests/e2e/picture.ts';

interface Probe extends Seen {
  zoom(direction: 1 | -1): void;
  redrawLabels(): void;
}
type Global = Omit<typeof globalThis, 'qala'> & { qala?: Probe };
/** The one with most records. */
const LEADER = 'actor-00000000';

const labelled = (page: Page) =>
  page.waitForFunction(() => ((globalThis as Global).qala?.labelsShown().length ?? 0) > 0, null, { timeout: 180_000 });
/** Until the picture holds other nodes than before. */
async function redrawn(page: Page, act: () => Promise<unknown>): Promise<void> {
  const order = () => (globalThis as Global).qala!.graph.order;
  const before = await page.evaluate(order);
  await act();
  await page.waitForFunction((n) => (globalThis as Global).qala!.graph.order !== n, before, { timeout: 60_000 });
}
const go = (page: Page, hash: string) => page.evaluate((to) => (location.hash = to), hash);
/** Something on the page that changes when a step has been done. */
async function changes(page: Page, selector: string, act: () => Promise<unknown>): Promise<void> {
  const before = await page.locator(selector).first().textContent();
  await act();
  await page.waitForFunction(([s, text]) => document.querySelector(s!)?.textContent !== text, [selector, before], {
    timeout: 60_000,
  });
}
const TOTALS = '.filters .totals';
const SPAN = '.time-head .span';
const key = (page: Page, name: string) => page.keyboard.press(name);

export type Step = (page: Page, url: string) => Promise<unknown>;
export const STEPS: Record<string, Step> = {
  open: async (page, url) => {
    await page.goto(`${url}?lang=ar`);
    await labelled(page);
  },
  'show 1,500': (page) => redrawn(page, () => go(page, 'V=1&n=1500')),
  camera: async (page) => {
    await page.evaluate(() => (globalThis as Global).qala!.zoom(1));
    await page.waitForTimeout(300);
  },
  filter: (page) => changes(page, TOTALS, () => page.getByRole('checkbox', { name: /^معارض/ }).click()),
  'filter off': (page) => changes(page, TOTALS, () => page.getByRole('checkbox', { name: /^معارض/ }).click()),
  'time step': async (page) => {
    await page.getByRole('slider').first().focus();
    await changes(page, TOTALS, () => key(page, 'ArrowLeft'));
  },
  'time step back': (page) => changes(page, SPAN, () => go(page, 'V=1&n=1500')),
  'play, 3 steps': async (page) => {
    const play = page.locator('.time-head button');
    await changes(page, SPAN, () => play.first().click());
    for (let i = 0; i < 2; i++) await changes(page, SPAN, async () => {});
    await play.first().click();
  },
  'play off': (page) => changes(page, SPAN, () => go(page, 'V=1&n=1500')),
  table: async (page) => {
    await go(page, 'V=1&n=1500&d=table');
    await page.locator('.table [data-row]').first().waitFor();
  },
  'table of statements': async (page) => {
    await page.locator('.table [role=tab]').nth(1).click();
    await page.waitForFunction(() => document.querySelectorAll('.table [role=columnheader]').length === 6);
  },
  'sort by text': async (page) => {
    await page.locator('.table [role=columnheader] button').nth(4).click();
    await page.locator('.table [aria-sort=ascending]').waitFor();
  },
  'close the table': async (page) => {
    await go(page, 'V=1&n=1500');
    await page.locator('.table').waitFor({ state: 'detached' });
  },
  'open the search': async (page) => {
    await key(page, 'Control+k');
    await page.locator('.palette input').waitFor();
  },
  'search, first letters': async (page) => {
    await page.keyboard.type('من');
    await page.locator('.hits .hit').first().waitFor({ timeout: 60_000 });
  },
  'search, one more letter': (page) => changes(page, '.hits', () => page.keyboard.type('ص')),
  'close the search': async (page) => {
    await key(page, 'Escape');
    await page.locator('.palette').waitFor({ state: 'detached' });
  },
  'choose the leader': async (page) => {
    await go(page, `V=1&n=1500&sel=actor.${LEADER}`);
    await page.locator('.actor .records > *').first().waitFor({ timeout: 60_000 });
  },
  'choose nothing': async (page) => {
    await key(page, 'Escape');
    await page.locator('.actor').waitFor({ state: 'detached' });
  },
  full: (page) => redrawn(page, () => go(page, 'V=1&n=1500&g=full')),
  surroundings: (page) => redrawn(page, () => go(page, `V=1&v=ego&f=${LEADER}`)),
  expand: async (page) => {
    await changes(page, TOTALS, () => go(page, `V=1&v=ego&f=${LEADER}&x=actor-00000003`));
  },
  layout: async (page) => {
    const before = await page.evaluate(() =>
      (globalThis as Global).qala!.graph.getNodeAttribute('actor-00000005', 'x'),
    );
    await page.getByRole('button', { name: 'تشغيل الترتيب' }).click();
    await page.waitForFunction(
      (x) => (globalThis as Global).qala!.graph.getNodeAttribute('actor-00000005', 'x') !== x,
      before,
      { timeout: 60_000 },
    );
    await page.waitForTimeout(1500);
  },
  'stop the layout': async (page) => {
    const stop = page.getByRole('button', { name: 'إيقاف الترتيب' });
    if (await stop.isVisible()) await stop.click();
    await page.getByRole('button', { name: 'تشغيل الترتيب' }).waitFor();
  },
};
