// Every notebook runs from top to bottom on the graph of the seeds, against a real server and the query address.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { takeNeo4j } from '../neo4j/server.ts';

const server = await takeNeo4j();
const hasPython =
  Boolean(process.env.CI) || spawnSync('/usr/bin/python3', ['-c', 'import ensurepip, venv']).status === 0;

describe.skipIf(server === null || !hasPython)('notebooks', () => {
  it('run from top to bottom', () => {
    const script = fileURLToPath(new URL('../../scripts/notebooks.mjs', import.meta.url));
    const { uri, username, password } = server!;
    const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const result = spawnSync(process.execPath, [script], { encoding: 'utf8', env });
    expect(result.status, result.stderr).toBe(0);
    expect(result.stdout.match(/\.ipynb: \d+ cells/g)).toHaveLength(4);
  });
});
