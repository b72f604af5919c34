// The explorer's app over the invented graph, for tests without a port.
import type { Judgement } from '../../src/model/judgement.ts';
import { type AppOptions, createApp } from '../../src/viz/server/app.ts';
import type { ExplorerSnapshot, JudgementLog } from '../../src/viz/server/snapshot.ts';
import { type FixtureWorld, fixtureGraph, fixtureTexts, SMALL_WORLD } from '../fixtures/graph.ts';

export function fixtureSnapshot(world: FixtureWorld = SMALL_WORLD): ExplorerSnapshot {
  const texts = fixtureTexts(world);
  return { graph: fixtureGraph(world), hash: 'fixture', articleText: (id) => texts.get(id) };
}

export function memoryLog(): JudgementLog & { lines: { id: string; judgement: Judgement }[] } {
  const lines: { id: string; judgement: Judgement }[] = [];
  return {
    lines,
    list: async () => [...lines],
    append: async (judgement) => {
      const id = `j-${lines.length}`;
      lines.push({ id, judgement });
      return id;
    },
  };
}

export const fixtureApp = (options: Partial<AppOptions> = {}) => createApp({ snapshot: fixtureSnapshot(), ...options });
export const HOST = { host: '127.0.0.1:4321' };
