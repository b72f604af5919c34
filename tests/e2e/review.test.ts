// Human judgements: likely doubles with their words side by side, merges, splits and wrong records, kept in a file that outlives a build.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgementFile } from '../../src/viz/server/judgement-file.ts';
import { WIDE_WORLD } from '../fixtures/graph.ts';
import { fixtureSnapshot } from '../viz/fixture-app.ts';
import { nodes } from './picture.ts';
import { eventually, goTo, LANGS, openPage, settled, sharedStage, shot, WORDS } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'qala-review-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'judgements.jsonl');
const lines = () => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line)); // biome-ignore format: one chain
let clock = 0;
let hash = 'first';
const stage = sharedStage({
  judgements: judgementFile(file, () => new Date(Date.UTC(2021, 5, 1, 0, 0, clock++)).toISOString()),
  snapshot: () => ({ ...fixtureSnapshot(WIDE_WORLD), hash }),
});
const LEILA = { en: 'Leila al-Mansouri', ar: 'ليلى المنصوري' };

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];

  it('shows likely doubles with their words, merges them, keeps it over a build, and takes it back', async () => {
    const { page, complaints } = await openPage(stage(), { lang });
    await page.getByRole('button', { name: t('review.title') }).click();
    const review = page.getByRole('region', { name: t('review.title') });
    const pair = review.getByRole('listitem').filter({ has: page.getByRole('button', { name: t('review.same') }) });
    await pair.getByText('send engineers').waitFor();
    await pair.getByText('إغلاق الميناء عقاب جماعي').waitFor();
    const x = async (name: string) => (await pair.getByRole('button', { name }).boundingBox())!.x;
    expect((await x(LEILA[lang])) < (await x('Layla Mansuri'))).toBe(lang === 'en');
    await settled(page);
    await shot(page, `review-${lang}`);

    await pair.getByRole('button', { name: t('review.same'), exact: true }).click();
    await eventually(async () => expect(await nodes(page)).toHaveLength(15));
    // The list keeps what was taken back before.
    const judged = review.getByText(t('review.is.same', { a: LEILA[lang], b: 'Layla Mansuri' })).last();
    await judged.waitFor();
    await review.getByText(t('review.none'), { exact: true }).waitFor();
    expect(lines().at(-1)).toMatchObject({ kind: 'same', a: 'leila-mansouri', b: 'layla-mansuri' });

    hash = `built-${lang}`;
    await page.reload();
    await page.locator('.canvas[data-ready=true]').waitFor();
    await judged.waitFor();
    expect(await nodes(page)).toHaveLength(15);
    // The other spelling is now one of its names.
    await goTo(page, 'V=1&d=review&sel=actor.leila-mansouri');
    await page.getByRole('complementary').getByText('Layla Mansuri').first().waitFor();
    await review.getByRole('button', { name: t('review.undo') }).click();
    await eventually(async () => expect(await nodes(page)).toHaveLength(16));
    await review.getByText(t('review.undone')).first().waitFor();
    expect(lines().at(-1).kind).toBe('undo');

    await pair.getByRole('button', { name: t('review.notSame') }).click();
    await review.getByText(t('review.none'), { exact: true }).waitFor();
    expect(lines().at(-1).kind).toBe('not-same');
    await page.keyboard.press('Control+z');
    await pair.waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('merges by hand, and strikes a wrong record, each with one key back', async () => {
    const { page } = await openPage(stage(), { lang, hash: 'V=1&sel=actor.foreign-ministry' });
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: t('panel.merge') }).click();
    await page.getByRole('dialog').locator('input').fill('mansouri');
    await page.getByRole('option').filter({ hasText: LEILA[lang] }).click();
    await eventually(async () => expect(await nodes(page)).toHaveLength(15));
    await page.keyboard.press('Control+z');
    await eventually(async () => expect(await nodes(page)).toHaveLength(16));

    await goTo(page, 'V=1&g=full&sel=statement.s-d-strike-ar-1');
    const filters = page.getByRole('navigation', { name: t('filter.title') });
    await panel.getByRole('button', { name: t('panel.wrong') }).click();
    await filters.getByText(t('count.statements', { n: 18 })).waitFor();
    await page.getByRole('button', { name: t('review.title') }).click();
    await page
      .getByText(t('review.is.wrong', { a: 'وزارة التعليم لم تف بوعدها' }))
      .last()
      .waitFor();
    await page.getByRole('button', { name: t('review.title') }).click();
    expect(lines().at(-1)).toMatchObject({ kind: 'wrong', record: 's-d-strike-ar-1' });
    expect(await nodes(page)).not.toContain('s-d-strike-ar-1');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+z');
    await filters.getByText(t('count.statements', { n: 19 })).waitFor();
    await page.context().close();
  });
});
