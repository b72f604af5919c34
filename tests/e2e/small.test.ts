// Graphs at the lower edge: nothing at all, one actor alone.
import { afterEach, expect, it, vi } from 'vitest';
import type { PropertyGraph } from '../../src/model/graph.ts';
import { type GraphProbe, openPage, openStage, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: Stage;
afterEach(() => stage?.close());
const open = async (graph: PropertyGraph) => {
  stage = await openStage({ graph, hash: 'small', articleText: () => undefined });
};

it.each([
  ['en', 'The graph is empty.'],
  ['ar', 'الشبكة فارغة.'],
] as const)('says in %s what to do about an empty graph', async (lang, words) => {
  await open({ nodes: [], edges: [] });
  const page = await stage.browser.newPage();
  await page.goto(`${stage.url}?lang=${lang}`);
  await page.locator('.notice h1', { hasText: words }).waitFor();
  expect(await page.locator('.notice p').textContent()).toContain('qala build');
});

it('draws one actor alone, who speaks of itself, in the middle', async () => {
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
  const { page, complaints } = await openPage(stage);
  const seen = await page.evaluate(() => {
    const { graph, screenPosition } = (globalThis as unknown as { qala: GraphProbe }).qala;
    return { label: graph.getNodeAttribute('a', 'label'), at: screenPosition('a')! };
  });
  expect(seen.label).toBe('Nadia Selim ↻1');
  const box = (await page.locator('.canvas').boundingBox())!;
  expect(Math.abs(seen.at.x - box.width / 2)).toBeLessThan(2);
  expect(Math.abs(seen.at.y - box.height / 2)).toBeLessThan(2);
  await page.mouse.click(box.x + seen.at.x, box.y + seen.at.y);
  await page.locator('.relations button', { hasText: 'Of itself' }).click();
  await page.locator('.pair .card', { hasText: 'stand again' }).waitFor();
  expect(complaints).toEqual([]);
});
