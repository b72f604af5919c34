// What the page tells by itself: a build that runs, a server that is gone.
import { expect, it } from 'vitest';
import type { BuildProgress } from '../../src/model/build-progress.ts';
import { openPage, sharedStage, shot } from './stage.ts';

let building: BuildProgress | null = null;
const stage = sharedStage({ building: () => building });

it.each([
  ['en', 'A build is running: reading articles 25%'],
  ['ar', 'يجري بناء الشبكة: قراءة المقالات 25%'],
] as const)('tells of a running build, and of a lost server, in %s', async (lang, text) => {
  building = { stage: 'extract', done: 50, total: 200 };
  const { page } = await openPage(stage(), { lang });
  const notices = page.locator('.notices');
  await notices.getByText(text).waitFor();
  await shot(page, `building-${lang}`);
  building = null;
  await notices.getByText(text).waitFor({ state: 'detached' });
  expect(await notices.textContent()).toBe('');
  building = { stage: 'store', done: 7, total: null };
  await page.reload();
  await notices.locator('.building').waitFor();
  await page.context().setOffline(true);
  building = null;
  await notices.getByText(lang === 'en' ? 'You are offline' : 'انقطع الاتصال').waitFor();
  await page.context().close();
});
