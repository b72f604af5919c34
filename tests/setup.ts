// Stray console output fails the test that made it: the program's own output goes through the command line's effects.
import { afterEach, beforeEach, expect, vi } from 'vitest';

beforeEach(() => {
  for (const method of ['log', 'warn', 'error', 'info'] as const) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of ['log', 'warn', 'error', 'info'] as const) {
    const calls = vi.mocked(console[method]).mock?.calls ?? [];
    vi.mocked(console[method]).mockRestore?.();
    expect(calls, `console.${method} was called`).toEqual([]);
  }
});
