// A graph too large for the eye: a readable part is drawn, more on demand and never past the limit, the table stays light, the search reaches all.
import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphNode } from '../../src/model/graph.ts';
import { nodes } from './picture.ts';
import { eventually, goTo, LANGS, openPage, settled, sharedStage, shot, WORDS } from './stage.ts';

const ACTORS = 1800;
const name = (i: number) => `Member ${String(i).padStart(4, '0')}`;
/** A wheel: each member speaks of one of the first forty, of whom all the others speak. */
function wheel(): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const graph = { nodes: [] as GraphNode[], edges: [] as GraphEdge[] };
  const edge = (type: GraphEdge['type'], source: string, target: string, properties = {}) =>
    graph.edges.push({ id: `${type} ${source} ${target}`, type, source, target, properties });
  graph.nodes.push(
    { id: 'd', label: 'Article', properties: { title: 'Minutes', language: 'en' } },
    { id: 'd-0', label: 'Sentence', properties: { index: 0, start: 0, end: 5, text: 'Words' } },
  );
  edge('PART_OF', 'd-0', 'd');
  for (let i = 0; i < ACTORS; i++) {
    const [turn, reach] = [i * 2.4, 6 * Math.sqrt(i)];
    const at = { x: Math.cos(turn) * reach, y: Math.sin(turn) * reach };
    const id = `m${i}`;
    graph.nodes.push(
      { id, label: 'Actor', properties: { kind: 'person', name: name(i), nameEn: name(i), ...at } },
      { id: `s${i}`, label: 'Statement', properties: { text: `word ${i}`, act: 'INFORM', mode: 'indirect', ...at } },
    );
    edge('SAID', id, `s${i}`);
    edge('EVIDENCED_BY', `s${i}`, 'd-0');
    edge('ABOUT', `s${i}`, `m${i % 40}`, { stance: 'neutral' });
  }
  return graph;
}
const stage = sharedStage({}, { graph: wheel(), hash: 'wheel', articleText: () => undefined });

describe.each(LANGS)('in %s', (lang) => {
  const t = WORDS[lang];

  it('draws what the eye can take in, and the rest on demand', async () => {
    const { page, complaints } = await openPage(stage(), { lang, hash: 'V=1&d=table' });
    await eventually(async () => expect(await nodes(page)).toHaveLength(150));
    // What the server did not send counts as left out too.
    await page.getByText(t('app.cut', { shown: 150, n: ACTORS - 150 })).waitFor();
    const grid = page.getByRole('grid');
    expect(await grid.getAttribute('aria-rowcount')).toBe('151');
    const drawn = () => grid.getByRole('row').count();
    expect(await drawn()).toBeLessThan(60);
    await grid.getByRole('row').nth(1).focus();
    await page.keyboard.press('End');
    await eventually(async () =>
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'))).toBe('151'),
    );
    expect(await drawn()).toBeLessThan(60);
    await shot(page, `large-${lang}`);
    await page.getByRole('button', { name: t('view.more') }).click();
    await eventually(async () => expect(await nodes(page)).toHaveLength(300));

    // One that is not drawn, nor even loaded, is a search away.
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').locator('input').fill('Member 1799');
    await page
      .getByRole('option')
      .filter({ hasText: name(1799) })
      .first()
      .click();
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: name(1799) })
      .waitFor();
    await eventually(async () => expect(await nodes(page)).toContain('m1799'));

    await goTo(page, 'V=1&n=1500');
    await eventually(async () => expect(await nodes(page)).toHaveLength(1500));
    await settled(page);
    await goTo(page, 'V=1&g=full&n=1500');
    await eventually(async () => expect((await nodes(page)).some((id) => id.startsWith('s'))).toBe(true));
    expect((await nodes(page)).length).toBeLessThanOrEqual(1500);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
