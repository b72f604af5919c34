// The palette finds everything by keyboard, in either script, spelled as one happens to spell it.
import { describe, expect, it } from 'vitest';
import { KIND_WORDS } from '../../src/viz/api-words.ts';
import { LANGS, settled, sharedPage, sharedStage, shot, WORDS } from './stage.ts';

const stage = sharedStage();
const LEILA = { en: 'Leila al-Mansouri', ar: 'ليلى المنصوري' };
const RAS = { en: 'Ras al-Nour', ar: 'رأس النور' };
/** What one types, what comes first, and what it is. */
const ASKED = [
  ['Mansouri', LEILA, 'person'],
  ['mnsr', LEILA, 'person'],
  ['المنصوري', LEILA, 'person'],
  ['المنصورى', LEILA, 'person'],
  ['Mansuori', LEILA, 'person'],
  ['راس النور', RAS, 'place'],
  ['ras nour', RAS, 'place'],
  ['عقاب جماعي', { en: 'إغلاق الميناء عقاب جماعي', ar: 'إغلاق الميناء عقاب جماعي' }, 'statement'],
  ['طائرات مجهولة', { en: 'قصفت طائرات', ar: 'قصفت طائرات' }, 'event'],
  ['Cairo and Ankara', { en: 'Cairo and Ankara agree', ar: 'Cairo and Ankara agree' }, 'article'],
] as const;

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];
  const look = sharedPage(stage, lang);

  it('finds actors, places, statements, events and articles in both scripts', async () => {
    const { page, complaints } = await look();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog');
    const input = palette.locator('input');
    await input.waitFor();
    const first = palette.getByRole('option').first();
    for (const [typed, name, kind] of ASKED) {
      await input.fill(typed);
      await first.filter({ hasText: name[lang] }).waitFor({ timeout: 10_000 });
      expect(await first.textContent(), typed).toContain(KIND_WORDS[kind][lang]);
      const arabic = /\p{Script=Arabic}/u.test(typed);
      expect(await input.evaluate((e) => getComputedStyle(e).direction), typed).toBe(arabic ? 'rtl' : 'ltr');
    }
    await input.fill('Mansouri');
    await first.filter({ hasText: LEILA[lang] }).waitFor();
    // Name first and kind last, as the page reads.
    const [name, kind] = [
      (await first.getByText(LEILA[lang]).boundingBox())!,
      (await first.getByText(KIND_WORDS.person[lang]).boundingBox())!,
    ];
    expect(name.x < kind.x).toBe(lang === 'en');
    await shot(page, `search-${lang}`);
    await input.fill('zzzz');
    await palette.getByText(t('search.none', { q: 'zzzz' })).waitFor();
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('needs no pointer: opens, walks, chooses, closes', async () => {
    const { page } = await look();
    const panel = page.getByRole('complementary');
    const palette = page.getByRole('dialog');
    await page.keyboard.press('/');
    await palette.locator('input').waitFor();
    await page.keyboard.type('mansouri');
    await palette.getByRole('option').nth(1).filter({ hasText: 'Mansuri' }).waitFor();
    await page.keyboard.press('ArrowDown');
    const second = (await palette.locator('[role=option][data-focused]').textContent())!;
    expect(second).toContain('Mansuri');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: LEILA[lang] }).waitFor();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('Cairo and Ankara');
    await palette.getByRole('option').filter({ hasText: 'Cairo and Ankara' }).waitFor();
    await page.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Cairo and Ankara agree to reopen the harbour' }).waitFor();
    await settled(page);
    await page.keyboard.press('Escape');
    await panel.getByRole('heading', { name: LEILA[lang] }).waitFor();
  });
});
