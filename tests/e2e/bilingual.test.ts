// The page in either language: no word left in the other, names in both, plurals and dates as the language writes them, all of it mirrored.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { labels, nodes, pointOf } from './picture.ts';
import { eventually, goTo, LANGS, openPage, settled, sharedStage, shot, WORDS } from './stage.ts';

const stage = sharedStage();
const ARABIC_LETTERS = /[\u0621-\u064a]/;
const PRESENTATION_FORMS = /[\ufe70-\ufefc]/;
const VIEWS = [
  '',
  'V=1&sel=actor.leila-mansouri',
  'V=1&sel=pair.leila-mansouri~eastern-forces',
  'V=1&g=full&sel=event.e-shelling',
  'V=1&v=disputed&g=full&d=review',
  'V=1&c=community&min=2&named=1&undated=0&d=table',
];
/** Names that stay as they are, and keys. */
const KEPT = /^(?:Qala|قال|Ctrl K|English|العربية|Cypher|CSV|PNG|SVG|GraphML|GEXF|JSON|Ctrl-Enter)$/;

/** Words of the interface in the other language: seen, or heard as a name; what is marked as that language is a name or a quote. */
const strayWords = (page: Page, lang: 'en' | 'ar') =>
  page.evaluate((own) => {
    const other = own === 'ar' ? /\p{Script=Latin}[\p{Script=Latin} -]*/gu : /\p{Script=Arabic}[\p{Script=Arabic} ]*/gu;
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement!;
      if (element.closest('script, noscript, kbd') || element.closest('[lang]')!.getAttribute('lang') !== own) continue;
      const texts =
        node instanceof Element ? ['aria-label', 'title'].map((a) => node.getAttribute(a)) : [node.textContent];
      // An accessible name may quote a name or the one-line of a record.
      if (node instanceof Element && element.closest('article, .reader, .chips, [role=region]')) continue;
      for (const text of texts) for (const [words] of (text ?? '').matchAll(other)) found.push(words.trim());
    }
    return [...new Set(found)];
  }, lang);

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];

  it('leaves no word of the interface in the other language', async () => {
    const { page, complaints } = await openPage(stage(), { lang });
    for (const hash of VIEWS) {
      await goTo(page, hash);
      await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      const found = await strayWords(page, lang);
      if (lang === 'ar') expect(found).toContain('Qala');
      const stray = found.filter((w) => !KEPT.test(w));
      expect(stray, hash).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('mirrors the page, joins letters, and waits for fonts of its own', async () => {
    const { page, complaints } = await openPage(stage(), { lang });
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
      t.dir,
      lang,
    ]);
    const x = async (role: 'navigation' | 'main' | 'complementary') =>
      (await page.getByRole(role).first().boundingBox())!.x;
    const order = [await x('navigation'), await x('main'), await x('complementary')];
    expect([...order].sort((a, b) => (lang === 'en' ? a - b : b - a))).toEqual(order);
    const undo = page.getByRole('button', { name: t('view.undo') });
    const redo = page.getByRole('button', { name: t('view.redo') });
    expect((await undo.boundingBox())!.x < (await redo.boundingBox())!.x).toBe(lang === 'en');
    const turned = await undo.locator('svg').evaluate((e) => getComputedStyle(e).transform);
    expect(turned.startsWith('matrix(-1')).toBe(lang === 'ar');

    const drawn = Object.values(await labels(page));
    expect(drawn.length).toBeGreaterThan(12);
    if (lang === 'ar') {
      expect(drawn.filter((l) => PRESENTATION_FORMS.test(l)).length).toBeGreaterThan(10);
      expect(drawn.filter((l) => ARABIC_LETTERS.test(l))).toEqual([]);
    } else expect(drawn).toContain('Leila al-Mansouri');
    for (const font of ['Noto Sans Arabic Variable', 'Inter Variable'])
      expect(
        await page.evaluate((f) => document.fonts.check(`13px "${f}"`, f.startsWith('Noto') ? 'قال' : 'Qala'), font),
      ).toBe(true);
    await shot(page, `first-look-${lang}`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('writes names, counts and dates as the language does, and keeps the choice when it changes', async () => {
    const { page, complaints } = await openPage(stage(), { lang, hash: 'V=1&sel=actor.leila-mansouri' });
    const panel = page.getByRole('complementary');
    const [own, other] =
      lang === 'ar' ? ['ليلى المنصوري', 'Leila al-Mansouri'] : ['Leila al-Mansouri', 'ليلى المنصوري'];
    const heading = panel.getByRole('heading', { name: own! });
    await heading.waitFor();
    const under = panel.locator('.other-name');
    expect(await under.textContent()).toBe(other);
    expect((await under.boundingBox())!.y).toBeGreaterThan((await heading.boundingBox())!.y);
    const day = panel.getByText(lang === 'ar' ? '2 مارس 2021' : '2 Mar 2021', { exact: true });
    await day.first().waitFor();

    await page.keyboard.press('Escape');
    // One, two, few and many have their own forms in Arabic.
    const start = (await panel.textContent())!;
    for (const counted of lang === 'ar'
      ? ['16 جهة', '19 تصريحا', '8 أحداث', '6 مقالات', 'حدثان']
      : ['16 actors', '19 statements', '8 events', '2 events'])
      expect(start).toContain(counted);

    await goTo(page, 'V=1&sel=actor.leila-mansouri');
    await page.setViewportSize({ width: 900, height: 420 });
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(900);
    expect((await pointOf(page, 'egypt')).radius).toBeGreaterThan(2);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: t('app.language') }).click();
    await panel.getByRole('heading', { name: other! }).waitFor();
    await page.locator('.canvas[data-ready=true]').waitFor();
    expect(page.url()).toContain('sel=actor.leila-mansouri');
    await eventually(async () => expect(await nodes(page)).toHaveLength(16));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
