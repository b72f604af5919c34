// Graphs at the lower edge: nothing at all, one actor alone.
import { afterEach, expect, it } from 'vitest';
import type { PropertyGraph } from '../../src/model/graph.ts';
import { nodeOf, pointOf } from './picture.ts';
import { LANGS, openPage, openStage, type Stage, shot, WORDS } from './stage.ts';

let stage: Stage;
afterEach(() => stage?.close());
const open = async (graph: PropertyGraph) => {
  stage = await openStage({ graph, hash: 'small', articleText: () => undefined });
};

it.each(LANGS)('says in %s what to do about an empty graph', async (lang) => {
  await open({ nodes: [], edges: [] });
  const page = await stage.browser.newPage();
  await page.goto(`${stage.url}?lang=${lang}`);
  await page
    .getByRole('alert')
    .filter({ hasText: WORDS[lang]('app.empty') })
    .waitFor();
  await page.getByText('qala build').waitFor();
  await shot(page, `small-empty-${lang}`);
});

it.each(LANGS)('draws one actor alone, who speaks of itself, in the middle: %s', async (lang) => {
  await open({
    nodes: [
      {
        id: 'a',
        label: 'Actor',
        properties: { kind: 'person', name: 'Nadia Selim', nameEn: 'Nadia Selim', x: 5, y: 5 },
      },
      { id: 'd', label: 'Article', properties: { title: 'Elections', language: 'en' } },
      {
        id: 'd-0',
        label: 'Sentence',
        properties: { index: 0, start: 0, end: 37, text: 'Nadia said she would stand again.' },
      },
      { id: 's', label: 'Statement', properties: { text: 'she would stand again', act: 'INFORM', mode: 'indirect' } },
    ],
    edges: [
      { id: 'e1', type: 'SAID', source: 'a', target: 's', properties: {} },
      { id: 'e3', type: 'PART_OF', source: 'd-0', target: 'd', properties: {} },
      {
        id: 'e4',
        type: 'EVIDENCED_BY',
        source: 's',
        target: 'd-0',
        properties: { start: 11, end: 32, quote: 'she would stand again' },
      },
      { id: 'e2', type: 'ABOUT', source: 's', target: 'a', properties: { stance: 'neutral' } },
    ],
  });
  const { page, complaints } = await openPage(stage, { lang });
  expect(await nodeOf(page, 'a', 'label')).toBe('Nadia Selim ↻1');
  const box = (await page.locator('.canvas').boundingBox())!;
  const { x, y } = await pointOf(page, 'a');
  expect(Math.abs(x - box.x - box.width / 2)).toBeLessThan(2);
  expect(Math.abs(y - box.y - box.height / 2)).toBeLessThan(2);
  await page.mouse.click(x, y);
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: WORDS[lang]('panel.itself') }).click();
  await panel.getByRole('article').getByText('stand again').first().waitFor();
  expect(complaints).toEqual([]);
});
