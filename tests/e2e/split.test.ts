// An actor that the build made of several: its members with why they were merged, taken apart and together again.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judgementFile } from '../../src/viz/server/judgement-file.ts';
import { C1, C2, M1, mergedSnapshot } from '../fixtures/merged-world.ts';
import { nodes } from './picture.ts';
import { eventually, goTo, LANGS, openPage, settled, sharedStage, shot, WORDS } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'qala-split-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'judgements.jsonl');
const last = () => JSON.parse(readFileSync(file, 'utf8').trim().split('\n').at(-1)!);
let clock = 0;
const stage = sharedStage(
  { judgements: judgementFile(file, () => new Date(Date.UTC(2021, 5, 1, 0, 0, clock++)).toISOString()) },
  mergedSnapshot(),
);
const MINISTER = 'سامي الورداني';
const COACH = 'Sami al-Wardani';

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];

  it('shows what an actor is made of, splits it at once, and takes that back by one key', async () => {
    const { page, complaints } = await openPage(stage(), { lang, hash: `V=1&sel=actor.${M1}` });
    const panel = page.getByRole('complementary');
    await panel.getByText(t('members.title', { n: 5 })).click();
    const notSame = panel.getByRole('button', { name: t('members.notSameName', { a: COACH }) });
    await notSame.waitFor();
    await panel.getByText(t('members.why.transliteration')).first().waitFor();
    await panel.getByText(t('members.why.own')).first().waitFor();
    await panel.getByText(t('members.articles')).first().click();
    await panel.getByRole('button', { name: 'الوزير يعد بفتح الجسر', exact: true }).waitFor();
    await settled(page);
    await shot(page, `members-${lang}`);
    const before = (await nodes(page)).length;

    await notSame.focus();
    await page.keyboard.press('Enter');
    await panel
      .getByRole('status')
      .getByText(t('members.split', { a: COACH }))
      .waitFor();
    expect(await panel.getByRole('status').evaluate((e) => e === document.activeElement)).toBe(true);
    await eventually(async () => expect(await nodes(page)).toHaveLength(before + 1));
    expect(last()).toMatchObject({ kind: 'not-same', a: [C1, C2] });
    await panel.getByText(t('members.title', { n: 3 })).waitFor();
    expect(await notSame.count()).toBe(0);
    await settled(page);
    await shot(page, `members-split-${lang}`);

    // The coach has his own records, and the list names both.
    await page.getByRole('button', { name: t('review.title') }).click();
    const review = page.getByRole('region', { name: t('review.title') });
    const several = (a: string, n: number) => t('review.several', { a, n });
    const [a, b] = [several(COACH, 1), several(MINISTER, 2)];
    await review.getByText(t('review.is.not-same', { a, b })).last().waitFor();
    await goTo(page, `V=1&d=review&sel=actor.${C1}`);
    await panel.getByRole('heading', { name: COACH }).waitFor();
    await panel.getByText('his team trains in the harbour').waitFor();
    await panel.getByText(t('members.title', { n: 2 })).waitFor();
    await settled(page);
    await shot(page, `members-review-${lang}`);

    await goTo(page, `V=1&sel=actor.${M1}`);
    for (let i = 0; (await nodes(page)).length > before && i < 6; i++) {
      await page.keyboard.press('Control+z');
      await settled(page);
    }
    await goTo(page, `V=1&sel=actor.${M1}`);
    await panel.getByText(t('members.title', { n: 5 })).waitFor();
    expect(last().kind).toBe('undo');
    expect(await nodes(page)).toHaveLength(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('takes one article out, back by one key, and says what fails', async () => {
    const { page } = await openPage(stage(), { lang, hash: `V=1&sel=actor.${M1}` });
    const panel = page.getByRole('complementary');
    await panel.getByText(t('members.title', { n: 5 })).click();
    await panel.getByText(t('members.articles')).first().click();
    const one = panel.getByRole('button', { name: t('members.notSameArticle', { a: 'انتقاد لخطة الجسر' }) });
    await one.click();
    await panel.getByText(t('members.title', { n: 4 })).waitFor();
    await page.keyboard.press('Control+z');
    await panel.getByText(t('members.title', { n: 5 })).waitFor();
    await eventually(async () => expect(await panel.getByRole('status').textContent()).toBe(''));

    await page.route('**/api/judgements', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await panel.getByRole('button', { name: t('members.notSameName', { a: COACH }) }).click();
    await panel.getByText(t('members.notSaved', { why: t('app.error') })).waitFor();
    await page.unroute('**/api/judgements');

    await page.route('**/members', (route) => route.abort());
    await page.reload();
    await panel.getByText(t('members.title', { n: 5 })).click();
    await panel.getByRole('alert').getByText(t('members.failed')).waitFor();
    await page.unroute('**/members');
    await panel.getByRole('button', { name: t('app.retry') }).click();
    await one
      .or(panel.getByText(t('members.articles')).first())
      .first()
      .waitFor();
    await page.context().close();
  });
});
