#!/usr/bin/env node
// Runs the compiled program. In a clone whose sources are newer than the build, builds first.
import { existsSync } from 'node:fs';

const source = new URL('../src/cli/main.ts', import.meta.url);
if (existsSync(source)) {
  const { ensureBuilt } = await import('../scripts/build.mjs');
  await ensureBuilt({ web: false });
}
await import('../dist/cli/main.js');
