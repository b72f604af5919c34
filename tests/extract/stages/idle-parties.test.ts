import { expect, it } from 'vitest';
import type { Happened } from '../../../src/extract/layers.ts';
import { withoutIdleParties } from '../../../src/extract/stages/idle-parties.ts';

const actor = (id: string) => ({
  id,
  kind: 'person',
  names: { en: id },
  aliases: [],
  ...(id !== 'named' && { unnamed: true }),
});
const mention = (entity: string) => ({ start: 0, end: 1, entity, form: 'nominal' });
const neutral = (id: string) => ({ actor: id, stance: 'neutral' });

it('keeps named actors and busy parties, and drops idle ones with their mentions', () => {
  const ids = ['named', 'speaker', 'hearer', 'attacker', 'victim', 'idle'];
  const doc = {
    actors: ids.map(actor),
    mentions: ids.map(mention),
    statements: [{ speaker: 'speaker', addressees: ['hearer'], via: [], about: [neutral('idle'), neutral('victim')] }],
    events: [{ actor: ['attacker'], recipient: ['victim'] }],
  } as unknown as Happened;
  const kept = withoutIdleParties(doc);
  expect(kept.actors.map(({ id }) => id)).toEqual(ids.slice(0, -1));
  expect(kept.mentions.map(({ entity }) => entity)).toEqual(ids.slice(0, -1));
  expect(kept.statements[0]!.about).toEqual([neutral('victim')]);
});
