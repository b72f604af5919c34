// Filters whose counts are true, each with a chip to take it back, all together with one button.
import { describe, expect, it } from 'vitest';
import {
  KIND_WORDS,
  MEDIUM_WORDS,
  MODE_WORDS,
  STANCE_WORDS,
  STATUS_WORDS,
  TYPE_WORDS,
} from '../../src/viz/api-words.ts';
import { nodes } from './picture.ts';
import { eventually, goTo, LANGS, openPage, settled, sharedPage, sharedStage, shot, WORDS } from './stage.ts';

const stage = sharedStage();
/** One value of each facet, and of which records the count beside it speaks. */
const FACETS = [
  ['records', KIND_WORDS.statement, 'statements'],
  ['acts', TYPE_WORDS.ACCUSE, 'statements'],
  ['stances', STANCE_WORDS.support, 'statements'],
  ['modes', MODE_WORDS.direct, 'statements'],
  ['media', MEDIUM_WORDS.tweet, 'statements'],
  ['types', TYPE_WORDS.CONSULT, 'events'],
  ['statuses', STATUS_WORDS.planned, 'events'],
  ['kinds', KIND_WORDS.person, 'records'],
  ['outlets', { en: 'صوت الجبل', ar: 'صوت الجبل' }, 'records'],
] as const;

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];
  const look = sharedPage(stage, lang);

  const countIn = (text: string, key: 'count.statements' | 'count.events') =>
    [...Array(30).keys()].find((n) => t(key, { n }) === text)!;

  it('counts what each choice leaves, shows it as a chip, and takes it back', async () => {
    const { page, complaints } = await look();
    const filters = page.getByRole('navigation', { name: t('filter.title') });
    const chip = (name: string) => page.getByRole('button', { name: t('filter.remove', { name }) });
    const totals = filters.locator('.totals');
    const all = await totals.textContent();
    expect(all).toBe(`${t('count.statements', { n: 19 })} · ${t('count.events', { n: 8 })}`);
    for (const [facet, words, of] of FACETS) {
      const group = filters.getByRole('group', { name: t(`filter.${facet}`), exact: true });
      const more = group.getByRole('button');
      if (await more.count()) await more.click();
      const value = group.locator('label').filter({ has: page.getByText(words[lang], { exact: true }) });
      const n = Number(await value.locator('.count').textContent());
      expect(n, facet).toBeGreaterThan(0);
      await value.getByRole('checkbox').click();
      await chip(words[lang]).waitFor();
      const [statements = '', events = ''] = (await totals.textContent())!.split(' · ');
      const left = { statements: countIn(statements, 'count.statements'), events: countIn(events, 'count.events') };
      expect({ ...left, records: left.statements + left.events }[of], facet).toBe(n);
      await chip(words[lang]).click();
      await chip(words[lang]).waitFor({ state: 'detached' });
      expect(await totals.textContent()).toBe(all);
    }
    // A box stands before its words, its count after them.
    const row = filters
      .getByRole('group', { name: t('filter.stances') })
      .locator('label')
      .first();
    const [box, count] = [
      (await row.getByRole('checkbox').boundingBox())!,
      (await row.locator('.count').boundingBox())!,
    ];
    expect(box.x < count.x).toBe(lang === 'en');
    expect(complaints).toEqual([]);
  });

  it('lets one choice change what the others count, and resets all', async () => {
    const { page } = await look();
    const filters = page.getByRole('navigation', { name: t('filter.title') });
    const totals = filters.locator('.totals');
    const acts = filters.getByRole('group', { name: t('filter.acts') });
    expect(await acts.textContent()).toContain(TYPE_WORDS.SUPPORT[lang]);
    await filters
      .getByRole('group', { name: t('filter.stances') })
      .getByText(STANCE_WORDS.oppose[lang])
      .click();
    await eventually(async () => expect(await acts.textContent()).not.toContain(TYPE_WORDS.SUPPORT[lang]));

    await filters.getByRole('checkbox', { name: t('filter.named') }).click();
    await eventually(async () => expect(await nodes(page)).not.toContain('diplomat'));
    await filters.getByRole('radio', { name: t('filter.minSources', { n: 2 }) }).click();
    await eventually(async () =>
      expect(await totals.textContent()).toBe(`${t('count.statements', { n: 1 })} · ${t('count.events', { n: 1 })}`),
    );
    await settled(page);
    await shot(page, `filters-${lang}`);
    await filters.getByRole('button', { name: `${t('filter.reset')} (3)` }).click();
    await eventually(async () => expect(await nodes(page)).toHaveLength(16));
    expect(await page.getByRole('button', { name: t('filter.remove', { name: t('filter.named') }) }).count()).toBe(0);

    await goTo(page, 'V=1&min=5&to=2001-01-01&undated=0');
    const nothing = page.locator('main').getByText(t('app.nothing'));
    await nothing.waitFor();
    await page
      .locator('main')
      .getByRole('button', { name: t('filter.reset') })
      .click();
    await nothing.waitFor({ state: 'detached' });
  });

  it('fits into a narrow window', async () => {
    const { page } = await openPage(stage(), { lang, width: 1000, height: 800 });
    const filters = page.getByRole('navigation', { name: t('filter.title') });
    const edges = await filters.evaluate((panel) => {
      const { left, right } = panel.getBoundingClientRect();
      return [...panel.querySelectorAll('select')].map((e) => {
        const box = e.getBoundingClientRect();
        return box.left >= left && box.right <= right;
      });
    });
    expect(edges).toEqual([true, true, true]);
    await page.context().close();
  });
});
