// A real server on a free port and a real browser: what every page test starts from.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import type { AppOptions } from '../../src/viz/server/app.ts';
import { type Served, serve } from '../../src/viz/server/serve.ts';
import type { ExplorerSnapshot } from '../../src/viz/server/snapshot.ts';
import { createTranslate } from '../../src/viz/web/i18n/translate.ts';
import { WIDE_WORLD } from '../fixtures/graph.ts';
import { fixtureSnapshot } from '../viz/fixture-app.ts';
import { BROWSER_ARGS, browserPath } from './browser.ts';

vi.setConfig({ testTimeout: 180_000 });

export const WEB_ROOT = fileURLToPath(new URL('../../dist/viz/web', import.meta.url));
const SHOTS = fileURLToPath(new URL('../../.cache/shots', import.meta.url));

export const LANGS = ['en', 'ar'] as const;
export type Lang = (typeof LANGS)[number];
/** Words of the interface, by which a test finds what a reader finds. */
export const WORDS = { en: createTranslate('en'), ar: createTranslate('ar') };

export interface Stage {
  url: string;
  browser: Browser;
  close(): Promise<void>;
}

export async function openStage(snapshot: ExplorerSnapshot, options: Partial<AppOptions> = {}): Promise<Stage> {
  const served: Served = await serve({ snapshot, webRoot: WEB_ROOT, port: 0, host: '127.0.0.1', ...options });
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGS });
  return {
    url: served.url,
    browser,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** One server and one browser for all tests of a file, on the graph that has something of everything. */
export function sharedStage(options: Partial<AppOptions> = {}, snapshot = fixtureSnapshot(WIDE_WORLD)): () => Stage {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(snapshot, options);
  });
  afterAll(() => stage?.close());
  return () => stage;
}

export interface Opened {
  page: Page;
  /** Console errors, page errors and requests that left this host. */
  complaints: string[];
}
export interface OpenOptions {
  lang: Lang;
  theme: 'light' | 'dark';
  width: number;
  height: number;
  hash: string;
  touch: boolean;
}
export const OPEN_DEFAULTS: OpenOptions = {
  lang: 'en',
  theme: 'light',
  width: 1440,
  height: 900,
  hash: '',
  touch: false,
};

export async function openPage(stage: Stage, options: Partial<OpenOptions> = {}): Promise<Opened> {
  const { lang, theme, width, height, hash, touch } = { ...OPEN_DEFAULTS, ...options };
  const context = await stage.browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    hasTouch: touch,
    permissions: ['clipboard-read', 'clipboard-write'],
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (m) => m.type() === 'error' && complaints.push(m.text()));
  page.on('pageerror', (e) => complaints.push(e.message));
  page.on(
    'request',
    (r) =>
      !r.url().startsWith(stage.url) && !/^(blob|data):/.test(r.url()) && complaints.push(`left the host: ${r.url()}`),
  );
  await page.goto(`${stage.url}?lang=${lang}${hash ? `#${hash}` : ''}`);
  await page
    .locator('.canvas[data-ready=true]')
    .waitFor({ timeout: 120_000 })
    .catch((e) => {
      throw new Error([e.message, ...complaints].join('\n'));
    });
  await settled(page);
  return { page, complaints };
}

/** Another view of a page that is open, as a link gives it: cheaper than another page. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await settled(page);
}

/** Tries until the page has caught up, on a slow machine too. */
export const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 30_000, interval: 60 });

/** One page for the tests of a language that leave it as they found it: a function that brings it to a view. */
export function sharedPage(stage: () => Stage, lang: Lang): (hash?: string) => Promise<Opened> {
  let opened: Opened | undefined;
  afterAll(() => opened?.page.context().close());
  return async (hash = 'V=1') => {
    if (opened) {
      // By way of the start, so that what is open closes.
      await goTo(opened.page, 'V=1');
      if (hash !== 'V=1') await goTo(opened.page, hash);
    } else opened = await openPage(stage(), { lang, hash });
    return opened;
  };
}

/** Waits until labels are placed and fonts drawn. */
export const settled = (page: Page) => page.waitForTimeout(350);

export async function shot(page: Page, name: string): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png` });
}
