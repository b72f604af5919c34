// What opens and moves by keyboard alone, and where the focus goes after: search, sharing, time, choices.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTranslate } from '../../src/viz/web/i18n/translate.ts';
import { fixtureSnapshot } from '../viz/fixture-app.ts';
import { openPage, openStage, type Stage, shot } from './stage.ts';

vi.setConfig({ testTimeout: 180_000 });

const soon = { timeout: 10_000 };
const hasFocus = (locator: Locator) =>
  vi.waitFor(async () => expect(await locator.evaluate((e) => e === document.activeElement)).toBe(true), soon);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(fixtureSnapshot());
});
afterAll(() => stage?.close());

describe.each(['en', 'ar'] as const)('in %s', (lang) => {
  const t = createTranslate(lang);

  it('search opens, moves, leaves and gives the focus back', async () => {
    const { page, complaints } = await openPage(stage, { lang });
    const opener = page.getByRole('button', { name: t('search.open') });
    await opener.focus();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: t('search.open') });
    const input = palette.getByRole('textbox', { name: t('search.open') });
    await hasFocus(input);
    await page.keyboard.type('e');
    const marked = palette.locator('[role=option][data-focused]');
    await marked.waitFor();
    const options = await palette.getByRole('option').allTextContents();
    expect(options.length).toBeGreaterThan(1);
    expect(await marked.textContent()).toBe(options[0]);
    await page.keyboard.press('ArrowDown');
    // The focus stays where one types; what is marked is told to screen readers.
    await vi.waitFor(async () => {
      const told = await input.getAttribute('aria-activedescendant');
      expect(await marked.getAttribute('id')).toBe(told);
      expect(await marked.textContent()).toBe(options[1]);
    }, soon);
    await shot(page, `palette-${lang}`);
    await page.keyboard.press('Tab');
    expect(await palette.evaluate((e) => e.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
    await hasFocus(opener);
    await page.keyboard.press('/');
    await page.keyboard.type('eg');
    await marked.filter({ hasText: 'Egypt' }).waitFor();
    await page.keyboard.press('Enter');
    await palette.waitFor({ state: 'detached' });
    expect(page.url()).toContain('sel=actor.egypt');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the menu for sharing opens, moves and gives the focus back', async () => {
    const { page, complaints } = await openPage(stage, { lang });
    const opener = page.getByRole('button', { name: t('share.title') });
    await opener.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('menu', { name: t('share.title') });
    await menu.waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await vi.waitFor(async () => expect(await focused()).toBe(t('share.link')), soon);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(t('share.png2'));
    await shot(page, `share-${lang}`);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    await hasFocus(opener);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem', { name: t('share.link') }).click();
    await vi.waitFor(
      async () => expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url()),
      soon,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the handles of time move along the line of reading and say dates', async () => {
    const { page, complaints } = await openPage(stage, { lang });
    const [forth, back] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const from = page.getByRole('slider', { name: t('time.from') });
    const to = page.getByRole('slider', { name: t('time.to') });
    expect(await from.getAttribute('aria-valuetext')).toBe(t.date('2021-02-27'));
    const left = async () => (await page.locator('.handle.from').boundingBox())!.x;
    const before = await left();
    await from.focus();
    await page.keyboard.press(forth);
    expect(await from.getAttribute('aria-valuetext')).toBe(t.date('2021-02-28'));
    expect(Math.sign((await left()) - before)).toBe(lang === 'ar' ? -1 : 1);
    await to.focus();
    await page.keyboard.press(back);
    await page.keyboard.press(back);
    expect(page.url()).toContain('from=2021-02-28&to=2021-04-09');
    // The handle of the start stops at the end.
    await from.focus();
    await page.keyboard.press('End');
    expect(await from.inputValue()).toBe(await to.inputValue());
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the choice between actors and all moves by arrow key, and tips are seen by keyboard', async () => {
    const { page, complaints } = await openPage(stage, { lang });
    const group = page.getByRole('radiogroup', { name: t('view.grain') });
    await group.getByRole('radio', { name: t('view.actors') }).focus();
    await page.keyboard.press(lang === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press('Space');
    await group.getByRole('radio', { name: t('view.full'), checked: true }).waitFor();
    expect(page.url()).toContain('g=full');
    await page.getByRole('button', { name: t('view.fit') }).focus();
    await page.keyboard.press('Tab');
    await page.getByRole('tooltip', { name: t('view.zoomIn') }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('tabs move by arrow key; an article and the drawer give the focus back', async () => {
    const { page, complaints } = await openPage(stage, { lang, hash: 'V=1&sel=actor.leila-mansouri' });
    const forth = lang === 'ar' ? 'ArrowLeft' : 'ArrowRight';
    await page
      .getByRole('tab', { name: t('panel.said') })
      .first()
      .focus();
    await page.keyboard.press(forth);
    await page.getByRole('tab', { name: t('panel.about'), selected: true }).waitFor();
    const read = page.getByRole('tabpanel').locator('.read').first();
    await read.focus();
    await page.keyboard.press('Enter');
    const back = page.getByRole('button', { name: t('app.back') });
    await back.waitFor();
    await page.keyboard.press('Tab');
    await hasFocus(back);
    await page.keyboard.press('Enter');
    await hasFocus(read);
    const table = page.getByRole('button', { name: t('table.title') });
    await table.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('region', { name: t('table.title') });
    await drawer.getByRole('tab', { name: t('table.actors') }).focus();
    await page.keyboard.press(forth);
    await drawer.getByRole('grid', { name: t('table.statements') }).waitFor();
    await drawer.getByRole('button', { name: t('app.close') }).focus();
    await page.keyboard.press('Enter');
    await drawer.waitFor({ state: 'detached' });
    await hasFocus(table);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('on a phone the filters lie over the page, keep the focus and give it back', async () => {
    const { page, complaints } = await openPage(stage, { lang, width: 360, height: 740, touch: true });
    const opener = page.getByRole('button', { name: t('filter.title') });
    await opener.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: t('filter.title') });
    await sheet.getByRole('checkbox').first().waitFor();
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Tab');
    expect(await sheet.evaluate((e) => e.contains(document.activeElement))).toBe(true);
    await shot(page, `filters-phone-${lang}`);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await hasFocus(opener);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
