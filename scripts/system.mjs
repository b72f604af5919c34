// What the tests need beside Node: a browser, the programs that read our exports, and Java with Maven for Neo4j. On Debian as root
// what is missing is installed; elsewhere the one command to run is printed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const works = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const python = (module) => works('/usr/bin/python3', '-c', `import ${module}`);

const NEEDS = [
  { package: 'chromium', present: () => existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium') },
  { package: 'fonts-noto-core', present: () => existsSync('/usr/share/fonts/truetype/noto') },
  { package: 'python3-networkx', present: () => python('networkx') },
  { package: 'python3-igraph', present: () => python('igraph') },
  { package: 'python3-venv', present: () => python('ensurepip') },
  { package: 'r-cran-igraph', present: () => works('Rscript', '-e', 'library(igraph)') },
  { package: 'openjdk-17-jre-headless', present: () => works('java', '-version') },
  { package: 'maven', present: () => works('mvn', '--version') },
];

export function ensureSystem() {
  const missing = NEEDS.filter((need) => !need.present()).map((need) => need.package);
  if (missing.length === 0) return;
  const install = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!canInstall) {
    console.error(`Some tests need programs that are not here: ${missing.join(', ')}.`);
    console.error(`On Debian or Ubuntu: sudo sh -c '${install}'`);
    if (process.env.CI) process.exit(1);
    console.error('Those tests will be skipped.');
    return;
  }
  console.error(`Installing ${missing.join(', ')} …`);
  const result = spawnSync('sh', ['-c', install], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0) {
    console.error('apt-get failed; run by hand:', install);
    process.exit(1);
  }
}
