import { describe, expect, it } from 'vitest';
import { nameOf, read, said } from './english.ts';

describe('speaker, cue and content', () => {
  it.each([
    ['Angela Merkel said that the talks had failed.', ['Angela Merkel | said | the talks had failed']],
    ['The talks had failed, Angela Merkel said on Monday.', ['Angela Merkel | said | The talks had failed']],
    ['“The talks have failed,” said Angela Merkel.', ['Angela Merkel | said | The talks have failed']],
    ['“The talks,” Angela Merkel said, “have failed.”', ['Angela Merkel | said | The talks … have failed.']],
    [
      '“They failed,” Angela Merkel said. “We will try again.”',
      ['Angela Merkel | said | They failed … We will try again.'],
    ],
    ['According to Angela Merkel, the talks had failed.', ['Angela Merkel | According to | the talks had failed']],
    ['The talks had failed, according to Angela Merkel.', ['Angela Merkel | according to | The talks had failed']],
    [
      'Angela Merkel told reporters in Berlin that the talks had failed.',
      ['Angela Merkel | told | the talks had failed'],
    ],
    [
      'Angela Merkel said in a statement on Monday that the talks had failed.',
      ['Angela Merkel | said | the talks had failed'],
    ],
    ['The talks, Angela Merkel said, had failed.', ['Angela Merkel | said | The talks … had failed']],
    [
      'Angela Merkel said the talks had failed, adding that France was to blame.',
      ['Angela Merkel | said | the talks had failed', 'Angela Merkel | adding | France was to blame'],
    ],
    [
      'Angela Merkel and Emmanuel Macron said the talks had failed.',
      ['Angela Merkel | said | the talks had failed', 'Emmanuel Macron | said | the talks had failed'],
    ],
    ['Angela Merkel urged Russia to withdraw its troops.', ['Angela Merkel | urged | withdraw its troops']],
    ['Angela Merkel condemned the attack on the embassy.', ['Angela Merkel | condemned | the attack on the embassy']],
    ['Angela Merkel called for an end to the fighting.', ['Angela Merkel | called for | an end to the fighting']],
    ['Angela Merkel accused Russia of arming the rebels.', ['Angela Merkel | accused | Russia of arming the rebels']],
    ['Angela Merkel described the plan as a disgrace.', ['Angela Merkel | described | the plan as a disgrace']],
    ['Angela Merkel promised to send more aid.', ['Angela Merkel | promised | send more aid']],
    [
      'Angela Merkel, the German chancellor, said the talks had failed.',
      ['Angela Merkel | said | the talks had failed'],
    ],
    [
      'Angela Merkel, who visited Cairo last week, said the talks had failed.',
      ['Angela Merkel | said | the talks had failed'],
    ],
    ['Angela Merkel arrived in Cairo. She said the talks had failed.', ['Angela Merkel | said | the talks had failed']],
    ['A senior official said the talks had failed.', ['~senior official | said | the talks had failed']],
    [
      '“The talks have failed,” Angela Merkel was quoted as saying by the newspaper.',
      ['Angela Merkel | quoted as saying | The talks have failed'],
    ],
    ['“The talks have failed.” — Angela Merkel', ['Angela Merkel | — | The talks have failed.']],
    [
      'Following the talks, Angela Merkel said:\n\n“We have failed.\n\n“We will try again.”',
      ['Angela Merkel | said | We have failed. … We will try again.'],
    ],
    ['Angela Merkel wrote on Twitter: “The talks have failed.”', ['Angela Merkel | wrote | The talks have failed.']],
    ['Merkel: talks have failed', ['Angela Merkel | : | talks have failed']],
    ['The talks had failed, as Angela Merkel put it.', ['Angela Merkel | put it | The talks had failed']],
    [
      'Angela Merkel made the following comment:\n\n“We have failed and go home.”',
      ['Angela Merkel | comment | We have failed and go home.'],
    ],
    [
      'Angela Merkel called half of the plan for Libya “a disgrace”.',
      ['Angela Merkel | called | half of the plan for Libya “a disgrace”'],
    ],
    [
      'Angela Merkel accused the North’s leader, Kim Jong Un, of “fanatic recklessness.”',
      ['Angela Merkel | accused | the North’s leader, Kim Jong Un, of “fanatic recklessness.”'],
    ],
    [
      'Angela Merkel took to Twitter on Monday to accuse France of arming the rebels.',
      ['Angela Merkel | accuse | France of arming the rebels'],
    ],
    ['Angela Merkel told her aides to “go home and rest.”', ['Angela Merkel | told | go home and rest.']],
    [
      'It was a blast that Angela Merkel described as “an act of war.”',
      ['Angela Merkel | described | a blast … an act of war.'],
    ],
    [
      'During his visit, Angela Merkel said, most people had changed their minds.',
      ['Angela Merkel | said | most people had changed their minds'],
    ],
    ['“We failed,” Angela Merkel said several weeks after the vote.', ['Angela Merkel | said | We failed']],
    ['Angela Merkel expressed concern about the fighting.', ['Angela Merkel | expressed | concern about the fighting']],
    ['Angela Merkel is committed to ending the war.', ['Angela Merkel | is committed | ending the war']],
    ['BERLIN (Northline) — The talks had failed, Angela Merkel said.', ['Angela Merkel | said | The talks had failed']],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted));
});

describe('interviews, relays and parties without a name', () => {
  it.each([
    [
      'Angela Merkel answered questions.\n\nQ: Will there be talks?\n\nA: Not this week. We need time.',
      ['null | : | Will there be talks?', 'Angela Merkel | : | Not this week. We need time.'],
    ],
    [
      '“Will there be talks?” a reporter asked. “Not this week,” Angela Merkel replied.',
      ['~reporter | asked | Will there be talks?', 'Angela Merkel | replied | Not this week'],
    ],
    [
      'Reuters quoted Angela Merkel as saying the talks had failed.',
      ['Angela Merkel | quoted Angela Merkel as saying | the talks had failed'],
    ],
    [
      'The talks had failed, two officials familiar with the matter said.',
      ['~two officials | said | The talks had failed'],
    ],
    ['Dozens of protesters said the talks had failed.', ['~protesters | said | the talks had failed']],
    [
      'A teacher and a nurse said the talks had failed.',
      ['~teacher | said | the talks had failed', '~nurse | said | the talks had failed'],
    ],
    [
      'Angela Merkel, the chancellor, and Emmanuel Macron, the president, said the talks had failed.',
      ['Angela Merkel | said | the talks had failed', 'Emmanuel Macron | said | the talks had failed'],
    ],
    [
      'Angela Merkel said the troops had left the town, and vowed to send aid.',
      ['Angela Merkel | said | the troops had left the town', 'Angela Merkel | vowed | send aid'],
    ],
    [
      'Emmanuel Macron called Vladimir Putin on Monday, the White House said on Friday, in a call that lasted an hour.',
      ['White House | said | Emmanuel Macron called Vladimir Putin on Monday'],
    ],
  ])('%s', (text, wanted) => expect(said(text)).toEqual(wanted.map((row) => row.replace(/^null/, ''))));
});

describe('no statement', () => {
  it.each([
    'France, whose troops had left, said nothing.',
    'An official spoke on condition of anonymity.',
    'If Russia attacks, France will respond.',
    'Angela Merkel did not say when she would leave.',
    'Angela Merkel declined to comment.',
    'Angela Merkel would not say whether the talks had failed.',
    'Angela Merkel left the room without saying a word.',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

describe('act, addressee, medium, relay and stance', () => {
  const first = (text: string) => {
    const record = read(text);
    const s = record.statements[0]!;
    return {
      act: s.act,
      to: s.addressees.map((id) => nameOf(record, id)),
      medium: s.medium,
      via: s.via.map((id) => nameOf(record, id)),
      mode: s.mode,
      about: s.about.map((a) => `${nameOf(record, a.actor)} ${a.stance}`),
    };
  };
  it.each([
    ['Angela Merkel rejected the plan.', { act: 'REJECT' }],
    ['Angela Merkel threatened to impose sanctions.', { act: 'THREATEN' }],
    ['“We condemn this attack,” Angela Merkel said.', { act: 'ACCUSE', mode: 'direct' }],
    ['Angela Merkel told Emmanuel Macron that the talks had failed.', { act: 'INFORM', to: ['Emmanuel Macron'] }],
    [
      'Angela Merkel said at a news conference that the talks had failed.',
      { medium: 'press-conference', mode: 'indirect' },
    ],
    ['Angela Merkel tweeted that the talks had failed.', { medium: 'tweet' }],
    [
      'Angela Merkel said in an interview that the plan was “a disgrace for Europe”.',
      { medium: 'interview', mode: 'mixed' },
    ],
    ['Angela Merkel urged Emmanuel Macron to act.', { act: 'REQUEST', to: ['Emmanuel Macron'] }],
    ['Angela Merkel called on Russia to withdraw.', { to: ['Russia'] }],
    ['Angela Merkel met Emmanuel Macron and urged him to act.', { to: ['Emmanuel Macron'] }],
    ['Angela Merkel told reporters that the talks had failed.', { to: ['~reporters'], medium: 'press-conference' }],
    ['Angela Merkel said to Emmanuel Macron that the talks had failed.', { to: ['Emmanuel Macron'] }],
    [
      'Angela Merkel raised her concerns in a call with Emmanuel Macron on Monday.',
      { to: ['Emmanuel Macron'], medium: 'phone' },
    ],
    ['In a letter to Emmanuel Macron, Angela Merkel said the talks had failed.', { to: ['Emmanuel Macron'] }],
    ['In a meeting with Emmanuel Macron, Angela Merkel said the talks had failed.', { to: ['Emmanuel Macron'] }],
    [
      'Angela Merkel called for an end to Russia’s attacks on Aleppo.',
      { act: 'REQUEST', to: ['Russia'], about: ['Russia oppose'] },
    ],
    ['Angela Merkel urged Russia to stop the bombing of Aleppo.', { to: ['Russia'] }],
    ['Angela Merkel was quoted by Reuters as saying that the talks had failed.', { via: ['Reuters'], act: 'INFORM' }],
    ['The talks had failed, Angela Merkel said, Reuters reported.', { via: ['Reuters'] }],
    [
      'Angela Merkel denied that France had attacked Libya.',
      { act: 'REJECT', about: ['France neutral', 'Libya neutral'] },
    ],
    ['Angela Merkel said that France opposed the attack.', { about: ['France neutral'] }],
    ['Angela Merkel expressed support for France.', { about: ['France support'] }],
    ['Angela Merkel said she did not support France.', { about: ['France oppose'] }],
    ['Angela Merkel said that Russia had launched an attack.', { about: ['Russia oppose'] }],
    ['Angela Merkel condemned the killing of Jamal Khashoggi.', { about: ['Jamal Khashoggi neutral'] }],
    ['Angela Merkel condemned the attacks by Daesh.', { about: ['Islamic State oppose'] }],
    ['Angela Merkel praised the Democratic Party.', { about: ['Democratic Party support'] }],
    ['Angela Merkel said that the Democratic Party had met.', { about: ['Democratic Party neutral'] }],
    ['Angela Merkel condemned Russia.', { about: ['Russia oppose'] }],
    ['Angela Merkel praised France.', { about: ['France support'] }],
    ['Angela Merkel said that Russia was not an enemy.', { about: ['Russia support'] }],
    ['Angela Merkel said that Russia is a dangerous enemy.', { about: ['Russia oppose'] }],
  ])('%s', (text, wanted) => expect(first(text)).toMatchObject(wanted));
});
