// How actors hang together: chains with their proofs, neighbours in common, communities and measures, nodes chosen by a line around them.
import { describe, expect, it } from 'vitest';
import { clickNode, nodeOf, nodes, pointOf } from './picture.ts';
import { eventually, goTo, LANGS, settled, sharedPage, sharedStage, shot, WORDS } from './stage.ts';

const stage = sharedStage();
const STRIKE = ['education-ministry', 'hassan-bakri', 'salma-ben-ashour', 'teachers-union'];

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];
  const look = sharedPage(stage, lang);

  it('draws the shortest chains between two actors with the proof of every link, and says where none is', async () => {
    const { page, complaints } = await look();
    const panel = page.getByRole('complementary');
    await clickNode(page, 'turkey');
    await panel.getByRole('button', { name: t('panel.path') }).click();
    const palette = page.getByRole('dialog', {
      name: t('search.pathFrom', { name: lang === 'ar' ? 'تركيا' : 'Turkey' }),
    });
    await palette.locator('input').fill('fahmy');
    await palette.getByRole('option').filter({ hasText: 'Fahmy' }).waitFor();
    await page.keyboard.press('Enter');
    // What was asked for is what the panel reads.
    const [from, to] = lang === 'ar' ? ['تركيا', 'طارق فهمي'] : ['Turkey', 'Tarek Fahmy'];
    await panel.getByRole('heading', { name: t('view.path', { a: from!, b: to! }) }).waitFor();
    const drawn = async () => (await nodes(page)).filter((id) => !/^[se]-/.test(id));
    await eventually(async () =>
      expect(await drawn()).toEqual(expect.arrayContaining(['egypt', 'tarek-fahmy', 'turkey'])),
    );
    expect(await drawn()).not.toContain('teachers-union');
    // Link by link, each with a way into its article.
    await panel.getByRole('article').first().waitFor();
    await panel.getByRole('button', { name: 'وكالة النيل' }).first().waitFor();
    await settled(page);
    await shot(page, `structure-path-${lang}`);
    await goTo(page, 'V=1&v=path&g=full&f=turkey~teachers-union');
    await page.locator('main').getByText(t('view.noPath')).waitFor();

    await goTo(page, 'V=1&v=disputed&g=full');
    await panel.getByRole('article').nth(1).waitFor();
    const who = panel.locator('.how');
    expect(await who.filter({ hasText: t('role.asserts') }).count()).toBe(2);
    expect(await who.filter({ hasText: t('role.denies') }).count()).toBe(2);
    // Nothing in the panel is wider than the panel.
    expect(await panel.locator('.scroll').evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
    await shot(page, `structure-disputed-${lang}`);

    await goTo(page, 'V=1&sel=pair.egypt~eastern-forces');
    const common = panel.locator('h3', { hasText: t('panel.common') }).locator('+ *');
    await common.getByRole('button', { name: lang === 'ar' ? 'تركيا' : 'Turkey' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('colours communities, sizes by a measure, names both in the legend, and keeps nodes apart', async () => {
    const { page } = await look();
    const colour = (id: string) => nodeOf(page, id, 'color');
    expect(await colour('teachers-union')).toBe(await colour('eastern-forces'));
    await page.getByRole('combobox', { name: t('view.colour') }).selectOption('community');
    await eventually(async () => expect(await colour('teachers-union')).not.toBe(await colour('eastern-forces')));
    expect(await colour('teachers-union')).toBe(await colour('hassan-bakri'));
    const legend = page.getByRole('region', { name: t('view.legend') });
    await legend.getByText(lang === 'ar' ? 'وزارة التعليم' : 'Ministry of Education').waitFor();

    const size = async (id: string) => (await nodeOf(page, id, 'size')) as number;
    const before = await size('education-ministry');
    await page.getByRole('combobox', { name: t('view.size') }).selectOption('statements');
    await eventually(async () => expect(await size('education-ministry')).toBeLessThan(before));
    expect(await size('leila-mansouri')).toBeGreaterThan(await size('hassan-bakri'));
    await settled(page);
    await shot(page, `structure-communities-${lang}`);

    await goTo(page, 'V=1&g=full');
    const at = await Promise.all((await nodes(page)).map((id) => pointOf(page, id)));
    for (const [i, a] of at.entries())
      for (const b of at.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan((a.radius + b.radius) * 0.7);
    // Nothing lies under the buttons over the picture.
    const controls = (await page.locator('.controls').boundingBox())!;
    const canvas = (await page.locator('.canvas').boundingBox())!;
    expect(controls.x + controls.width / 2 > canvas.x + canvas.width / 2).toBe(lang === 'en');
    const under = at.filter(
      ({ x, y, radius: r }) =>
        x + r > controls.x && x - r < controls.x + controls.width && y - r < controls.y + controls.height,
    );
    expect(under).toEqual([]);
  });

  it('chooses nodes by a line drawn around them: keeps, pins, hides, and shows them again', async () => {
    const { page, complaints } = await look();
    const around = async () => {
      await page.getByRole('button', { name: t('view.lasso') }).click();
      const points = await Promise.all(STRIKE.map((id) => pointOf(page, id)));
      const [x1, x2] = [Math.min(...points.map((p) => p.x)) - 25, Math.max(...points.map((p) => p.x)) + 25];
      const [y1, y2] = [Math.min(...points.map((p) => p.y)) - 18, Math.max(...points.map((p) => p.y)) + 25];
      await page.mouse.move(x1, y1);
      await page.mouse.down();
      for (const [x, y] of [[x2, y1], [x2, y2], [x1, y2], [x1, y1]] as const) await page.mouse.move(x, y, { steps: 3 }); // biome-ignore format: corners
      await page.mouse.up();
      await page.getByText(t('panel.selected', { n: 4 })).waitFor();
    };
    await around();
    await shot(page, `structure-lasso-${lang}`);
    await page.getByRole('button', { name: t('view.pin'), exact: true }).click();
    await page.getByRole('button', { name: t('view.unpin', { n: 4 }) }).click();
    await around();
    await page.getByRole('button', { name: t('view.keepOnly') }).click();
    await eventually(async () => expect((await nodes(page)).sort()).toEqual(STRIKE));
    await page.getByRole('button', { name: t('view.unhide', { n: 12 }) }).click();
    await eventually(async () => expect(await nodes(page)).toHaveLength(16));
    await clickNode(page, 'teachers-union');
    await page
      .getByRole('complementary')
      .getByRole('button', { name: t('panel.hide') })
      .click();
    await eventually(async () => expect(await nodes(page)).not.toContain('teachers-union'));
    await page.keyboard.press('Control+z');
    await eventually(async () => expect(await nodes(page)).toContain('teachers-union'));
    expect(complaints).toEqual([]);
  });
});
