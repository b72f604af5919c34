// The whole way in a browser: graph, labels, choice, evidence, article, in both directions.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureSnapshot, memoryLog } from '../viz/fixture-app.ts';
import { type GraphProbe, openPage, openStage, type Stage, settled, shot } from './stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(fixtureSnapshot(), { judgements: memoryLog() });
});
afterAll(() => stage?.close());

const ARABIC_LETTERS = /[\u0621-\u064a]/;
const PRESENTATION_FORMS = /[\ufe70-\ufefc]/;

describe.each(['en', 'ar'] as const)('in %s', (lang) => {
  it('draws the actors with labels that no letter of which stands alone', async () => {
    const { page, complaints } = await openPage(stage, { lang });
    const labels = await page.evaluate(() => {
      const { graph, labelsShown } = (globalThis as unknown as { qala: GraphProbe }).qala;
      return labelsShown().map((id) => graph.getNodeAttribute(id, 'label') as string);
    });
    expect(labels).toHaveLength(10);
    if (lang === 'ar') {
      expect(labels.some((l) => PRESENTATION_FORMS.test(l))).toBe(true);
      expect(labels.filter((l) => ARABIC_LETTERS.test(l))).toEqual([]);
    } else expect(labels).toContain('Leila al-Mansouri');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    await shot(page, `first-look-${lang}`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens what is clicked, and its evidence in the article', async () => {
    const { page, complaints } = await openPage(stage, { lang });
    const box = (await page.locator('.canvas').boundingBox())!;
    const at = await page.evaluate(
      () => (globalThis as unknown as { qala: GraphProbe }).qala.screenPosition('leila-mansouri')!,
    );
    await page.mouse.click(box.x + at.x, box.y + at.y);
    const panel = page.locator('.panel');
    await panel.locator('.card').first().waitFor();
    expect(await panel.locator('h2').first().textContent()).toBe(lang === 'ar' ? 'ليلى المنصوري' : 'Leila al-Mansouri');
    expect(await panel.locator('.other-name').textContent()).toBe(
      lang === 'ar' ? 'Leila al-Mansouri' : 'ليلى المنصوري',
    );
    const card = panel.locator('.card', { hasText: 'إغلاق الميناء عقاب جماعي' });
    await card.locator('.read').click();
    const role = (name: string) => page.locator(`.reader mark.current .role.${name}`);
    await role('content').first().waitFor();
    // What is heard names the role in the reader's language; what is seen is the words alone.
    const heard = async (name: string) => (await role(name).first().textContent())!.split(': ');
    const [content, words] = await heard('content');
    expect(content).toBe(lang === 'ar' ? 'المقول' : 'What is said');
    expect(words).toContain('إغلاق الميناء عقاب جماعي');
    expect((await heard('speaker'))[0]).toBe(lang === 'ar' ? 'القائل' : 'Speaker');
    expect((await heard('cue'))[0]).toBe(lang === 'ar' ? 'ألفاظ القول' : 'Words of reporting');
    const looks = await Promise.all(
      ['speaker', 'cue', 'content'].map((name) =>
        role(name)
          .first()
          .evaluate((e) => {
            const { backgroundColor, outlineStyle, borderBlockEndStyle } = getComputedStyle(e);
            return [backgroundColor, outlineStyle, borderBlockEndStyle].join(' ');
          }),
      ),
    );
    expect(new Set(looks).size).toBe(3);
    expect(await page.locator('.reader .roles li').count()).toBe(3);
    expect(await page.locator('.reader .text').getAttribute('dir')).toBe('rtl');
    await settled(page);
    await shot(page, `evidence-${lang}`);
    expect(page.url()).toContain('read=d-harbour-ar');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('finds by keyboard in the other script', async () => {
    const { page } = await openPage(stage, { lang });
    await page.keyboard.press('Control+k');
    await page.locator('.palette input').waitFor();
    await page.keyboard.type(lang === 'ar' ? 'mnsr' : 'المنصوري');
    await page.locator('.hit').first().waitFor();
    await page
      .locator('.hit bdi', { hasText: lang === 'ar' ? 'ليلى المنصوري' : 'Leila al-Mansouri' })
      .first()
      .waitFor();
    await shot(page, `search-${lang}`);
    await page.keyboard.press('Enter');
    await page.locator('.panel h2', { hasText: lang === 'ar' ? 'ليلى' : 'Leila' }).waitFor();
    await page.context().close();
  });
});
