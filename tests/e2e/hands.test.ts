// What hands do to the picture: drag, pinch, and a layout that is started and stopped, from left to right and from right to left.
import { describe, expect, it } from 'vitest';
import { places, pointOf, zoom } from './picture.ts';
import { eventually, LANGS, openPage, settled, sharedStage, WORDS } from './stage.ts';

const stage = sharedStage();
const apart = ([a, b]: [number, number], [c, d]: [number, number]): number => Math.hypot(a - c, b - d);

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];

  it('a dragged node stays where it is put, and goes back with one key', async () => {
    const { page, complaints } = await openPage(stage(), { lang });
    const before = await places(page);
    const from = await pointOf(page, 'egypt');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y - 30, { steps: 4 });
    await page.mouse.move(from.x + 80, from.y - 60, { steps: 4 });
    await page.mouse.up();
    await settled(page);
    const to = await pointOf(page, 'egypt');
    // The first stretch of a drag only tells that it is one.
    expect(Math.abs(to.x - from.x - 75)).toBeLessThan(8);
    expect(Math.abs(to.y - from.y + 56)).toBeLessThan(8);
    expect(page.url()).toContain('pin=egypt');
    const after = await places(page);
    expect(apart(after.turkey!, before.turkey!)).toBe(0);
    await page.keyboard.press('Control+z');
    await eventually(async () => expect(apart((await places(page)).egypt!, before.egypt!)).toBeLessThan(1e-6));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('two fingers zoom, though one is on a node', async () => {
    const { page, complaints } = await openPage(stage(), { lang, width: 360, height: 740, touch: true });
    const before = await zoom(page);
    const still = await places(page);
    const node = await pointOf(page, 'leila-mansouri');
    const session = await page.context().newCDPSession(page);
    const fingers = (gap: number) =>
      [0, gap].map((d, id) => ({ x: Math.round(node.x - d), y: Math.round(node.y), id }));
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
    for (const gap of [60, 80, 100, 120])
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(gap) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await settled(page);
    expect(await zoom(page)).toBeLessThan(before * 0.6);
    expect(await places(page)).toEqual(still);
    // The page itself does not zoom or scroll with it.
    expect(await page.evaluate(() => [visualViewport!.scale, scrollX, scrollY])).toEqual([1, 0, 0]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a second finger turns a drag into a zoom and puts the node back', async () => {
    const { page, complaints } = await openPage(stage(), { lang, width: 360, height: 740, touch: true });
    const [before, still] = [await zoom(page), await places(page)];
    const node = await pointOf(page, 'leila-mansouri');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [x: number, y: number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([dx, dy], id) => ({ x: Math.round(node.x + dx), y: Math.round(node.y + dy), id })),
      });
    await touch('touchStart', [0, 0]);
    for (const d of [10, 20, 30, 40]) await touch('touchMove', [d, d]);
    await eventually(async () =>
      expect(apart((await places(page))['leila-mansouri']!, still['leila-mansouri']!)).toBeGreaterThan(1),
    );
    await touch('touchStart', [40, 40], [0, 40]);
    for (const gap of [60, 80, 100, 120]) await touch('touchMove', [40, 40], [40 - gap, 40]);
    // The finger that stays drags nothing.
    await touch('touchEnd', [40, 40]);
    for (const d of [50, 60]) await touch('touchMove', [d, d]);
    await touch('touchEnd');
    await settled(page);
    expect(await zoom(page)).toBeLessThan(before * 0.6);
    expect(await places(page)).toEqual(still);
    expect(page.url()).not.toContain('pin=');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a layout moves what an expansion brought and nothing else, until it is stopped', async () => {
    const { page, complaints } = await openPage(stage(), { lang, hash: 'V=1&v=ego&f=turkey' });
    const known = Object.keys(await places(page));
    const { page: wide } = await openPage(stage(), { lang, hash: 'V=1&v=ego&f=turkey&x=eastern-forces' });
    await page.context().close();
    const before = await places(wide);
    const brought = Object.keys(before).filter((id) => !known.includes(id));
    expect(brought.length).toBeGreaterThan(0);
    await wide.getByRole('button', { name: t('view.layout') }).click();
    await eventually(async () => {
      const now = await places(wide);
      expect(Math.max(...brought.map((id) => apart(now[id]!, before[id]!)))).toBeGreaterThan(1);
    });
    await wide
      .getByRole('button', { name: t('view.layoutStop') })
      .click({ timeout: 5000 })
      .catch(() => {}); // It may have come to its end by itself.
    const original = wide.getByRole('button', { name: t('view.resetLayout') });
    await original.waitFor();
    await settled(wide);
    const stopped = await places(wide);
    for (const id of known) expect(apart(stopped[id]!, before[id]!)).toBeLessThan(1e-6);
    await wide.waitForTimeout(400);
    expect(await places(wide)).toEqual(stopped);
    await original.click();
    await eventually(async () => expect(await places(wide)).toEqual(before));
    expect(complaints).toEqual([]);
    await wide.context().close();
  });
});
