import { describe, expect, it } from 'vitest';
import { nameOf, read, words } from './english.ts';

const actorsOf = (text: string) =>
  read(text)
    .actors.filter((a) => !a.unnamed)
    .map((a) => `${a.names.en} ${a.kind}`)
    .sort();

describe('names and kinds', () => {
  it.each([
    ['Secretary of State Mike Pompeo met Sameh Shoukry in Cairo.', ['Mike Pompeo person', 'Sameh Shoukry person']],
    ['The Ministry of Fisheries and Oceans of Northmark sued Oliver Hartnell.', ['Oliver Hartnell person']],
    [
      'The Westbridge Institute said nothing; Jane Tamworth did.',
      ['Jane Tamworth person', 'Westbridge Institute organization'],
    ],
    ['Ursula von der Leyen spoke. Ms. von der Leyen left.', ['Ursula von der Leyen person']],
  ])('%s', (text, wanted) => expect(actorsOf(text)).toEqual(expect.arrayContaining(wanted)));

  it('takes short forms for the full name', () => {
    const text = 'Oliver Hartnell arrived on Monday. Hartnell said that he was tired.';
    const record = read(text);
    expect(record.actors.map((a) => a.names.en)).toEqual(['Oliver Hartnell']);
    expect(nameOf(record, record.statements[0]!.speaker)).toBe('Oliver Hartnell');
  });
});

describe('offices', () => {
  it.each([
    ['German Chancellor Angela Merkel arrived in Paris.', 'Angela Merkel: German Chancellor'],
    ['Tobias Fenwick, the minister for fisheries, resigned.', 'Tobias Fenwick: minister for fisheries'],
    ['The minister for fisheries, Tobias Fenwick, resigned.', 'Tobias Fenwick: minister for fisheries'],
    ['A spokesman for the commander, Ahmed Sallam, said so.', 'Ahmed Sallam: spokesman for the commander'],
    ['Interior ministry spokeswoman Dalia Ramzi denied it.', 'Dalia Ramzi: Interior ministry spokeswoman'],
  ])('%s', (text, wanted) => {
    const record = read(text);
    expect(record.offices.map((o) => `${nameOf(record, o.person)}: ${words(text, o.evidence)}`)).toContain(wanted);
  });
});
