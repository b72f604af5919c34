// Run as a process of its own, to be killed at any moment: builds two collections in turn into the folder given, until it ends.

import { buildData } from '../../../src/graph/build-data.ts';
import { loadEmbeddedStore } from '../../../src/graph/stores.ts';
import { articlesOf, fakeExtract } from './fake-extract.ts';

const [dataDir, withStore] = process.argv.slice(2);
const store = withStore ? await loadEmbeddedStore() : undefined;
process.send?.('ready');
for (let turn = 0; ; turn++) {
  const articles = articlesOf(turn % 2 === 0 ? 'even' : 'odd');
  await buildData({ dataDir: dataDir!, articles, extract: fakeExtract, version: '1', store });
}
