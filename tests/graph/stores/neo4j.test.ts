// Runs against a real server. See tests/neo4j/server.ts.
import { describe } from 'vitest';
import { openNeo4j } from '../../../src/graph/stores/neo4j.ts';
import { takeNeo4j } from '../../neo4j/server.ts';
import { storeContract } from '../store.contract.ts';

const server = await takeNeo4j();

describe.skipIf(server === null)('neo4j', () => {
  storeContract('neo4j', () => openNeo4j(server!));
});
