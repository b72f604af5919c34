// Takes the pictures of docs/explorer.md from running servers, so that the docs show the page as it is:
//   npx tsx scripts/pictures.ts SEEDS_URL [NEWS_URL]     (`qala serve` on the graph of seeds/, and on a larger collection)
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { BROWSER_ARGS, browserPath } from '../tests/e2e/browser.ts';

interface Picture {
  name: string;
  hash: string;
  lang?: 'ar';
  dark?: true;
  size?: [number, number];
  /** What a reader does before the picture is taken. */
  act?(page: Page): Promise<unknown>;
}

const WIDE: [number, number] = [1440, 900];
const NEWS: [number, number] = [1060, 900];
const HAFTAR = 'V=1&sel=actor.khalifa-haftar';

const OF_SEEDS: Picture[] = [
  { name: 'explorer', hash: HAFTAR },
  { name: 'explorer-full', hash: 'V=1&g=full', lang: 'ar' },
  { name: 'explorer-evidence', hash: HAFTAR, act: (page) => page.locator('.panel .card .read').first().click() },
  { name: 'explorer-pair', hash: 'V=1&sel=pair.united-states~khalifa-haftar', dark: true },
  { name: 'explorer-path', hash: 'V=1&v=path&g=full&f=russia~khalifa-haftar' },
  { name: 'explorer-ego', hash: 'V=1&v=ego&f=russia&sel=actor.russia' },
  { name: 'explorer-table', hash: `${HAFTAR}&d=table` },
  { name: 'explorer-review', hash: 'V=1&d=review' },
  { name: 'explorer-query', hash: 'V=1&d=query', act: (page) => page.locator('.query .primary').click() },
  {
    name: 'explorer-search',
    hash: '',
    async act(page) {
      await page.keyboard.press('Control+k');
      await page.locator('.palette input').fill('hftr');
    },
  },
  { name: 'explorer-phone', hash: '', lang: 'ar', size: [360, 740] },
];
const OF_NEWS: Picture[] = [
  { name: 'explorer-news', hash: 'V=1&c=community', size: NEWS },
  { name: 'explorer-news-opposes', hash: 'V=1&s=oppose', lang: 'ar', size: NEWS },
  { name: 'explorer-news-disputed', hash: 'V=1&v=disputed&g=full', size: NEWS },
];

async function take(browser: Browser, url: string, { name, hash, lang, dark, size, act }: Picture): Promise<void> {
  const [width, height] = size ?? WIDE;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  await page.goto(`${url}?lang=${lang ?? 'en'}${hash && `#${hash}`}`);
  await page.locator('.canvas[data-ready=true]').waitFor({ timeout: 120_000 });
  // What comes after the first picture must be there too.
  await page.waitForTimeout(2500);
  await act?.(page);
  await page.waitForTimeout(2000);
  await page.screenshot({ path: fileURLToPath(new URL(`../docs/images/${name}.png`, import.meta.url)) });
  console.log(name);
  await context.close();
}

const [seeds, news] = process.argv.slice(2);
if (!seeds) throw new Error('give the address of a server on the graph of seeds/');
const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGS });
for (const picture of OF_SEEDS) await take(browser, seeds, picture);
if (news) for (const picture of OF_NEWS) await take(browser, news, picture);
await browser.close();
