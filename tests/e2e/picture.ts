// What the page lets a test see and touch of the picture, which is drawn on a canvas.
import type { Page } from 'playwright-core';

export interface Probe {
  graph: {
    order: number;
    nodes(): string[];
    edges(): string[];
    getNodeAttribute(id: string, key: string): unknown;
    getEdgeAttribute(id: string, key: string): unknown;
  };
  labelsShown(): string[];
  screenPosition(id: string): { x: number; y: number; radius: number } | null;
  camera(): { x: number; y: number; ratio: number };
}
declare global {
  var qala: Probe;
}

export type Point = [x: number, y: number];
export const nodes = (page: Page) => page.evaluate(() => qala.graph.nodes());
export const edges = (page: Page) => page.evaluate(() => qala.graph.edges());
export const zoom = (page: Page) => page.evaluate(() => qala.camera().ratio);
export const nodeOf = (page: Page, id: string, key: string) =>
  page.evaluate(([node, name]) => qala.graph.getNodeAttribute(node!, name!), [id, key]);
export const edgeOf = (page: Page, id: string, key: string) =>
  page.evaluate(([edge, name]) => qala.graph.getEdgeAttribute(edge!, name!), [id, key]);
/** Labels that are drawn, by node. */
export const labels = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(qala.labelsShown().map((id) => [id, qala.graph.getNodeAttribute(id, 'label') as string])),
  );
/** Positions by id, in units of the graph. */
export const places = (page: Page) =>
  page.evaluate(() => {
    const at = (id: string, key: string) => qala.graph.getNodeAttribute(id, key) as number;
    return Object.fromEntries(qala.graph.nodes().map((id) => [id, [at(id, 'x'), at(id, 'y')] as [number, number]]));
  });

/** Where a node is on the page. */
export async function pointOf(page: Page, node: string): Promise<{ x: number; y: number; radius: number }> {
  const box = (await page.locator('.canvas').boundingBox())!;
  const { x, y, radius } = await page.evaluate((id) => qala.screenPosition(id)!, node);
  return { x: box.x + x, y: box.y + y, radius };
}
export async function clickNode(page: Page, node: string): Promise<void> {
  const { x, y } = await pointOf(page, node);
  await page.mouse.click(x, y);
}
/** Clicks a straight edge, at a share of its way from one node to the other. */
export async function clickEdge(page: Page, from: string, to: string, share = 0.5): Promise<void> {
  const [a, b] = [await pointOf(page, from), await pointOf(page, to)];
  await page.mouse.click(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
}
