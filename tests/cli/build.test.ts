import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { qala, records, SEEDS, temporaryFolder } from './qala.ts';

const hashOf = (stdout: string): string => stdout.match(/graph ([0-9a-f]{16,})/)![1]!;

describe('qala build', () => {
  const data = temporaryFolder('build');
  let first = '';
  beforeAll(() => {
    const ran = qala(['build', SEEDS, '--data', data]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    first = ran.stdout;
  });

  it('gives the same bytes and the same graph again, in another folder', () => {
    const other = temporaryFolder('build');
    expect(hashOf(qala(['build', SEEDS, '--data', other]).stdout)).toBe(hashOf(first));
    const file = (folder: string) => readFileSync(join(folder, 'extractions.jsonl'), 'utf8');
    expect(file(other)).toBe(file(data));
  });

  it('extracts nothing again when nothing has changed', () => {
    expect(qala(['build', SEEDS, '--data', data]).stdout).toContain('0 extracted, 5 unchanged');
  });

  it('reads only what is new or changed, and drops what is gone', () => {
    const seeds = join(temporaryFolder('seeds'), 'seeds');
    cpSync(SEEDS, seeds, { recursive: true });
    const own = temporaryFolder('build');
    const build = () => qala(['build', seeds, '--data', own]).stdout;
    build();
    writeFileSync(join(seeds, 'new.txt'), 'قال وزير الخارجية إن الاجتماع انتهى.');
    expect(build()).toContain('6 articles (1 extracted, 5 unchanged)');
    rmSync(join(seeds, 'new.txt'));
    const last = build();
    expect(last).toContain('5 articles (0 extracted, 5 unchanged, 1 removed)');
    const { stdout } = qala(['query', '--data', own, '--json', 'MATCH (a:Article) RETURN count(a) AS n']);
    expect(JSON.parse(stdout)).toEqual([{ n: 5 }]);
  });

  it('lists what could not be read in the data folder', () => {
    const own = temporaryFolder('build');
    const bad = join(temporaryFolder('bad'), 'picture.txt');
    writeFileSync(bad, Uint8Array.from([0x89, 0x50, 0, 1]));
    const ran = qala(['build', SEEDS, bad, '--data', own]);
    expect(ran).toMatchObject({ status: 0, stderr: `qala: ${bad}: the file is not text\n` });
    expect(records(readFileSync(join(own, 'diagnostics.jsonl'), 'utf8'))).toMatchObject([
      { code: 'binary', path: bad },
    ]);
  });

  it('fails when nothing could be read', () => {
    expect(qala(['build', '/nonexistent', '--data', temporaryFolder('build')])).toMatchObject({ status: 1 });
  });
});

describe('qala query', () => {
  const data = temporaryFolder('query');
  beforeAll(() => {
    qala(['build', SEEDS, '--data', data]);
  });
  const query = (...args: string[]) => qala(['query', '--data', data, ...args]);

  it('shows a table, JSON or CSV', () => {
    const cypher = 'MATCH (a:Article) RETURN a.language AS language, count(*) AS n';
    expect(query(cypher).stdout).toBe('language  n\n────────  ─\nar        5\n1 row\n');
    expect(JSON.parse(query('--json', cypher).stdout)).toEqual([{ language: 'ar', n: 5 }]);
    expect(query('--csv', cypher).stdout).toBe('language,n\r\nar,5\r\n');
  });

  it('takes parameters as parameters', () => {
    const evil = "x' RETURN 1 //";
    expect(
      JSON.parse(query('--json', 'RETURN $who AS who, $n + 1 AS n', '--param', `who=${evil}`, 'n=1').stdout),
    ).toEqual([{ who: evil, n: 2 }]);
  });

  it('says when it cut the result', () => {
    const ran = query('--limit', '2', 'MATCH (s:Sentence) RETURN s.id');
    expect(ran.stdout).toContain('2 rows (cut at the limit)');
    expect(ran.stderr).toContain('--limit allows more');
  });

  it.each(['CREATE (n:X)', 'MATCH (n) DETACH DELETE n', 'MATCH (n) SET n.x = 1 RETURN n', 'not cypher'])(
    'refuses %s',
    (cypher) => {
      const ran = query(cypher);
      expect(ran).toMatchObject({ status: 2, stdout: '' });
      expect(ran.stderr).toMatch(/^qala: .{10,}\n$/s);
    },
  );
});
