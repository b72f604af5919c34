// Craft: light and dark, phone to wall, keyboard and screen reader, nothing that jumps, lost graphics and lost servers.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { memoryLog } from '../viz/fixture-app.ts';
import { nodes, pointOf } from './picture.ts';
import { eventually, goTo, LANGS, openPage, settled, sharedStage, shot, WORDS } from './stage.ts';

const stage = sharedStage({ judgements: memoryLog() });
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

async function seriousFaults(page: Page): Promise<string[]> {
  // The policy of the page refuses injected script elements, so axe comes in by evaluation.
  await page.evaluate(await readFile(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
  });
}

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];

  it('starts still, in light and dark, with nothing serious for axe and a focus one sees', async () => {
    const { page, complaints } = await openPage(stage(), { lang });
    const jumped = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as unknown as { value: number }[]) sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 100);
        }),
    );
    expect(jumped).toBeLessThan(0.1);
    expect(await seriousFaults(page)).toEqual([]);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: t('app.theme') }).click();
    await eventually(async () => expect(await ground()).not.toBe(light));
    for (const hash of [
      'V=1&d=table&sel=actor.leila-mansouri',
      'V=1&d=review&sel=pair.leila-mansouri~eastern-forces',
      'V=1&sel=statement.s-d-harbour-ar-1&read=d-harbour-ar!s-d-harbour-ar-1',
    ]) {
      await goTo(page, hash);
      await settled(page);
      expect(await seriousFaults(page), hash).toEqual([]);
    }
    await shot(page, `craft-dark-${lang}`);
    await goTo(page, 'V=1');

    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    for (let i = 0; i < 14; i++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const e = document.activeElement!;
        const { outlineStyle, outlineWidth } = getComputedStyle(e);
        const box = e.getBoundingClientRect();
        const inside = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
        return inside && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
          ? ''
          : e.outerHTML.slice(0, 120);
      });
      expect(seen).toBe('');
    }
    // The theme is the reader's own and outlives a reload.
    await page.reload();
    await page.locator('.canvas[data-ready=true]').waitFor();
    expect(await ground()).not.toBe(light);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('fits a phone: tap, sheets, no sideways scroll; and a wall', async () => {
    const { page } = await openPage(stage(), { lang, width: 360, height: 740, touch: true });
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(360);
    await shot(page, `craft-phone-${lang}`);
    const { x, y } = await pointOf(page, 'leila-mansouri');
    await page.touchscreen.tap(x, y);
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: lang === 'ar' ? 'ليلى' : 'Leila' }).waitFor();
    await settled(page);
    await shot(page, `craft-phone-panel-${lang}`);
    const close = panel.getByRole('button', { name: t('app.close'), exact: true });
    const box = (await close.boundingBox())!;
    expect(box.x + box.width / 2 > 180).toBe(lang === 'en');
    await close.tap();
    await panel.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: t('filter.title') }).tap();
    const filters = page.getByRole('navigation', { name: t('filter.title') });
    await filters.getByRole('combobox', { name: t('view.colour') }).waitFor();
    await shot(page, `craft-phone-filters-${lang}`);
    await filters.getByRole('button', { name: t('app.close') }).tap();
    await filters.waitFor({ state: 'hidden' });
    expect(await wide()).toBeLessThanOrEqual(360);

    await page.setViewportSize({ width: 3840, height: 2160 });
    await page.waitForTimeout(600);
    await page.getByRole('button', { name: t('view.fit') }).click();
    await page.waitForTimeout(600);
    expect(await wide()).toBeLessThanOrEqual(3840);
    const [canvas, ends] = [(await page.locator('.canvas').boundingBox())!, await Promise.all((await nodes(page)).map((id) => pointOf(page, id)))]; // biome-ignore format: one pair
    expect(canvas.width).toBeGreaterThan(2800);
    // The picture uses the wall.
    expect(Math.max(...ends.map((p) => p.y)) - Math.min(...ends.map((p) => p.y))).toBeGreaterThan(canvas.height * 0.6);
    await shot(page, `craft-wall-${lang}`);
    await page.context().close();
  });

  it('says what is the matter while it loads, when the server fails, and when graphics are lost', async () => {
    const { page } = await openPage(stage(), { lang });
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.canvas canvas')!;
      const lose = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      lose.loseContext();
      setTimeout(() => lose.restoreContext(), 400);
    });
    const lost = page.getByRole('alert').getByText(t('app.lost'));
    await lost.waitFor();
    await lost.waitFor({ state: 'detached' });
    expect(await nodes(page)).toHaveLength(16);

    let answer: 'late' | 'never' = 'late';
    await page.route('**/api/graph*', async (route) => {
      if (answer === 'never') return route.abort();
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page
      .getByRole('status')
      .getByText(t('app.loading'))
      .or(page.getByRole('status', { name: t('app.loading') }))
      .first()
      .waitFor();
    await page.locator('.canvas[data-ready=true]').waitFor();
    answer = 'never';
    await page.reload();
    await page
      .getByRole('alert')
      .filter({ hasText: t('app.error') })
      .waitFor();
    await page.getByText(t('app.errorHelp')).waitFor();
    await shot(page, `craft-error-${lang}`);
    answer = 'late';
    await page.getByRole('button', { name: t('app.retry') }).click();
    await page.locator('.canvas[data-ready=true]').waitFor();
    await page.context().close();
  });
});
