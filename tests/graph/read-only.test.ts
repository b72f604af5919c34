import { describe, expect, it } from 'vitest';
import { assertReadOnly, withoutLiterals } from '../../src/graph/read-only.ts';
import { InputError } from '../../src/model/errors.ts';

describe('assertReadOnly', () => {
  it.each([
    'MATCH (n) RETURN n',
    'match (a:Actor)-[r:SAID]->(s) where s.set = 1 return a.create;',
    'OPTIONAL MATCH (n:Set) RETURN n',
    'UNWIND [1] AS x RETURN x',
    "MATCH (a) WHERE a.name = 'DELETE; CREATE (n)' RETURN a",
    'MATCH (a) RETURN a.`SET` AS x // CREATE (n)',
    'RETURN 1 /* DETACH DELETE */ AS x',
    'MATCH (a) CALL { WITH a RETURN 1 AS one } RETURN one',
    'MATCH (a) CALL (a) { RETURN 1 AS one } RETURN one',
    'MATCH ()-[r:ASSERTS|DENIES]->() RETURN r',
    "RETURN 'it\\'s; SET' AS x",
  ])('lets %j through', (query) => expect(() => assertReadOnly(query)).not.toThrow());

  it.each([
    'CREATE (n)',
    'MATCH (n) SET n.x = 1',
    'MATCH (n) set n.x = 1 RETURN n',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) REMOVE n.x',
    'MERGE (n)',
    'WITH 1.0 AS x MATCH (n) WITH n, 1. SET n.x = 1',
    "LOAD CSV FROM '/etc/passwd' AS l RETURN l",
    "MATCH (n) LOAD CSV FROM '/etc/passwd' AS l RETURN l",
    'CALL db.labels()',
    'CALL apoc.cypher.doIt("CREATE (n)", {})',
    'MATCH (n) CALL dbms.shutdown() RETURN 1',
    'MATCH (n) CALL { WITH n DELETE n } RETURN 1',
    'RETURN 1; MATCH (n) RETURN n',
    'FOREACH (x IN [1] | CREATE (n))',
    'MATCH (n) FOREACH (x IN [1] | SET n.x = x)',
    'EXPLAIN MATCH (n) RETURN n',
    "RETURN 'open",
    '',
    '  ',
  ])('refuses %j', (query) => expect(() => assertReadOnly(query)).toThrow(InputError));
});

it('withoutLiterals blanks strings, quoted names and comments', () => {
  expect(withoutLiterals('a \'x\' "y" `z` // c\nb /* d */ e')).toBe('a        \nb   e');
});
