// Gender and number that verbs take with a name: «قالت البعثة», «قال البرلمان», «أعلنت قوات حفتر», «قالت بساكي».
import type { Agreement } from '../../../layers.ts';
import { TITLE } from './name-lexicon.ts';
import type { NameWord } from './name-words.ts';

/** Bodies by their head: feminine in ه or as a plural of things, else masculine. */
export function bodyAgreement(head: NameWord): Agreement {
  const { bare } = head;
  if (/(ون|ين)$/.test(bare) && head.token.number === 'p') return { gender: 'm', number: 'p' };
  const feminine =
    /(ه|ات|اء|وي)$/.test(bare) ||
    head.token.gender === 'f' ||
    head.token.number === 'p' ||
    /^(سرايا|ميليشيات|كتاءب|فصاءل|وحدات|شبكات|انصار|امم|دول|احزاب|صحف|وساءل|قوي)$/.test(bare);
  return { gender: feminine ? 'f' : 'm', number: 's' };
}

/** Persons by the title before them or the verb around them. */
export function personAgreement(layer: { words: readonly NameWord[]; ends: Int32Array }, i: number): Agreement {
  const { words, ends } = layer;
  for (let k = i - 1; k >= Math.max(0, i - 8) && ends[k] === ends[i]; k--) {
    const word = words[k]!;
    if (!word.letters && !/^["«“،]$/.test(word.mark)) break;
    if (word.bits & TITLE && word.pos !== 'VERB') return { gender: /ه$/.test(word.bare) ? 'f' : 'm', number: 's' };
    if (word.pos === 'VERB')
      return k === i - 1 && word.token.gender ? { gender: word.token.gender, number: 's' } : { number: 's' };
    if (word.pos === 'ADP' || word.pos === 'SCONJ') break;
  }
  return { number: 's' };
}
