import { describe, expect, it } from 'vitest';
import { happened, read } from './english.ts';

describe('types, roles, place and status', () => {
  it.each([
    [
      'Angela Merkel met Emmanuel Macron in Berlin.',
      'CONSULT/-: Angela Merkel, Emmanuel Macron >  @ Berlin (asserted)',
    ],
    ['Angela Merkel will visit Egypt on Sunday.', 'CONSULT/visit: Angela Merkel > Egypt @ Egypt (planned)'],
    ['Rebels attacked a convoy of soldiers near Benghazi.', 'ASSAULT/-: ~Rebels > ~convoy @ Benghazi (asserted)'],
    ['rebels attacked a convoy of soldiers near Benghazi', 'ASSAULT/-: ~rebels > ~convoy @ Benghazi (asserted)'],
    ['Two protesters were arrested by police.', 'COERCE/arrest: ~police > ~Two protesters @ - (asserted)'],
    ['Russia vetoed the resolution.', 'REJECT/veto: Russia >  @ - (asserted)'],
    ['Turkey sent troops to Libya.', 'MOBILIZE/troops: Turkey >  @ Libya (asserted)'],
    ['France expelled three Russian diplomats.', 'SANCTION/expel: France > ~three Russian diplomats @ - (asserted)'],
  ])('%s', (text, wanted) => expect(happened(text)).toContain(wanted));
});

describe('passives, nouns and where it is told to be', () => {
  it.each([
    ['The embassy was attacked by militants.', 'ASSAULT/-: ~militants > ~embassy @ - (asserted)'],
    [
      'Dozens of protesters were arrested by police in Cairo.',
      'COERCE/arrest: ~police > ~protesters @ Cairo (asserted)',
    ],
    [
      'Two soldiers were killed in an attack by militants near Gao.',
      'ASSAULT/-: ~militants > ~Two soldiers @ Gao (asserted)',
    ],
    ['Khalifa Haftar launched an offensive on Tripoli.', 'ASSAULT/-: Khalifa Haftar >  @ Tripoli (asserted)'],
    ['Russia carried out an airstrike on Aleppo.', 'ASSAULT/aerial: Russia >  @ Aleppo (asserted)'],
    ['Talks between Russia and Turkey began in Geneva.', 'CONSULT/-: Russia, Turkey >  @ Geneva (asserted)'],
    ['France announced the withdrawal of its troops from Mali.', 'RETREAT/withdraw: France > Mali @ Mali (asserted)'],
    [
      'Angela Merkel travelled to Geneva, where she met Sergei Lavrov.',
      'CONSULT/-: Angela Merkel, Sergey Lavrov >  @ Geneva (asserted)',
    ],
    [
      'Deputy Secretary of State Antony Blinken will travel to Iraq.',
      'CONSULT/visit: Antony Blinken > Iraq @ Iraq (planned)',
    ],
    [
      'Donald Trump spoke by phone with Emmanuel Macron.',
      'CONSULT/phone: Donald Trump, Emmanuel Macron >  @ - (asserted)',
    ],
    ['The attacks today in the town of Jabla killed civilians.', 'ASSAULT/-:  >  @ Jabla (asserted)'],
  ])('%s', (text, wanted) => expect(happened(text)).toContain(wanted));

  it('keeps meetings with different parties apart', () => {
    const text = 'Angela Merkel met Emmanuel Macron in Berlin. She met Vladimir Putin in Berlin.';
    expect(happened(text)).toHaveLength(2);
  });

  it('tells nothing of qualities, purposes and the words "cease fire"', () => {
    expect(happened('The democratically elected government of Libya is weak.')).toEqual([]);
    expect(happened('Fayez al-Sarraj told his forces to cease fire.').join()).not.toContain('accident');
  });
});

describe('dates of events', () => {
  const dates = (text: string) => read(text).events.map((e) => e.date);
  // 15 January 2020 was a Wednesday
  it.each([
    ['The embassy was attacked by militants on Monday.', ['2020-01-13']],
    ['On Monday in Berlin, Angela Merkel met Emmanuel Macron.', ['2020-01-13']],
    ['Angela Merkel met Emmanuel Macron and will visit Egypt on Friday.', [null, '2020-01-17']],
    ['Angela Merkel visited Geneva on Monday, where she met Sergei Lavrov.', ['2020-01-13', '2020-01-13']],
  ])('%s', (text, wanted) => expect(dates(text)).toEqual(wanted));
});

describe('status', () => {
  it.each([
    ['Russia plans to withdraw its troops from Libya.', ['planned']],
    ['France will continue to lead the coalition.', ['planned']],
    ['France may withdraw its troops from Mali.', ['hypothetical']],
    ['If Russia attacks Ukraine, sanctions would follow.', ['hypothetical']],
    ['Turkey allegedly attacked Syria.', ['alleged']],
    ['Russia denied attacking Ukraine.', ['denied']],
    ['France did not withdraw its troops from Mali.', []],
    ['Angela Merkel was pleased to meet Emmanuel Macron.', ['asserted']],
  ])('%s', (text, wanted) => expect(read(text).events.map((e) => e.status)).toEqual(wanted));
});

describe('status and what statements do with it', () => {
  it.each([
    ['Angela Merkel said that Russia had attacked Ukraine.', 'alleged', 'asserts'],
    ['Russia denied that its troops had attacked Ukraine.', 'denied', 'denies'],
    ['Angela Merkel urged Russia to withdraw its troops from Ukraine.', 'hypothetical', 'demands'],
  ])('%s', (text, status, how) => {
    const record = read(text);
    expect(record.events.map((e) => e.status)).toContain(status);
    expect(record.statements.flatMap((s) => s.reports.map((r) => r.how))).toContain(how);
  });
});
