import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { get, qala, SEEDS, start, temporaryFolder } from './qala.ts';

const data = temporaryFolder('serve');
beforeAll(() => {
  qala(['build', SEEDS, '--data', data]);
});

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

async function serve(...args: string[]): Promise<{ url: string; stderr: () => string; child: ChildProcess }> {
  const child = start(['serve', '--data', data, ...args]);
  children.push(child);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const address = String(chunk).match(/Qala is at (\S+)/)?.[1];
      if (address) resolve(address);
    });
    child.on('exit', () => reject(new Error(stderr)));
  });
  return { url, stderr: () => stderr, child };
}

describe('qala serve', () => {
  it('prints its address, answers there, and ends on SIGTERM', async () => {
    const { url, child } = await serve('--port', '0');
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await get(`${url}api/meta`)).status).toBe(200);
    child.kill('SIGTERM');
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(0);
  });

  it('takes the next port when one is taken, and says so', async () => {
    const blocker = createServer();
    const port = await new Promise<number>((resolve) =>
      blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port)),
    );
    const { url, stderr } = await serve('--port', String(port));
    expect(url).not.toContain(`:${port}/`);
    expect(stderr()).toContain(`port ${port} is taken`);
    blocker.close();
  });

  it('shows a new build without a restart', async () => {
    const { url } = await serve('--port', '0');
    const articles = async () => JSON.stringify(await (await get(`${url}api/meta`)).json());
    const before = await articles();
    qala(['build', SEEDS, '-', '--data', data], {
      input: '{"text": "قال وزير الخارجية التونسي إن الاجتماع انتهى أمس."}\n',
    });
    expect(await articles()).not.toBe(before);
  });
});
