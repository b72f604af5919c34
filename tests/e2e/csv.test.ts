// Share saves what is shown as tables: one file a kind, none of them left out.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fixtureSnapshot } from '../viz/fixture-app.ts';
import { openPage, openStage, type Stage } from './stage.ts';

vi.setConfig({ testTimeout: 180_000 });

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(fixtureSnapshot());
});
afterAll(() => stage?.close());

it.each([
  ['en', 'Share and export', ['Actors, CSV', 'Statements, CSV', 'Events, CSV']],
  ['ar', 'مشاركة وتصدير', ['الجهات CSV', 'التصريحات CSV', 'الأحداث CSV']],
] as const)('saves actors, statements and events in %s', async (lang, title, items) => {
  const { page, complaints } = await openPage(stage, { lang });
  const lines: Record<string, number> = {};
  for (const item of items) {
    await page.getByRole('button', { name: title }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\ufeffid,')).toBe(true);
    lines[download.suggestedFilename()] = text.trim().split('\r\n').length - 1;
  }
  expect(lines).toEqual({ 'qala-actors.csv': 10, 'qala-statements.csv': 12, 'qala-events.csv': 6 });
  expect(complaints).toEqual([]);
  await page.context().close();
});
