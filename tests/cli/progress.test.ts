import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { createProgress } from '../../src/cli/progress.ts';

/** A progress line on a terminal of its own, under a clock in milliseconds that the test turns. */
function shown(isTerminal = true) {
  const drawn: string[] = [];
  const stderr = new Writable({
    write(chunk, _, done) {
      drawn.push(String(chunk));
      done();
    },
  });
  const effects: Effects = {
    stdin: Readable.from([]),
    stdout: stderr,
    stderr,
    env: {},
    isTerminal,
    signal: new AbortController().signal,
  };
  const clock = { now: 0 };
  const texts = () => drawn.filter((text) => !text.startsWith('\r'));
  return { clock, texts, progress: createProgress(effects, 'articles', () => clock.now) };
}

describe('the line of progress', () => {
  it('tells the rate of the step at hand, not of all steps before it', () => {
    const { clock, texts, progress } = shown();
    clock.now = 10_000;
    progress.step(500, undefined, { name: 'extract', what: 'articles' });
    clock.now = 20_000;
    progress.step(1000, undefined, { name: 'extract', what: 'articles' });
    progress.step(1, 1000, { name: 'resolve', what: 'articles' });
    clock.now = 21_000;
    progress.step(501, 1000, { name: 'resolve', what: 'articles' });
    expect(texts()).toEqual([
      'extract: 500 articles',
      'extract: 1000 articles, 50/s',
      'resolve: 1 of 1000 articles',
      'resolve: 501 of 1000 articles, 500/s',
    ]);
  });

  it('names at once a step that counts nothing', () => {
    const { texts, progress } = shown();
    progress.step(7, 7, { name: 'build', what: 'articles' });
    progress.step(0, undefined, { name: 'layout', what: null });
    expect(texts().at(-1)).toBe('layout: …');
  });

  it('is silent where nobody looks', () => {
    const { texts, progress } = shown(false);
    progress.step(7);
    expect(texts()).toEqual([]);
  });
});
