import { expect, it } from 'vitest';
import { Slice } from '../../src/viz/api.ts';
import { joinSlices } from '../../src/viz/web/derive/join-slices.ts';
import { fixtureApp, HOST } from './fixture-app.ts';

const app = fixtureApp();
const slice = async (query: string) =>
  Slice.parse(await (await app.request(`/api/graph${query}`, { headers: HOST })).json());

it('the surroundings of an actor come alone and join what was loaded first', async () => {
  const [first, around, whole] = [await slice('?actors=1'), await slice('?actors=0&seeds=turkey'), await slice('')];
  const records = [...around.statements, ...around.events];
  expect(around.actors.map((a) => a.id)).toContain('turkey');
  expect(around.actors.length).toBeLessThan(whole.actors.length);
  expect(records.length).toBeLessThan(whole.statements.length + whole.events.length);
  const joined = joinSlices(first, around);
  expect(joined.statements.filter((s) => s.speaker === 'turkey')).toHaveLength(2);
  expect(new Set(joined.actors.map((a) => a.id)).size).toBe(joined.actors.length);
  expect(joinSlices(whole, around)).toBe(whole);
  expect(joinSlices({ ...first, version: 'older' }, around).statements).toBe(first.statements);
});
