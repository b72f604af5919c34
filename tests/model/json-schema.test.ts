// The JSON Schema for outsiders is generated from the zod schemas; `npx vitest run tests/model -u` writes it anew.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { Extraction } from '../../src/model/extraction.ts';
import { Judgement } from '../../src/model/judgement.ts';
import { KnownActor } from '../../src/model/knowledge.ts';

it.each([
  ['extraction', Extraction, 'One article and what it says: a line of extractions.jsonl.'],
  ['judgement', Judgement, "A human's word on the graph: a line of judgements.jsonl."],
  ['known-actor', KnownActor, 'What Qala knows of an actor before reading: a line of an actors file.'],
])('docs/schema/%s.json is up to date', async (name, schema, description) => {
  const json = {
    $id: `qala:${name}`,
    title: name,
    description,
    ...z.toJSONSchema(schema, { io: 'input', reused: 'ref' }),
  };
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(`../../docs/schema/${name}.json`);
});
