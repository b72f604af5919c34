// Command-line and browser tests run the compiled program, as a user would.
// @ts-expect-error a plain script without types
import { ensureBuilt } from '../scripts/build.mjs';

export default function setup(): void {
  ensureBuilt();
}
