// An analyst's work in a browser: narrowing, undoing, tables, time, sharing, review, queries, small screens, lost graphics.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fixtureSnapshot, memoryLog } from '../viz/fixture-app.ts';
import { type GraphProbe, openPage, openStage, type Stage, settled, shot } from './stage.ts';

vi.setConfig({ testTimeout: 180_000 });
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let stage: Stage;
const log = memoryLog();
beforeAll(async () => {
  stage = await openStage(fixtureSnapshot(), {
    judgements: log,
    query: async () => ({ columns: ['a.id', 'n'], rows: [['turkey', 2], ['egypt', 1]], truncated: false }), // biome-ignore format: rows
  });
});
afterAll(() => stage?.close());

const count = (page: Page) => page.evaluate(() => (globalThis as unknown as { qala: GraphProbe }).qala.graph.order);
const edges = (page: Page) => page.evaluate(() => (globalThis as unknown as { qala: GraphProbe }).qala.graph.size);
const saved = async (page: Page, item: string): Promise<string> => {
  await page.locator('.menu > .button').click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  return readFile(await (await download).path(), 'utf8');
};

it('narrows with live counts, carries it in the address, and takes it back', async () => {
  const { page, complaints } = await openPage(stage);
  const before = await edges(page);
  await page.locator('.facet', { hasText: 'Opposes' }).click();
  await page.locator('.chip', { hasText: 'Opposes' }).waitFor();
  expect(await edges(page)).toBeLessThan(before);
  expect(page.url()).toContain('s=oppose');
  await page.keyboard.press('Control+z');
  await page.locator('.chip').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+z');
  await page.locator('.chip', { hasText: 'Opposes' }).waitFor();
  const { page: other } = await openPage(stage, { hash: page.url().split('#')[1]! });
  expect(await edges(other)).toBe(await edges(page));
  await other.context().close();
  // The brush, by keyboard: the last bar goes.
  await page.getByRole('slider', { name: 'To' }).focus();
  await page.keyboard.press('ArrowLeft');
  expect(page.url()).toContain('to=');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('lists the same in a table that the keyboard walks, and syncs the choice', async () => {
  const { page } = await openPage(stage, { lang: 'ar', hash: 'V=1&d=table' });
  const grid = page.locator('[role=grid]');
  await grid.locator('[role=row][data-row="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.panel .title h2').waitFor();
  const name = await page.locator('.panel .title h2').textContent();
  expect(await grid.locator('[role=row][aria-selected=true] [role=gridcell]').first().textContent()).toBe(name);
  await settled(page);
  await shot(page, 'table-ar');
  await page.context().close();
});

it('reads what passes between two actors, over time', async () => {
  const { page } = await openPage(stage, { hash: 'V=1&sel=pair.leila-mansouri~eastern-forces' });
  await page.locator('.stance-mark.oppose').first().waitFor();
  expect(await page.locator('.stance-mark').count()).toBe(3);
  await settled(page);
  await shot(page, 'pair-en');
  await page.locator('.stance-mark.support').first().click();
  await page.locator('.card.chosen', { hasText: 'ممكن' }).waitFor();
  await page.context().close();
});

it('finds a path and the evidence along it', async () => {
  const { page } = await openPage(stage, { hash: 'V=1&v=path&g=full&f=turkey~egypt' });
  await page.locator('.chip', { hasText: 'From Turkey to Egypt' }).waitFor();
  await vi.waitFor(async () => expect(await count(page)).toBeGreaterThan(3), { timeout: 20_000 });
  // Beside the picture the chain is read along, link by link.
  await page.locator('.panel .direction').first().waitFor();
  await page.locator('.panel .card .read').first().waitFor();
  await settled(page);
  await shot(page, 'path-en');
  await page.context().close();
});

it.each([
  ['en', 'asserts', 'denies'],
  ['ar', 'يثبت', 'ينفي'],
] as const)('says who asserts and who denies what is disputed: %s', async (lang, asserts, denies) => {
  const { page, complaints } = await openPage(stage, { lang, hash: 'V=1&v=disputed&g=full' });
  await page.locator('.panel .card .disputed').first().waitFor();
  expect(await page.locator('.panel .card').count()).toBe(2);
  expect(await page.locator('.panel .how.asserts').first().textContent()).toContain(asserts);
  expect(await page.locator('.panel .how.denies').first().textContent()).toContain(denies);
  // Nothing in the panel is wider than the panel.
  const wide = await page.locator('.panel .scroll').evaluate((e) => e.scrollWidth - e.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('keeps nodes apart when the window gets smaller, and the choice when the language changes', async () => {
  const { page, complaints } = await openPage(stage, { hash: 'V=1&sel=actor.leila-mansouri' });
  await page.locator('.panel .title h2', { hasText: 'Leila' }).waitFor();
  const radius = () =>
    page.evaluate(() => (globalThis as unknown as { qala: GraphProbe }).qala.screenPosition('egypt')!.radius);
  await page.locator('.canvas[data-ready=true]').waitFor();
  await page.setViewportSize({ width: 900, height: 420 });
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
  expect(await radius()).toBeGreaterThan(2);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.locator('.language').click();
  await page.locator('.panel .title h2', { hasText: 'ليلى' }).waitFor();
  await page.locator('.canvas[data-ready=true]').waitFor();
  await settled(page);
  expect(page.url()).toContain('sel=actor.leila-mansouri');
  expect(await count(page)).toBe(10);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('opens the whole graph for a link of another version, and says so', async () => {
  const { page, complaints } = await openPage(stage, { hash: 'V=0&g=full' });
  await page.locator('.notices p', { hasText: 'could not be read' }).waitFor();
  expect(await count(page)).toBe(10);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('gives pictures and files of what is shown', async () => {
  const { page } = await openPage(stage, { lang: 'ar' });
  const svg = await saved(page, 'SVG');
  expect(svg).toContain('ليلى المنصوري');
  expect(svg.match(/<text/g)!.length).toBeGreaterThan(5);
  expect((await saved(page, 'PNG ‎2×‎')).slice(1, 4)).toBe('PNG');
  expect((await saved(page, 'PNG ‎4×‎')).slice(1, 4)).toBe('PNG');
  expect(await saved(page, 'GraphML')).toContain('<graphml');
  expect(await saved(page, 'CSV')).toContain('إغلاق الميناء');
  await page.locator('.menu > .button').click();
  await page.getByRole('menuitem', { name: 'نسخ كخلية دفتر' }).click();
  await vi.waitFor(async () => expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('MATCH'));
  await page.context().close();
});

it('judges, shows it at once, and takes it back with one key', async () => {
  const { page } = await openPage(stage, { hash: 'V=1&sel=actor.foreign-ministry' });
  await page.locator('.actions button', { hasText: 'Same as' }).click();
  await page.locator('.palette input').fill('mansouri');
  await page.locator('.hit', { hasText: 'Leila' }).click();
  await vi.waitFor(async () => expect(await count(page)).toBe(9), { timeout: 20_000 });
  expect(log.lines.at(-1)!.judgement.kind).toBe('same');
  await page.keyboard.press('Control+z');
  await vi.waitFor(async () => expect(await count(page)).toBe(10), { timeout: 20_000 });
  expect(log.lines.at(-1)!.judgement.kind).toBe('undo');
  await page.context().close();
});

it('asks the store and shows its answer', async () => {
  const { page, complaints } = await openPage(stage, { hash: 'V=1&d=query' });
  await page.locator('.cm-editor').waitFor();
  await page.locator('.query .primary').click();
  await page.locator('.results td', { hasText: 'turkey' }).waitFor();
  await settled(page);
  await shot(page, 'query-en');
  await page.locator('.query-head button', { hasText: 'Show in graph' }).click();
  expect(await count(page)).toBe(2);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('MATCH (a:Stat');
  await page.locator('.cm-tooltip-autocomplete li', { hasText: 'Statement' }).first().waitFor();
  await page.keyboard.press('Escape');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('fits a phone: tap, sheet, no sideways scroll', async () => {
  const { page } = await openPage(stage, { lang: 'ar', width: 360, height: 740, touch: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await shot(page, 'phone-ar');
  const box = (await page.locator('.canvas').boundingBox())!;
  const at = await page.evaluate(
    () => (globalThis as unknown as { qala: GraphProbe }).qala.screenPosition('leila-mansouri')!,
  );
  await page.touchscreen.tap(box.x + at.x, box.y + at.y);
  await page.locator('.panel .title h2', { hasText: 'ليلى' }).waitFor();
  await settled(page);
  await shot(page, 'phone-panel-ar');
  await page.context().close();
});

it('survives the loss of its graphics', async () => {
  const { page } = await openPage(stage);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.canvas canvas')!;
    const lose = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    lose.loseContext();
    setTimeout(() => lose.restoreContext(), 400);
  });
  await page.locator('.overlay').waitFor();
  await page.locator('.overlay').waitFor({ state: 'detached' });
  expect(await count(page)).toBe(10);
  await page.context().close();
});

it.each([
  ['en', 'light', ''],
  ['ar', 'dark', 'V=1&d=table&sel=actor.leila-mansouri'],
  ['ar', 'light', 'V=1&sel=statement.s-d-harbour-ar-1&read=d-harbour-ar!s-d-harbour-ar-1'],
] as const)('leaves nothing serious for axe to find: %s %s %s', async (lang, theme, hash) => {
  const { page } = await openPage(stage, { lang, theme, hash });
  await page.waitForTimeout(800);
  // The policy of the page refuses injected script elements, so axe comes in by evaluation.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
  });
  expect(found).toEqual([]);
  await page.context().close();
});
