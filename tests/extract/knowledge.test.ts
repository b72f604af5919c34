import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseActors } from '../../src/extract/knowledge.ts';
import { loadKnowledge } from '../../src/extract/resources.ts';
import { InputError } from '../../src/model/errors.ts';

const LINE = '{"id":"jane-roe","kind":"person","ar":"جين رو","en":"Jane Roe"}';

describe('actors files', () => {
  it('fills in what a line leaves out', () => {
    expect(parseActors(`${LINE}\n\n`, 'a.jsonl')).toMatchObject([
      { id: 'jane-roe', aliases: [], weak: [], titles: [] },
    ]);
  });
  it.each([
    ['not JSON', `${LINE}\nnonsense`, /^a\.jsonl:2: not JSON/],
    ['a field of the wrong kind', '{"id":"x","kind":"robot","ar":"أ","en":"A"}', /^a\.jsonl:1: kind/],
    ['an id with spaces', '{"id":"Jane Roe","kind":"person","ar":"أ","en":"A"}', /^a\.jsonl:1: id/],
  ])('names file and line of %s', (_what, text, message) => {
    expect(() => parseActors(text, 'a.jsonl')).toThrow(InputError);
    expect(() => parseActors(text, 'a.jsonl')).toThrow(message);
  });
  it('lets the user add and replace', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'actors-')), 'mine.jsonl');
    writeFileSync(file, `${LINE}\n{"id":"libya","kind":"country","ar":"ليبيا","en":"My Libya"}\n`);
    const { actors } = loadKnowledge({ actors: [file] });
    expect(actors.get('jane-roe')?.en).toBe('Jane Roe');
    expect(actors.get('libya')?.en).toBe('My Libya');
  });
  it('says which file is missing', () => {
    expect(() => loadKnowledge({ actors: ['/nowhere/actors.jsonl'] })).toThrow(/cannot read the actors file \/nowhere/);
  });
});

describe('the project’s own knowledge', () => {
  const knowledge = loadKnowledge();
  it('belongs together: every «of» is an entry, no id is twice a place and an actor', () => {
    for (const actor of knowledge.actors.values()) if (actor.of) expect(knowledge.actors.has(actor.of)).toBe(true);
    for (const id of knowledge.places.keys()) expect(knowledge.actors.has(id)).toBe(false);
  });
  it.each([
    ['libya', 'ليبي', 'Libyan', 'طرابلس'],
    ['united-states', 'أميركي', 'American', 'واشنطن'],
    ['saudi-arabia', 'سعودي', 'Saudi', 'الرياض'],
  ])('%s has adjectives and capital', (id, ar, en, capital) => {
    const country = knowledge.actors.get(id)!;
    expect(country.adjectives).toEqual(expect.arrayContaining([ar, en]));
    expect(country.capitals).toContain(capital);
  });
});
