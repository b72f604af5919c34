import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ErrorRecord, Extraction } from '../../src/model/extraction.ts';
import { qala, records, SEEDS, temporaryFolder } from './qala.ts';

describe('qala extract', () => {
  it('writes one valid record an article, the same bytes each time', () => {
    const first = qala(['extract', SEEDS]);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const all = records(first.stdout);
    expect(all).toHaveLength(5);
    for (const record of all) expect(Extraction.safeParse(record).error).toBeUndefined();
    const file = join(temporaryFolder('extract'), 'out.jsonl');
    expect(qala(['extract', SEEDS, '-o', file])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(first.stdout);
  });

  it('goes on after bad files, names them, and fails only when nothing could be read', () => {
    const folder = temporaryFolder('bad');
    writeFileSync(join(folder, 'empty.txt'), '');
    expect(qala(['extract', folder])).toEqual({
      status: 1,
      stdout: '',
      stderr: `qala: ${join(folder, 'empty.txt')}: the file is empty\nqala: nothing could be read\n`,
    });
    writeFileSync(join(folder, 'good.txt'), 'قال الوزير إن الاجتماع انتهى.');
    const mixed = qala(['extract', folder, join(folder, 'missing.txt')]);
    expect(mixed.status).toBe(0);
    expect(records(mixed.stdout)).toHaveLength(1);
    expect(mixed.stderr).toContain('empty.txt: the file is empty');
    expect(mixed.stderr).toContain('missing.txt: no such file or folder');
  });

  it('as a filter gives exactly one record a line, in order', () => {
    const lines = [
      '{"text": "قال الوزير إن الاجتماع انتهى.", "id": "x"}',
      'not json',
      '',
      '{"title": "no text"}',
      '{"text": ""}',
      '[1]',
      '{"body": "The minister said it was over."}',
    ];
    const { status, stdout } = qala(['extract', '-'], { input: `${lines.join('\n')}\n` });
    expect(status).toBe(0);
    const out = records(stdout);
    expect(out.map((record) => ('error' in record ? ErrorRecord.parse(record).error.code : Extraction.parse(record).article.language))).toEqual([
      'ar', 'bad-json', 'empty', 'not-an-article', 'not-an-article', 'not-an-article', 'en',
    ]); // biome-ignore format: a row
  });

  it('as a filter gives the same record whatever stands around a line', () => {
    const line = JSON.stringify({ text: readFileSync(join(SEEDS, '2019-04-19-trump-calls-haftar.txt'), 'utf8') });
    const alone = qala(['extract', '-'], { input: line }).stdout;
    const among = qala(['extract', '-'], { input: `x\n${line}\n${line}\n` }).stdout.split('\n');
    expect(among[1]).toBe(alone.trimEnd());
    expect(among[2]).toBe(alone.trimEnd());
  });
});

describe('the command line', () => {
  it.each([
    [['--help'], 0, /Commands:[\s\S]*extract[\s\S]*build[\s\S]*serve[\s\S]*query/],
    [['extract', '--help'], 0, /one JSON article a line in, exactly one record a line out/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  ])('qala %j teaches', (args, status, text) => {
    const ran = qala(args as string[]);
    expect(ran.status).toBe(status);
    expect(ran.stdout).toMatch(text as RegExp);
  });

  it.each([
    [['extract'], /missing required argument 'path'/],
    [['fly'], /unknown command 'fly'/],
    [['extract', SEEDS, '--nope'], /unknown option '--nope'/],
    [['query', '--data', '/nonexistent', 'RETURN 1'], /no graph in \/nonexistent yet: run `qala build/],
    [['serve', '--port', 'x'], /--port wants a number/],
    [['extract', SEEDS, '--actors', '/nonexistent.jsonl'], /nonexistent/],
  ])('qala %j is a mistake of the user: exit code 2 and what to do', (args, text) => {
    const ran = qala(args as string[]);
    expect(ran.stderr).toMatch(text as RegExp);
    expect(ran.status).toBe(2);
  });
});
