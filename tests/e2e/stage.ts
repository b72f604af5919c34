// A real server on a free port and a real browser: what every page test starts from.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { AppOptions } from '../../src/viz/server/app.ts';
import { type Served, serve } from '../../src/viz/server/serve.ts';
import type { ExplorerSnapshot } from '../../src/viz/server/snapshot.ts';
import { BROWSER_ARGS, browserPath } from './browser.ts';

export const WEB_ROOT = fileURLToPath(new URL('../../dist/viz/web', import.meta.url));
const SHOTS = fileURLToPath(new URL('../../.cache/shots', import.meta.url));
/** What the page lets a test see of the picture. */
export interface GraphProbe {
  graph: {
    order: number;
    size: number;
    nodes(): string[];
    edges(): string[];
    getNodeAttribute(id: string, key: string): unknown;
    getEdgeAttribute(id: string, key: string): unknown;
  };
  labelsShown(): string[];
  screenPosition(id: string): { x: number; y: number; radius: number } | null;
  camera(): { x: number; y: number; ratio: number };
}

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

export interface Opened {
  page: Page;
  /** Console errors, page errors and requests that left this host. */
  complaints: string[];
}
export interface OpenOptions {
  lang: 'en' | 'ar';
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

/** Waits until labels are placed and fonts drawn. */
export const settled = (page: Page) => page.waitForTimeout(350);

export async function shot(page: Page, name: string): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png` });
}
