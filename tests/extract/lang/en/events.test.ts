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

describe('deeds, not words', () => {
  it.each([
    'Hillary Clinton attacked her opponent as a fraud.',
    'Donald Trump attacked Hillary Clinton in the debate.',
    'The campaign released an ad hitting Donald Trump.',
    'The ministry released a report on Monday.',
    'Angela Merkel seized on a newspaper report.',
    'The war on drugs has failed.',
    'The plan met with opposition.',
    'Donald Trump praised the nation’s armed forces.',
    'The country will meet its emissions reduction target.',
    'Record low support from voters worried the party.',
    'Republicans took control of the House.',
    'He has incited political violence.',
    'Angela Merkel agreed with Emmanuel Macron.',
    'Local, elected officials were angry.',
    '“Don’t shoot him,” she said.',
  ])('nothing happens in: %s', (text) => expect(happened(text)).toEqual([]));

  it.each([
    ['Rebels released the hostages.', 'RETREAT/release: ~Rebels > ~hostages @ - (asserted)'],
    ['Gunmen attacked a mosque in Derna.', 'ASSAULT/-: ~Gunmen >  @ Derna (asserted)'],
    ['Khalifa Haftar attacked Tripoli.', 'ASSAULT/-: Khalifa Haftar >  @ Tripoli (asserted)'],
    ['Russia sent military aid to Syria.', 'AID/-: Russia > Syria @ Syria (asserted)'],
  ])('%s', (text, wanted) => expect(happened(text)).toContain(wanted));
});

describe('news of agencies', () => {
  it.each([
    ['Italy held talks with Khalifa Haftar in Rome.', 'CONSULT/-: Italy, Khalifa Haftar >  @ Rome (asserted)'],
    [
      'Sergei Lavrov arrived in Ankara for talks with Mevlut Cavusoglu.',
      'CONSULT/-: Sergey Lavrov, Mevlüt Çavuşoğlu >  @ - (asserted)',
    ],
    ['The army captured the city of Sirte.', 'COERCE/seize: ~army >  @ Sirte (asserted)'],
    ['A car bomb exploded in Benghazi.', 'ASSAULT/explosives:  >  @ Benghazi (asserted)'],
    ['Egypt has sent weapons to Khalifa Haftar.', 'AID/military: Egypt > Khalifa Haftar @ - (asserted)'],
    ['Algeria recalled its ambassador from Paris.', 'SANCTION/withdraw: Algeria >  @ Paris (asserted)'],
    ['Germany hosted a peace conference on Libya in Berlin.', 'CONSULT/multilateral: Germany >  @ Berlin (asserted)'],
    [
      'Militants kidnapped two South Korean engineers.',
      'ASSAULT/abduct: ~Militants > ~two South Korean engineers @ - (asserted)',
    ],
    ['Clashes erupted between rival militias in Zawiya.', 'ASSAULT/firearms: ~rival militias >  @ Zawiya (asserted)'],
    ['We condemn the terrorist attacks inside Turkey.', 'ASSAULT/-:  >  @ Turkey (asserted)'],
    ['Angela Merkel called for the release of the prisoners.', 'RETREAT/release:  > ~prisoners @ - (hypothetical)'],
  ])('%s', (text, wanted) => expect(happened(text)).toContain(wanted));

  it('dates what follows by the day of the sentence before, and stretches by both ends', () => {
    const dates = (text: string) => read(text).events.map((e) => e.date);
    expect(dates('On 4 January 2019 Angela Merkel visited Turkey. She met Fayez al-Sarraj.')).toEqual([
      '2019-01-04',
      '2019-01-04',
    ]);
    expect(dates('Barack Obama’s 2012 visit to Cairo was brief.')).toEqual(['2012']);
    expect(dates('In 2012, Fayez al-Sarraj was arrested.')).toEqual(['2012']);
    expect(dates('Rebels besieged Derna between March 3 and May 5, 2019.')).toEqual(['2019-03-03/2019-05-05']);
  });
});
