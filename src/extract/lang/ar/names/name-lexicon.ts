// Words that make and bound names: heads of titles, bodies and places, given names, words no name holds (data/ar/name-words.tsv …).
import type { DataReader } from '../../../language.ts';
import { fold } from '../text/letters.ts';

/** Bits of what a word may be in a name. */
export const OFFICE = 1;
export const RANK = 2;
export const HONORIFIC = 4;
export const ROLE = 8;
export const QUALIFIER = 16;
export const ORG = 32;
/** Heads whose name may go on with «لـ»: «المفوضية السامية لحقوق الإنسان». */
export const ORG_FOR = 64;
/** Heads whose name may go on with في، لدى، بـ، إلى: «السفارة الأميركية في طرابلس». */
export const ORG_AT = 128;
/** Plurals and collectives: only a name or nationality makes them one body: «قوات حفتر», not «قوات حكومية». */
export const ORG_MANY = 256;
export const INSTITUTIONAL = 512;
export const FIELD = 1024;
export const PLACE = 2048;
export const PLACE_PART = 4096;
export const DIRECTION = 8192;
export const SOURCE = 16384;
export const PARTY = 32768;
export const GIVEN = 65536;
export const STOP = 131072;
/** «الحكومة الجديدة»: tells of a body without naming it. */
export const LOOSE = 262144;
export const AGENTIVE = 524288;
/** Before what is only a place. The tagger of names does not see this bit. */
export const WHERE = 1048576;
/** «إدارة ترامب», not «إدارة الحدود»: a body only over a person, a nationality or a known name. */
export const ORG_IF = 2097152;
/** «تويتر»: a party only as a company. */
export const CHANNEL = 4194304;

export const ANY_ORG = ORG | ORG_FOR | ORG_AT | ORG_MANY;
export const TITLE = OFFICE | RANK | HONORIFIC | ROLE;

const CLASSES: Record<string, number> = {
  office: OFFICE,
  rank: RANK,
  honorific: HONORIFIC,
  role: ROLE,
  qualifier: QUALIFIER,
  org: ORG,
  'org-for': ORG_FOR,
  'org-at': ORG_AT,
  'org-many': ORG_MANY,
  institutional: INSTITUTIONAL,
  field: FIELD,
  place: PLACE,
  'place-part': PLACE_PART,
  direction: DIRECTION,
  source: SOURCE,
  party: PARTY,
  loose: LOOSE,
  agentive: AGENTIVE,
  where: WHERE,
  'org-if': ORG | ORG_IF,
  channel: CHANNEL,
};
/** Classes whose feminine, with ه, is the same word: «وزير» «وزيرة», «خاص» «خاصة». */
const FEMININE = OFFICE | ROLE | QUALIFIER | INSTITUTIONAL | SOURCE | HONORIFIC | LOOSE;

export type NameLexicon = ReadonlyMap<string, number>;

export function loadNameLexicon(data: DataReader): NameLexicon {
  const bits = new Map<string, number>();
  const never: string[] = [];
  const add = (word: string, bit: number) => bits.set(word, (bits.get(word) ?? 0) | bit);
  for (const line of lines(data.text('ar/name-words.tsv'))) {
    const [name, words] = line.split('\t');
    if (name === 'never') {
      never.push(...words!.split(' ').filter(Boolean));
      continue;
    }
    const bit = CLASSES[name!];
    if (bit === undefined || !words) throw new Error(`ar/name-words.tsv: no class ${name}`);
    for (const word of words.split(' ').filter(Boolean)) {
      const form = fold(word).replaceAll('_', ' ');
      add(form, bit);
      if (bit & FEMININE && !form.endsWith('ه') && !form.includes(' ')) add(`${form}ه`, bit);
    }
  }
  for (const word of never) bits.set(fold(word), (bits.get(fold(word)) ?? 0) & ~(TITLE | QUALIFIER | SOURCE | PARTY));
  for (const line of lines(data.text('ar/given-names.txt')))
    for (const word of line.split(' ')) if (word) add(fold(word).replace(/^ال/, ''), GIVEN);
  for (const line of lines(data.text('ar/name-stops.txt')))
    for (const word of line.split(' ')) if (word) add(fold(word), STOP);
  return bits;
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line && !line.startsWith('#'));
