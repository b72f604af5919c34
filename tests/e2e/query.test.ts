// The console asks the store and no more than asks: completion from the schema, answers as table, as picture, as file; errors in words.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/errors.ts';
import { nodes } from './picture.ts';
import { eventually, LANGS, openPage, settled, sharedStage, shot, WORDS } from './stage.ts';

const asked: string[] = [];
const stage = sharedStage({
  query: async (cypher) => {
    asked.push(cypher);
    if (/create/i.test(cypher)) throw new InputError('only reading is allowed');
    return { columns: ['a.id', 'a.name', 'n'], rows: [['turkey', 'تركيا', 2], ['egypt', 'Egypt', 1]], truncated: false }; // biome-ignore format: rows
  },
});

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];

  it('runs, completes, shows its answer in the picture, and says what is wrong', async () => {
    const { page, complaints } = await openPage(stage(), { lang, hash: 'V=1&s=oppose&d=query' });
    const drawer = page.getByRole('region', { name: t('query.title') }).first();
    const editor = drawer.getByRole('textbox', { name: t('query.editor') });
    await editor.waitFor();
    await drawer.getByRole('button', { name: t('query.run') }).click();
    await drawer.getByText(t('query.rows', { n: 2 })).waitFor();
    const head = (name: string) => drawer.getByRole('columnheader', { name, exact: true });
    const x = async (name: string) => (await head(name).boundingBox())!.x;
    expect((await x('a.id')) < (await x('n'))).toBe(lang === 'en');
    // Code reads from left to right in either page, an Arabic name in it does not.
    expect(await editor.evaluate((e) => getComputedStyle(e).direction)).toBe('ltr');
    expect(await drawer.getByRole('cell', { name: 'تركيا' }).locator('bdi').getAttribute('dir')).toBe('rtl');
    await settled(page);
    await shot(page, `query-${lang}`);
    const download = page.waitForEvent('download');
    await drawer.getByRole('button', { name: t('table.csv') }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('turkey,تركيا,2');

    await page.keyboard.press('Control+z');
    await drawer.getByRole('button', { name: t('query.show') }).click();
    await eventually(async () => expect((await nodes(page)).sort()).toEqual(['egypt', 'turkey']));

    await drawer.getByRole('button', { name: t('share.cypher') }).click();
    expect(await editor.textContent()).toContain("r.stance IN ['oppose']");
    await editor.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('MATCH (a:Stat');
    await page.getByRole('option', { name: 'Statement', exact: true }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.keyboard.type('CREATE (a:Actor)');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await drawer.getByRole('alert').getByText('only reading is allowed').waitFor();
    expect(asked.at(-1)).toContain('CREATE');
    // The refusal is the one line that the browser itself writes.
    expect(complaints.filter((c) => !c.includes('400'))).toEqual([]);
    await page.context().close();
  });
});
