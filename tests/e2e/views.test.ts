// The four views: actors with counted edges, everything as nodes, surroundings that grow by choice, a story; and one key back.
import { describe, expect, it } from 'vitest';
import { clickEdge, clickNode, edgeOf, edges, nodes } from './picture.ts';
import { eventually, goTo, LANGS, openPage, settled, sharedStage, shot, WORDS } from './stage.ts';

const stage = sharedStage();

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];

  it('sums up what passes between two actors in one counted edge, and draws every record on demand', async () => {
    const { page, complaints } = await openPage(stage(), { lang });
    expect(await nodes(page)).toHaveLength(16);
    const label = await edgeOf(page, 'said:leila-mansouri~eastern-forces', 'label');
    expect(label).toContain('3');
    expect(label).toContain('−2');
    const width = (id: string) => edgeOf(page, id, 'size') as Promise<number>;
    expect(await width('said:leila-mansouri~eastern-forces')).toBeGreaterThan(
      await width('said:henrik-lund~leila-mansouri'),
    );
    await shot(page, `views-actors-${lang}`);

    const grain = page.getByRole('radiogroup', { name: t('view.grain') });
    await grain.getByRole('radio', { name: t('view.full') }).click();
    await settled(page);
    // 16 actors, 19 statements, 8 events, 3 places.
    expect(await nodes(page)).toHaveLength(46);
    expect(await edges(page)).toContain('said:leila-mansouri~s-d-harbour-ar-1');
    await shot(page, `views-full-${lang}`);

    // In the picture an edge of the sum opens both sides; a record opens itself.
    await clickNode(page, 's-d-strike-ar-1');
    const panel = page.getByRole('complementary');
    await panel.getByText('لم تف بوعدها').first().waitFor();
    await page.keyboard.press('Escape');
    await grain.getByRole('radio', { name: t('view.actors') }).click();
    await settled(page);
    await clickEdge(page, 'diplomat', 'united-nations');
    await panel.getByRole('article').first().waitFor();
    expect(page.url()).toContain('sel=pair.diplomat');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps an actor with its surroundings, says what an expansion adds, and takes every step back', async () => {
    const { page, complaints } = await openPage(stage(), { lang, hash: 'V=1&sel=actor.hassan-bakri' });
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: t('panel.focus') }).click();
    const around = t('view.ego', { name: lang === 'ar' ? 'حسان البكري' : 'Hassan al-Bakri' });
    const chip = page.getByRole('button', { name: t('filter.remove', { name: around }) });
    await chip.waitFor();
    await eventually(async () => expect((await nodes(page)).length).toBeLessThan(16));
    const before = await nodes(page);
    expect(before.sort()).toEqual(['education-ministry', 'hassan-bakri', 'salma-ben-ashour', 'teachers-union']);
    await settled(page);
    await shot(page, `views-ego-${lang}`);

    // The neighbour's counts by relation stand there before anything is added.
    await goTo(page, 'V=1&v=ego&f=diplomat&sel=actor.united-nations');
    const relations = panel.getByRole('list', { name: t('panel.relations') });
    const about = relations.getByRole('listitem').filter({ hasText: t('panel.relation.about') });
    expect(await about.textContent()).toContain('3');
    const alone = await nodes(page);
    expect(alone.sort()).toEqual(['diplomat', 'united-nations']);
    await panel.getByRole('button', { name: new RegExp(`^${t('panel.expand')}`) }).click();
    await eventually(async () => expect(await nodes(page)).toContain('henrik-lund'));
    await panel.getByRole('button', { name: t('panel.collapse') }).waitFor();

    await page.keyboard.press('Control+z');
    await eventually(async () => expect((await nodes(page)).sort()).toEqual(alone));
    await page.keyboard.press('Control+Shift+z');
    await eventually(async () => expect(await nodes(page)).toContain('henrik-lund'));
    for (let i = 0; i < 4; i++) await page.keyboard.press('Control+z');
    await eventually(async () => expect(await nodes(page)).toHaveLength(16));
    expect(await page.getByRole('button', { name: t('view.undo') }).isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows a story: its articles, and what several of them tell first', async () => {
    const { page, complaints } = await openPage(stage(), { lang });
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'المنصوري تجدد المطالبة بفتح الميناء' }).click();
    await panel.getByRole('heading', { name: t('count.records', { n: 12 }) }).waitFor();
    expect(await panel.locator('.stories li').count()).toBe(3);
    const first = panel.getByRole('article').first();
    await first.getByText(t('panel.position', { i: 1, n: 2 })).waitFor();
    // Each outlet and date reads in its own direction.
    const line = panel.locator('.stories li').filter({ hasText: 'UN envoy' }).locator('bdi');
    expect(await line.evaluateAll((all) => all.map((e) => (e as HTMLElement).dir))).toEqual([
      'ltr',
      'ltr',
      lang === 'ar' ? 'rtl' : 'ltr',
    ]);
    await settled(page);
    await shot(page, `views-story-${lang}`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
