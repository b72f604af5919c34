// Completes package-lock.json after an install. npm leaves out the optional binaries of platforms whose packages the registry did not
// serve, and `npm ci` then refuses the lockfile everywhere. An entry without address is enough: it is skipped where it does not fit.
import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from './install.mjs';

const OS = /(?:^|[-_])(darwin|linux|win32|freebsd|android|aix|sunos|openbsd|netbsd|openharmony)(?=[-_]|$)/;
const CPU = /(?:^|[-_])(x64|arm64|arm|ia32|ppc64|s390x|riscv64|loong64|mips64el|wasm32)(?=[-_]|$)/;
const LIBC = { gnu: 'glibc', musl: 'musl' };

/** Adds what is missing to a parsed lockfile; returns the names added. */
export function completeLockfile(lock) {
  const added = [];
  for (const entry of Object.values({ ...lock.packages })) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const path = `node_modules/${name}`;
      const isNested = Object.keys(lock.packages).some((key) => key.endsWith(`/${path}`));
      if (lock.packages[path] || isNested) continue;
      const os = name.match(OS)?.[1];
      const cpu = name.match(CPU)?.[1];
      const libc = LIBC[name.match(/-(gnu|musl)$/)?.[1]];
      lock.packages[path] = {
        version: version.replace(/^[\^~]/, ''),
        ...(cpu ? { cpu: [cpu] } : {}),
        ...(libc ? { libc: [libc] } : {}),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
        ...(os ? { os: [os] } : {}),
      };
      added.push(name);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return added;
}

const file = `${ROOT}package-lock.json`;
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = completeLockfile(lock);
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.error(added.length > 0 ? `Added ${added.join(', ')}.` : 'The lockfile is complete.');
