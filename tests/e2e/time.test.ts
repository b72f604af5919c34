// Time: a span chosen by keyboard and by hand, which runs with the script; two clocks; the undated apart; play; stance through time.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { STANCE_WORDS } from '../../src/viz/api-words.ts';
import { eventually, goTo, LANGS, settled, sharedPage, sharedStage, shot, WORDS } from './stage.ts';

const stage = sharedStage();
const spanOf = (page: Page) => {
  const q = new URLSearchParams(page.url().split('#')[1]);
  return [q.get('from'), q.get('to')];
};

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];
  const look = sharedPage(stage, lang);
  // Time runs with the script: later is to the right in English, to the left in Arabic.
  const [later, earlier] = lang === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

  it('narrows the span by keyboard and by hand', async () => {
    const { page, complaints } = await look();
    const time = page.getByRole('region', { name: t('time.title') });
    const [from, to] = [time.getByRole('slider', { name: t('time.from') }), time.getByRole('slider', { name: t('time.to') })]; // biome-ignore format: one pair
    await from.focus();
    await page.keyboard.press(earlier);
    expect(spanOf(page)).toEqual([null, null]);
    await page.keyboard.press(later);
    await eventually(() => expect(spanOf(page)).toEqual(['2021-03-01', null]));
    await to.focus();
    await page.keyboard.press(earlier);
    await eventually(() => expect(spanOf(page)).toEqual(['2021-03-01', '2021-05-16']));
    expect(await to.getAttribute('aria-valuetext')).toBe(t.date('2021-05-10'));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await eventually(() => expect(spanOf(page)).toEqual([null, null]));

    // The first day stands where a line begins, the last where it ends.
    const x = async (day: string) => (await time.getByText(t.date(day), { exact: true }).last().boundingBox())!.x;
    expect((await x('2021-02-22')) < (await x('2021-05-17'))).toBe(lang === 'en');
    const handle = async (which: 'from' | 'to') => (await time.locator(`.handle.${which}`).boundingBox())!;
    const [first, last] = [await handle('from'), await handle('to')];
    expect(first.x < last.x).toBe(lang === 'en');
    const y = first.y + first.height / 2;
    await page.mouse.move(first.x + first.width / 2, y);
    await page.mouse.down();
    await page.mouse.move((first.x + last.x + first.width) / 2, y, { steps: 5 });
    await page.mouse.up();
    await eventually(() => expect(spanOf(page)[0]).toMatch(/^2021-0[34]/));
    expect(spanOf(page)[1]).toBeNull();
    await settled(page);
    await shot(page, `time-${lang}`);
    expect(complaints).toEqual([]);
  });

  it('tells what was said from what was published, keeps the undated apart, and plays', async () => {
    const { page } = await look();
    const time = page.getByRole('region', { name: t('time.title') });
    const filters = page.getByRole('navigation', { name: t('filter.title') });
    const totals = (statements: number, events: number) =>
      filters.getByText(`${t('count.statements', { n: statements })} · ${t('count.events', { n: events })}`);
    await totals(19, 8).waitFor();
    await time.getByRole('checkbox', { name: t('time.undated', { n: 6 }) }).click();
    await totals(17, 4).waitFor();
    await page.getByRole('button', { name: t('filter.remove', { name: `− ${t('panel.noDate')}` }) }).click();
    await totals(19, 8).waitFor();
    await time.getByRole('combobox', { name: t('time.clock') }).selectOption('published');
    // Every article has its day: nothing stands apart on that clock.
    await eventually(async () => expect(await time.getByRole('checkbox').count()).toBe(0));

    await time.getByRole('button', { name: t('time.play') }).click();
    const seen = new Set<string>();
    await eventually(() => {
      seen.add(spanOf(page).join());
      expect(seen.size).toBeGreaterThan(3);
    });
    await time.getByRole('button', { name: t('time.stop') }).click();
    const stopped = spanOf(page);
    await page.waitForTimeout(900);
    expect(spanOf(page)).toEqual(stopped);
  });

  it('shows stance between two actors through time; a mark opens its statement', async () => {
    const { page } = await look('V=1&sel=pair.leila-mansouri~eastern-forces');
    const panel = page.getByRole('complementary');
    const chart = panel.getByRole('figure', { name: t('panel.stanceOverTime') }).first();
    const marks = (stance: 'support' | 'oppose', month: string) =>
      chart.getByRole('button', {
        name: `${STANCE_WORDS[stance][lang]}${t.comma}${t.date(month)}`,
      });
    await marks('support', '2021-04').waitFor();
    expect(await marks('oppose', '2021-03').count()).toBe(2);
    const at = async (mark: ReturnType<typeof marks>) => (await mark.first().boundingBox())!;
    const [march, april] = [await at(marks('oppose', '2021-03')), await at(marks('support', '2021-04'))];
    expect(march.x < april.x).toBe(lang === 'en');
    expect(march.y).toBeGreaterThan(april.y);
    await settled(page);
    await shot(page, `time-stance-${lang}`);
    await marks('support', '2021-04').click();
    await panel.getByRole('article').first().getByText('ممكن').first().waitFor();
    await goTo(page, 'V=1&sel=pair.turkey~teachers-union');
    await eventually(async () => expect(await panel.getByRole('figure').count()).toBe(0));
  });
});
