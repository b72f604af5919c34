// The table is the picture in rows: the same things, sorted, walked by keyboard, saved, one choice for both.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { clickNode } from './picture.ts';
import { eventually, goTo, LANGS, openPage, settled, sharedStage, shot, WORDS } from './stage.ts';

const stage = sharedStage();

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];

  it('lists what is shown, sorts, and runs with the script', async () => {
    const { page, complaints } = await openPage(stage(), { lang });
    await page.getByRole('button', { name: t('table.title') }).click();
    const tab = (name: 'actors' | 'statements' | 'events') =>
      page.getByRole('tab', { name: new RegExp(`^${t(`table.${name}`)}`) });
    await tab('actors').filter({ hasText: '16' }).waitFor();
    const grid = page.getByRole('grid', { name: t('table.actors') });
    expect(await grid.getAttribute('aria-rowcount')).toBe('17');
    const header = (label: string) => grid.getByRole('columnheader', { name: label });
    const x = async (label: string) => (await header(label).boundingBox())!.x;
    expect((await x(t('table.name'))) < (await x(t('table.said')))).toBe(lang === 'en');

    const cells = async (column: number) => {
      const rows = await grid.getByRole('row').all();
      return Promise.all(rows.slice(1, 4).map((row) => row.getByRole('gridcell').nth(column).textContent()));
    };
    await header(t('table.said')).getByRole('button').click();
    expect(await header(t('table.said')).getAttribute('aria-sort')).toBe('descending');
    expect((await cells(3)).map(Number)).toEqual([3, 2, 2]);
    await header(t('table.name')).getByRole('button').click();
    expect(await header(t('table.name')).getAttribute('aria-sort')).toBe('ascending');
    const names = (await cells(0)) as string[];
    expect(names).toEqual([...names].sort(new Intl.Collator(lang).compare));
    await shot(page, `table-actors-${lang}`);

    await tab('events').click();
    await page
      .getByRole('grid', { name: t('table.events') })
      .getByRole('row')
      .nth(8)
      .waitFor();
    await tab('statements').click();
    const said = page.getByRole('grid', { name: t('table.statements') });
    expect(await said.getAttribute('aria-rowcount')).toBe('20');
    await said.getByText(t.date('2021-05-20', 'short')).first().waitFor();
    await settled(page);
    await shot(page, `table-statements-${lang}`);

    // What the filters leave is what is saved.
    await goTo(page, 'V=1&d=table&a=ACCUSE&r=statement');
    expect(await said.getAttribute('aria-rowcount')).toBe('3');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t('table.csv') }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(3);
    expect(csv).toContain('arming the eastern forces');
    expect(csv).toContain('2021-05-20');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is walked by keyboard, and shares its choice with the picture', async () => {
    const { page } = await openPage(stage(), { lang, hash: 'V=1&d=table' });
    const panel = page.getByRole('complementary');
    const grid = page.getByRole('grid');
    await grid.getByRole('row').nth(1).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const chosen = grid.getByRole('row', { selected: true });
    const name = (await chosen.getByRole('gridcell').first().textContent())!;
    await panel.getByRole('heading', { name }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'));
    expect(await focused()).toBe('3');
    await page.keyboard.press('End');
    await eventually(async () => expect(await focused()).toBe('17'));
    await page.keyboard.press('Home');
    await eventually(async () => expect(await focused()).toBe('2'));

    await clickNode(page, 'salma-ben-ashour');
    const salma = lang === 'ar' ? 'سلمى بن عاشور' : 'Salma Ben Ashour';
    await panel.getByRole('heading', { name: salma }).waitFor();
    await chosen.filter({ hasText: salma }).waitFor();
    await page
      .getByRole('region', { name: t('table.title') })
      .getByRole('button', { name: t('app.close') })
      .click();
    await grid.waitFor({ state: 'detached' });
    await page.context().close();
  });
});
