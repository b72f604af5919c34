// Ways out: the whole view in its address, pictures of a known size with the names one reads, files for other tools, the view in words.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../src/viz/web/i18n/messages.ts';
import { edges, nodes } from './picture.ts';
import { eventually, LANGS, type Lang, openPage, settled, sharedStage, shot, WORDS } from './stage.ts';

const stage = sharedStage();

async function choose(page: Page, lang: Lang, item: MessageKey): Promise<void> {
  const t = WORDS[lang];
  await page.getByLabel(t('share.title')).first().click();
  await page.getByText(t(item), { exact: true }).click();
}
async function saved(page: Page, lang: Lang, item: MessageKey): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await choose(page, lang, item);
  return readFile(await (await download).path());
}
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const sizeOfPng = (file: Buffer) => {
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
};

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];

  it('carries the whole view in its address', async () => {
    const hash = 'V=1&s=oppose&from=2021-03-01&c=community&h=turkey&sel=actor.leila-mansouri&d=table&pin=egypt@10@-80';
    const { page, complaints } = await openPage(stage(), { lang, hash });
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: lang === 'ar' ? 'ليلى' : 'Leila' })
      .waitFor();
    await page
      .getByRole('button', { name: t('filter.remove', { name: lang === 'ar' ? 'معارض' : 'Opposes' }) })
      .waitFor();
    await choose(page, lang, 'share.link');
    await eventually(async () => expect(await copied(page)).toContain('s=oppose'));
    const link = await copied(page);
    const { page: other } = await openPage(stage(), { lang, hash: link.split('#')[1]! });
    expect([await nodes(other), await edges(other)]).toEqual([await nodes(page), await edges(page)]);
    await other.getByRole('grid').waitFor();
    expect(await nodes(other)).not.toContain('turkey');
    // A link of another version gives the whole graph and says so.
    await other.goto(`${stage().url}?lang=${lang}#V=0&g=full`);
    await other.reload();
    await other.locator('main').getByText(t('app.badLink')).waitFor();
    await settled(other);
    expect(await nodes(other)).toHaveLength(16);
    expect(complaints).toEqual([]);
    await other.context().close();
    await page.context().close();
  });

  it('gives pictures and files of what is shown', async () => {
    const { page, complaints } = await openPage(stage(), { lang });
    await page.getByLabel(t('share.title')).first().click();
    const last = page.getByText(t('share.notebook'), { exact: true });
    await last.waitFor();
    // The list stays inside the window on either side.
    const box = (await last.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1440);
    await shot(page, `share-menu-${lang}`);
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await last.isVisible()).toBe(false));

    const svg = (await saved(page, lang, 'share.svg')).toString();
    expect(svg).toContain(lang === 'ar' ? 'ليلى المنصوري' : 'Leila al-Mansouri');
    expect(svg).not.toContain(lang === 'ar' ? 'Leila al-Mansouri' : 'ليلى المنصوري');
    expect(svg.match(/<text/g)!.length).toBeGreaterThan(12);
    const [w2, h2] = sizeOfPng(await saved(page, lang, 'share.png2'));
    const [w4, h4] = sizeOfPng(await saved(page, lang, 'share.png4'));
    expect([w4, h4]).toEqual([w2! * 2, h2! * 2]);
    expect((await saved(page, lang, 'share.graphml')).toString()).toContain('<graphml');
    expect((await saved(page, lang, 'share.gexf')).toString()).toContain('<gexf');
    expect(JSON.parse((await saved(page, lang, 'share.json')).toString())).toBeTruthy();
    const actors = (await saved(page, lang, 'share.csv-actors')).toString().trim().split('\r\n');
    expect(
      actors
        .slice(1)
        .map((row) => row.split(',')[0])
        .sort(),
    ).toEqual([...(await nodes(page))].sort());
    const statements = (await saved(page, lang, 'share.csv-statements')).toString();
    expect(statements).toContain('إغلاق الميناء');
    expect(statements.split('\r\n')[0]).toContain(t('panel.speaker'));
    const events = (await saved(page, lang, 'share.csv-events')).toString().split('\r\n');
    expect(events[0]).toMatch(/^\ufeffid,.*outlets,urls$/);
    expect(events.length).toBeGreaterThan(6);
    await choose(page, lang, 'share.notebook');
    await eventually(async () => expect(await copied(page)).toContain('execute_query'));
    await choose(page, lang, 'share.cypher');
    await eventually(async () => expect(await copied(page)).toMatch(/^MATCH/));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
