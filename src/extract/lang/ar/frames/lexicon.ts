// The words of saying, read from data/ar/reporting.tsv and content-heads.tsv and indexed by folded form.
//   «أكدت» → { lemma أكد, V, f s, INFORM, complements S Q C على O }
import type { Act } from '../../../../model/plover.ts';
import type { Stance } from '../../../../model/statement.ts';
import type { DataReader } from '../../../language.ts';
import type { Agreement } from '../../../layers.ts';
import { fold } from '../text/letters.ts';

export type CueClass = 'V' | 'PART' | 'N';
export interface CueEntry {
  lemma: string;
  class: CueClass;
  act: Act;
  /** S clause, Q quotation, C colon, O object; else a folded preposition, with a leading + where the object before it is content too. */
  complements: ReadonlySet<string>;
  stance: Stance;
  flags: ReadonlySet<string>;
  agreement: Agreement;
  passive: boolean;
}
export interface ContentHead {
  act: Act;
  stance: Stance;
  /** Folded preposition before the target; null where it is the next noun phrase. */
  preposition: string | null;
}
export interface ReportingLexicon {
  cues: ReadonlyMap<string, CueEntry[]>;
  heads: ReadonlyMap<string, ContentHead>;
  /** The classes of data/ar/frame-words.tsv. */
  words: Readonly<Record<string, ReadonlySet<string>>>;
}

const STANCE: Record<string, Stance> = { '+': 'support', '-': 'oppose', '0': 'neutral' };
export const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#') && !line.startsWith('lemma\t'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));

export function loadLexicon(data: DataReader): ReportingLexicon {
  const cues = new Map<string, CueEntry[]>();
  for (const [lemma, cls, forms, act, complements, stance, flags] of rows(data.text('ar/reporting.tsv'))) {
    const base = {
      lemma: lemma!,
      class: cls as CueClass,
      act: act as Act,
      complements: new Set(complements!.split(' ').filter(Boolean).map(complement)),
      stance: STANCE[stance!] ?? 'neutral',
      flags: new Set((flags ?? '').split(' ').filter(Boolean)),
    };
    for (const form of forms!.split(' ')) {
      const [word, tag = ''] = form.split('@');
      const entry: CueEntry = { ...base, agreement: agreement(tag), passive: tag === 'p' };
      const key = fold(word!);
      const known = cues.get(key);
      if (!known) cues.set(key, [entry]);
      else if (!known.some((k) => k.lemma === entry.lemma && k.class === entry.class)) known.push(entry);
    }
  }
  const heads = new Map<string, ContentHead>();
  for (const [head, act, stance, preposition] of rows(data.text('ar/content-heads.tsv')))
    heads.set(fold(head!), {
      act: act as Act,
      stance: STANCE[stance!] ?? 'neutral',
      preposition: preposition && preposition !== '-' ? fold(preposition) : null,
    });
  const words: Record<string, ReadonlySet<string>> = {};
  for (const [kind, list] of rows(data.text('ar/frame-words.tsv'))) words[kind!] = new Set(list!.split(' ').map(fold));
  return { cues, heads, words };
}

const complement = (code: string): string =>
  /^[SQCO]$/.test(code) ? code : code.startsWith('O+') ? `+${fold(code.slice(2))}` : fold(code);

function agreement(tag: string): Agreement {
  const found: Agreement = { person: 3 };
  if (tag[0] === 'm' || tag[0] === 'f') found.gender = tag[0];
  const number = tag[1];
  if (number === 's' || number === 'd' || number === 'p') found.number = number;
  return found;
}
