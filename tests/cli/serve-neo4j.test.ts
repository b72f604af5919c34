// The explorer on a graph that lies in Neo4j alone.
import { describe, expect, it } from 'vitest';
import { takeNeo4j } from '../neo4j/server.ts';
import { get, qala, SEEDS, start, temporaryFolder } from './qala.ts';

const server = await takeNeo4j();

describe.skipIf(server === null)('qala serve --neo4j', () => {
  it('shows the same as the data folder, and a new load without a restart', async () => {
    const { uri, username, password } = server!;
    const access = ['--neo4j', uri, '--neo4j-user', username, '--neo4j-password', password];
    const data = temporaryFolder('serve-neo4j');
    qala(['build', SEEDS, '--data', data]);
    const [onServer, inFolder] = [
      await serving(['--data', temporaryFolder('empty'), ...access]),
      await serving(['--data', data]),
    ];
    try {
      expect((await onServer.get('meta')).totals).not.toEqual((await inFolder.get('meta')).totals);
      expect(qala(['load', '--data', data, ...access]).status).toBe(0);
      await expect
        .poll(async () => (await onServer.get('meta')).totals, { timeout: 60_000, interval: 500 })
        .toEqual((await inFolder.get('meta')).totals);
      const path = `actors/${encodeURIComponent('khalifa-haftar')}`;
      expect(await onServer.get(path)).toEqual(await inFolder.get(path));
    } finally {
      onServer.stop();
      inFolder.stop();
    }
  });
});

async function serving(args: string[]) {
  const child = start(['serve', '--port', '0', ...args]);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const address = String(chunk).match(/Qala is at (\S+)/)?.[1];
      if (address) resolve(address);
    });
    child.on('exit', () => reject(new Error('the server ended')));
  });
  return {
    get: async (path: string): Promise<Record<string, unknown>> => (await get(`${url}api/${path}`)).json(),
    stop: () => child.kill('SIGKILL'),
  };
}
