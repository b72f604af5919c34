// Runs of capitalised words: the raw material of names. Connectors join only inside bodies: "Ministry of Foreign Affairs".
import type { Segmented, Token } from '../../../layers.ts';
import { titleCase } from '../text/blocks.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Gazetteer } from './gazetteer.ts';

export interface Run {
  /** Token range [first, last). */
  first: number;
  last: number;
}

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'abu',
  'de',
  'la',
  'van',
  'von',
  'der',
  'den',
  'da',
  'di',
  'du',
  'le',
  'ben',
  'ould',
  'ul',
  'ur',
  'y',
  'al-',
  'dos',
]);
const LOWER_NAME = /^(?:al|el|an|as|ad|ash|at)-\p{Lu}/u;
const SPEAKING = /^(?:says?|said|tells|told)$/;
const FUNCTION = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'INTJ', 'PUNCT']);

export function runs(doc: Segmented, lexicon: Lexicon, gazetteer: Gazetteer): Run[] {
  const { tokens, article } = doc;
  const form = (i: number) => article.text.slice(tokens[i]!.start, tokens[i]!.end);
  const inside = capitalisedInside(doc);
  const out: Run[] = [];
  for (const sentence of doc.sentences) {
    const block = doc.blocks[sentence.block]!;
    const shouting = titleCase(article.text.slice(block.start, block.end)) && block.kind !== 'paragraph';
    for (let i = sentence.first; i < sentence.last; ) {
      if (!opens(i)) {
        i++;
        continue;
      }
      let last = i + 1;
      for (;;) {
        if (last < sentence.last && joins(last) && tokens[last - 1]!.enclitic === null) {
          last++;
          continue;
        }
        const far = connector(i, last);
        if (far === 0) break;
        last = far;
      }
      out.push({ first: i, last });
      i = last;
    }

    function opens(i: number): boolean {
      const token = tokens[i]!;
      if (!capital(i)) return LOWER_NAME.test(form(i));
      if (FUNCTION.has(token.pos) && !(/^\p{Lu}{2,}$/u.test(form(i)) && form(i).length > 1)) return false;
      if (shouting) return inside.has(token.stem) || (token.pos === 'PROPN' && !inside.has(`-${token.stem}`));
      if (!initial(i)) return true;
      if (/^\p{Lu}[\p{Lu}.&]+$/u.test(form(i))) return true;
      // first word of a sentence: a name elsewhere, or a word that is never one
      if (inside.has(token.stem)) return true;
      if (inside.has(`-${token.stem}`)) return false;
      if (token.pos === 'PROPN') return true;
      // "Pompeo visited Berlin"
      const known = token.pos === 'NOUN' && !lexicon.common.has(token.stem) ? gazetteer.entry(token.stem) : null;
      if (known && known.kind !== 'place' && !known.weak) return true;
      const next = i + 1 < sentence.last ? tokens[i + 1]! : null;
      // "Secretary of State", "Downing Street"
      if (next && capital(i + 1) && (lexicon.places.has(next.stem) || lexicon.organizations.has(next.stem)))
        return true;
      if (next?.norm === 'of' && i + 2 < sentence.last && capital(i + 2) && lexicon.titles.has(token.stem)) return true;
      return (
        token.pos !== 'ADV' &&
        token.pos !== 'VERB' &&
        i + 1 < sentence.last &&
        capital(i + 1) &&
        !FUNCTION.has(tokens[i + 1]!.pos)
      );
    }
    function joins(i: number): boolean {
      const token = tokens[i]!;
      if (!capital(i))
        return (
          (PARTICLES.has(token.norm) &&
            i + 1 < sentence.last &&
            (capital(i + 1) || (PARTICLES.has(tokens[i + 1]!.norm) && i + 2 < sentence.last && capital(i + 2)))) ||
          LOWER_NAME.test(form(i))
        );
      if (shouting && !inside.has(token.stem)) return token.pos === 'PROPN' && !inside.has(`-${token.stem}`);
      return (
        (!FUNCTION.has(token.pos) && !SPEAKING.test(token.norm)) ||
        (token.pos !== 'PUNCT' && !SPEAKING.test(token.norm) && /^\p{Lu}{2,}$/u.test(form(i)))
      );
    }
    /** End of the run past "of", "for", "and", "the"; 0 when the run ends here. */
    function connector(first: number, last: number): number {
      if (last >= sentence.last) return 0;
      const word = tokens[last]!.norm;
      let next = last + 1;
      if (word === '.' && /^\p{Lu}$/u.test(form(last - 1)) && next < sentence.last && capital(next)) return next + 1;
      if (!/^(?:of|for|on|and|&)$/.test(word) || tokens[last - 1]!.enclitic) return 0;
      if (next < sentence.last && tokens[next]!.norm === 'the') next++;
      if (next >= sentence.last || !capital(next) || FUNCTION.has(tokens[next]!.pos)) return 0;
      if (
        /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
          tokens[next]!.stem,
        ) &&
        word !== 'of'
      )
        return 0;
      const body = words(first, last).some((w) => lexicon.organizations.has(w));
      if (word === 'and' || word === '&') {
        if (next !== last + 1) return 0;
        if (word === '&') return next + 1;
        let end = next + 1;
        while (end < sentence.last && joins(end)) end++;
        const after = words(next, end);
        // "Department of Health and Human Services", "Foreign and Commonwealth Office"
        const closes =
          after.length > 1 &&
          lexicon.organizations.has(after.at(-1)!) &&
          last - first === 1 &&
          !inside.has(tokens[first]!.stem);
        const listed =
          body &&
          words(first, last).includes('of') &&
          tokens[last - 1]!.norm !== 'of' &&
          !initial(next) &&
          after.length <= 3;
        return closes || listed ? end : 0;
      }
      if (word === 'of') return body || lexicon.places.has(tokens[last - 1]!.stem) ? next + 1 : 0;
      return body && lexicon.organizations.has(tokens[last - 1]!.stem) ? next + 1 : 0;
    }
    function words(first: number, last: number): string[] {
      return tokens.slice(first, last).map((t) => t.stem);
    }
    function capital(i: number): boolean {
      return /^[\p{Lu}]/u.test(form(i)) && tokens[i]!.norm !== 'i';
    }
    function initial(i: number): boolean {
      if (i === sentence.first) return true;
      const before = tokens[i - 1]!;
      return (
        before.pos === 'PUNCT' &&
        /^["“‘'(:—–-]|^\.\.|[.!?…]$/.test(form(i - 1)) &&
        (i - 1 === sentence.first || /^["“‘'(:—–-]|[.!?…]$/.test(form(i - 1)))
      );
    }
  }
  return out;
}

/** Words capitalised inside a sentence somewhere in the text, and (with "-") words that are also written small. */
function capitalisedInside(doc: Segmented): Set<string> {
  const seen = new Set<string>();
  const { text } = doc.article;
  for (const sentence of doc.sentences) {
    const block = doc.blocks[sentence.block]!;
    if (block.kind !== 'paragraph') continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token: Token = doc.tokens[i]!;
      if (token.pos === 'PUNCT') continue;
      if (/^\p{Ll}/u.test(text[token.start]!)) seen.add(`-${token.stem}`);
      else if (i > sentence.first && doc.tokens[i - 1]!.pos !== 'PUNCT' && /^\p{Lu}/u.test(text[token.start]!))
        seen.add(token.stem);
    }
  }
  return seen;
}
