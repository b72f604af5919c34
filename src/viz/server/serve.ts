// Starts the explorer on a port. A taken port is not an error: the next free one is taken and told.
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { InputError } from '../../model/errors.ts';
import { type AppOptions, createExplorer } from './app.ts';
import { isLoopback } from './security.ts';

export interface ServeOptions extends Omit<AppOptions, 'bound' | 'token'> {
  port: number;
  host: string;
  /** Told when the wanted port is taken. */
  onPortTaken?: (taken: number, next: number) => void;
  /** Needed beyond loopback; made up when absent. */
  token?: string;
}
export interface Served {
  port: number;
  /** Address to open, with the token where one is needed. */
  url: string;
  close(): Promise<void>;
}

export const SERVE_DEFAULTS = { port: 4321, host: '127.0.0.1' };
const TRIES = 50;
/** The built page: beside this file in the package, or in dist/ of a clone. */
export const defaultWebRoot = (): string =>
  import.meta.url.includes('/dist/')
    ? fileURLToPath(new URL('../web', import.meta.url))
    : fileURLToPath(new URL('../../../dist/viz/web', import.meta.url));

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

export async function serve(options: ServeOptions): Promise<Served> {
  const { port, host, onPortTaken, ...rest } = options;
  const token = isLoopback(host) ? undefined : (options.token ?? randomUUID());
  const { app, warm } = createExplorer({ webRoot: defaultWebRoot(), ...rest, bound: host, ...(token && { token }) });
  await warm();
  const server = createServer(getRequestListener(app.fetch));
  server.requestTimeout = 60_000;
  let got: number | undefined;
  for (let p = port; got === undefined; p++) {
    try {
      got = await listen(server, p, host);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
        throw new InputError(`cannot listen on “${host}”: no such address on this machine`);
      if (code === 'EACCES' && p === port)
        throw new InputError(`port ${p} needs more rights; choose one above 1023 with --port`);
      if (code !== 'EADDRINUSE') throw error;
      if (p >= port + TRIES || p >= 65_535)
        throw new InputError(`ports ${port} to ${p} are all taken; choose one with --port`);
      onPortTaken?.(p, p + 1);
    }
  }
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    port: got,
    url: `http://${name}:${got}/${token ? `?token=${token}` : ''}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}
