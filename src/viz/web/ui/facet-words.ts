// The words for a value of a facet.
import {
  KIND_WORDS,
  type Lang,
  MEDIUM_WORDS,
  MODE_WORDS,
  STANCE_WORDS,
  STATUS_WORDS,
  TYPE_WORDS,
  word,
} from '../../api-words.ts';
import { OUTLET_UNKNOWN } from '../derive/records-index.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Facet } from '../state/view.ts';

const TABLES: Record<Exclude<Facet, 'outlets'>, Record<string, Record<Lang, string>>> = {
  records: KIND_WORDS,
  kinds: KIND_WORDS,
  acts: TYPE_WORDS,
  types: TYPE_WORDS,
  stances: STANCE_WORDS,
  modes: MODE_WORDS,
  media: MEDIUM_WORDS,
  statuses: STATUS_WORDS,
};

export function facetWord(facet: Facet, value: string, t: Translate): string {
  if (facet === 'outlets') return value === OUTLET_UNKNOWN ? t('filter.unknownOutlet') : value;
  return word(TABLES[facet], value, t.lang);
}
