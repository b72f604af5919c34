// From a record to its proof: all it holds, each source, the article at the words, a citation, and a line for readers of the other language.
import { describe, expect, it } from 'vitest';
import { MEDIUM_WORDS, MODE_WORDS, STANCE_WORDS, STATUS_WORDS, TYPE_WORDS } from '../../src/viz/api-words.ts';
import { clickNode } from './picture.ts';
import { goTo, LANGS, settled, sharedPage, sharedStage, shot, WORDS } from './stage.ts';

const stage = sharedStage();

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];
  const look = sharedPage(stage, lang);

  it('lists what a statement holds and its sources, one after the other', async () => {
    const { page, complaints } = await look('V=1&sel=statement.s-d-harbour-ar-1');
    const panel = page.getByRole('complementary');
    const card = panel.getByRole('article').first();
    await card.getByRole('button', { name: lang === 'ar' ? 'ليلى المنصوري' : 'Leila al-Mansouri' }).waitFor();
    const facts = [
      TYPE_WORDS.REJECT[lang],
      STANCE_WORDS.oppose[lang],
      MODE_WORDS.direct[lang],
      MEDIUM_WORDS['press-conference'][lang],
      t.date('2021-03-02', 'short'),
    ];
    for (const fact of facts) expect(await card.textContent()).toContain(fact);
    // Its own language needs no second line; the other gets one built from the record.
    expect(await card.getByText('Leila al-Mansouri (Libya) → Reject').count()).toBe(lang === 'en' ? 1 : 0);

    await card.getByText(t('panel.position', { i: 1, n: 2 })).waitFor();
    await card.getByText('صحيفة الساحل').waitFor();
    const [back, on] = [card.getByRole('button', { name: t('panel.previous') }), card.getByRole('button', { name: t('panel.next') })]; // biome-ignore format: one pair
    expect(await back.isDisabled()).toBe(true);
    const x = async (button: typeof on) => (await button.boundingBox())!.x;
    expect((await x(on)) > (await x(back))).toBe(lang === 'en');
    await shot(page, `evidence-card-${lang}`);
    await on.click();
    await card.getByText('وكالة النيل').waitFor();
    expect(await on.isDisabled()).toBe(true);
    await back.click();

    await card.getByRole('button', { name: t('panel.cite') }).click();
    await card.getByText(t('panel.copied')).waitFor();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain('إغلاق الميناء عقاب جماعي');
    expect(cited).toContain(
      'المنصوري تدعو إلى فتح ميناء رأس النور، صحيفة الساحل، 2021-03-02، https://news.example/ar/harbour',
    );
    const original = card.getByRole('link', { name: t('panel.original') });
    expect(await original.getAttribute('href')).toBe('https://news.example/ar/harbour');
    expect(await original.getAttribute('rel')).toContain('noopener');

    await goTo(page, 'V=1&sel=statement.s-d-ports-en-1');
    await card.getByText('send engineers').first().waitFor();
    expect(await card.locator('.one-line').count()).toBe(lang === 'ar' ? 1 : 0);
    if (lang === 'ar') expect(await card.locator('.one-line').textContent()).toContain('طلب ← تركيا');
    expect(complaints).toEqual([]);
  });

  it('opens an event of the picture: its status, who asserts it and who denies it', async () => {
    const { page } = await look('V=1&g=full');
    await clickNode(page, 'e-shelling');
    const panel = page.getByRole('complementary');
    await panel.getByText(STATUS_WORDS.asserted[lang], { exact: true }).waitFor();
    await panel.getByText(t('view.disputed'), { exact: true }).first().waitFor();
    await panel.getByRole('heading', { name: `${t('role.asserts')} · ${t('count.statements', { n: 1 })}` }).waitFor();
    await panel.getByRole('heading', { name: `${t('role.denies')} · ${t('count.statements', { n: 1 })}` }).waitFor();
    await settled(page);
    await shot(page, `evidence-event-${lang}`);
  });

  it('reads the article at the proof, its parts apart in form and named for the ear', async () => {
    const { page, complaints } = await look('V=1&sel=actor.leila-mansouri');
    const panel = page.getByRole('complementary');
    const card = panel.getByRole('article').filter({ hasText: 'إغلاق الميناء عقاب جماعي' });
    await card.getByRole('button', { name: 'صحيفة الساحل' }).click();
    const article = panel.getByRole('region', { name: 'المنصوري تدعو إلى فتح ميناء رأس النور' }).last();
    const role = (name: string) => article.locator(`mark.current .role.${name}`).first();
    await role('content').waitFor();
    expect(await article.getAttribute('dir')).toBe('rtl');
    const heard = async (name: string) => (await role(name).textContent())!.split(': ');
    expect(await heard('content')).toEqual([t('panel.content'), 'إغلاق الميناء عقاب جماعي، ونحن نرفضه رفضا قاطعا']);
    expect((await heard('speaker'))[0]).toBe(t('panel.speaker'));
    expect((await heard('cue'))[0]).toBe(t('panel.cue'));
    const looks = await Promise.all(
      ['speaker', 'cue', 'content'].map((name) =>
        role(name).evaluate((e) => {
          const { backgroundColor, outlineStyle, borderBlockEndStyle } = getComputedStyle(e);
          return [backgroundColor, outlineStyle, borderBlockEndStyle].join(' ');
        }),
      ),
    );
    expect(new Set(looks).size).toBe(3);
    // The proof is in sight, and its first line begins at the right.
    const [mark, whole] = [(await role('cue').boundingBox())!, (await article.boundingBox())!];
    expect(mark.y).toBeGreaterThan(whole.y);
    expect(mark.x + mark.width).toBeGreaterThan(whole.x + whole.width * 0.7);
    await article
      .getByRole('list', { name: t('panel.roles') })
      .getByText(t('panel.cue'))
      .waitFor();
    await settled(page);
    await shot(page, `evidence-reader-${lang}`);
    expect(page.url()).toContain('read=d-harbour-ar');

    await panel.getByText(t('panel.position', { i: 3, n: 6 })).waitFor();
    await panel.getByRole('button', { name: t('panel.next') }).click();
    await panel.getByText(t('panel.position', { i: 4, n: 6 })).waitFor();
    await role('trigger').waitFor();
    expect(await role('trigger').textContent()).toContain('أغلقت');
    await panel.getByRole('button', { name: t('app.back') }).click();
    await panel.getByRole('heading', { name: t('panel.evidence') }).waitFor();

    // An English article reads from left to right, whatever the page does.
    await goTo(page, 'V=1&sel=statement.s-d-ports-en-1&read=d-ports-en!s-d-ports-en-1');
    const english = panel.getByRole('region', { name: 'Cairo and Ankara agree to reopen the harbour' }).last();
    await english.waitFor();
    expect(await english.getAttribute('dir')).toBe('ltr');
    const lines = english.locator('mark.current').first();
    expect((await lines.boundingBox())!.x).toBeLessThan((await english.boundingBox())!.x + 60);
    await shot(page, `evidence-reader-english-${lang}`);
    expect(complaints).toEqual([]);
  });
});
