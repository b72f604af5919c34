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
