// The browser of the page tests and benches: Debian's Chromium, drawing in software, or the one that CHROMIUM names.
import { existsSync } from 'node:fs';

export const BROWSER_ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Throws where no browser is found, with what to do. */
export function browserPath(): string {
  const path = process.env.CHROMIUM ?? USUAL.find(existsSync);
  if (!path) throw new Error('no browser: install chromium or name one in CHROMIUM');
  return path;
}
