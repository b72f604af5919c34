// Names of bodies by their head noun and the chain of nouns and adjectives after it; no list of bodies is needed.
//   «وزارة الخارجية الأميركية» · «المفوضية السامية لحقوق الإنسان» · «قوات حفتر» · «السفارة الأميركية في طرابلس» · «الخارجية الروسية»
import { isGeneral, isRelation, militaryRegion, numberedUnit, takesRelation } from './body-heads.ts';
import { tailEnd } from './body-tails.ts';
import { type Chain, type ChainText, isAdjective, plain } from './chain-text.ts';
import {
  ANY_ORG,
  FIELD,
  INSTITUTIONAL,
  LOOSE,
  OFFICE,
  ORG_AT,
  ORG_FOR,
  ORG_IF,
  ORG_MANY,
  PLACE,
  STOP,
  TITLE,
} from './name-lexicon.ts';

const MAX_LENGTH = 12;
/** «الخارجية», «الداخلية» alone name the ministry; «الدفاع الروسية» does by the feminine of its adjective. */
export const MINISTRIES = new Set(['خارجيه', 'داخليه', 'خزانه', 'ماليه']);

export function bodyChain(text: ChainText, i: number): Chain | null {
  const head = text.words[i]!;
  if (!head.letters || head.token.enclitic || head.bits & STOP) return null;
  if (head.definite && head.bits & FIELD && !(head.bits & ANY_ORG)) return ministry(text, i);
  const region = militaryRegion(text, i);
  if (region > i) return { first: i, last: region, bare: false, tail: region };
  if (!(head.bits & ANY_ORG) || head.pos === 'VERB' || head.pos === 'ADJ') return null;
  if (head.prep === 'ب' && /^(رءاسه|قياده|اداره)$/.test(head.bare)) return null;
  const numbered = numberedUnit(text, i);
  if (numbered > i) return { first: i, last: numbered, bare: false, tail: numbered };
  const core = head.definite ? definiteCore(text, i) : constructCore(text, i);
  if (isGeneral(text, i, core)) return null;
  if (head.bits & ORG_IF && !head.definite && !overParty(text, i, core)) return null;
  const tail = tailEnd(text, i, core, bodyChain);
  if (tail > core) return { first: i, last: tail, bare: false, tail: core };
  if (core === i + 1)
    return head.definite && !(head.bits & ORG_MANY) ? { first: i, last: core, bare: true, tail: core } : null;
  return { first: i, last: core, bare: false, tail: core };
}

/** «الخارجية الروسية», «الدفاع الروسية», «الخارجية». */
function ministry(text: ChainText, i: number): Chain | null {
  const word = text.words[i]!;
  const next = text.words[i + 1];
  // «رئيسة الوزراء البريطانية», «وزيرة الدفاع الألمانية»: the adjective is hers
  const before = i > 0 ? text.words[i - 1] : undefined;
  const hers = before && before.bits & OFFICE && before.bare.endsWith('ه') && !MINISTRIES.has(word.bare);
  if (hers || word.bare === 'وزراء') return null;
  const named = next && i + 1 < text.end && plain(next) && next.nation && next.definite && next.bare.endsWith('ه');
  if (named && (MINISTRIES.has(word.bare) || !word.bare.endsWith('ه')))
    return { first: i, last: i + 1 + next.nationWords, bare: false, tail: i + 2 };
  return MINISTRIES.has(word.bare) ? { first: i, last: i + 1, bare: true, tail: i + 1 } : null;
}

/** «إدارة [الرئيس دونالد ترامب]», «نظام [بشار]», «رئاسة [الجمهورية]» but neither «إدارة [الحدود]» nor «رئاسة [فلان]». */
function overParty(text: ChainText, i: number, core: number): boolean {
  const { words, known } = text;
  if (core <= i + 1) return false;
  if (/^رءاسه/.test(words[i]!.stem)) return /^(الجمهوريه|الوزراء|الاركان|الحكومه)$/.test(words[i + 1]!.stem);
  if (/^موقع/.test(words[i]!.stem) && (words[i + 1]!.definite || words[i + 1]!.bits & ANY_ORG)) return false;
  if (/^قياده/.test(words[i]!.stem)) return words[core - 1]!.nation !== null;
  for (let j = i + 1; j < core; j++)
    if (known[j]?.entries.some((e) => !e.weak) || text.tagged[j]! > j || words[j]!.nation) return true;
  return false;
}

/** «الجيش الوطني الليبي», «المجلس الرئاسي»: a definite head and the adjectives that name it. */
function definiteCore(text: ChainText, i: number): number {
  const many = (text.words[i]!.bits & ORG_MANY) !== 0;
  let j = i + 1;
  let nation = false;
  while (j < text.end && j < i + MAX_LENGTH) {
    const word = text.words[j]!;
    if (!plain(word) || !word.definite) break;
    // «المكتب الإعلامي», «المجلس السياسي الأعلى», «اللجنة القانونية»
    const adjective = takesRelation(text.words[i]!) && isAdjective(word) && isRelation(word);
    if (!(word.nation || word.bits & INSTITUTIONAL || adjective)) break;
    nation ||= word.nation !== null;
    j += word.nation ? word.nationWords : 1;
  }
  return many && !nation && text.words[i + 1]?.bare !== 'مسلحه' ? i + 1 : j;
}

/** «وزارة الخارجية الأميركية», «حكومة الوفاق الوطني», «قوات شرق ليبيا», «صحيفة "بيلد"». */
function constructCore(text: ChainText, i: number): number {
  const { words } = text;
  const many = (words[i]!.bits & ORG_MANY) !== 0;
  let j = complement(text, i + 1, many);
  if (j === i + 1 || properComplement(text, i + 1)) return j;
  while (j < text.end && j < i + MAX_LENGTH) {
    const word = words[j]!;
    // «جهاز مكافحة الهجرة غير الشرعية»
    const not =
      word.stem === 'غير' && j + 1 < text.end && words[j + 1]!.definite && /^(ADJ|NOUN)$/.test(words[j + 1]!.pos);
    if (not && plain(word) && plain(words[j + 1]!) && !/^حكومي/.test(words[j + 1]!.bare)) {
      j += 2;
      continue;
    }
    if (!plain(word)) {
      const joined = coordinate(text, i, j);
      if (joined === j) break;
      j = joined;
      continue;
    }
    if (word.definite && isAdjective(word) && !startsPerson(text, j)) j += word.nation ? word.nationWords : 1;
    else break;
  }
  return j;
}

/** «صحيفة بيلد [الألمانية]»: after a name of its own an adjective only describes. */
function properComplement(text: ChainText, j: number): boolean {
  const match = text.known[j];
  if (match) return match.entries.every((entry) => entry.kind === 'organization') && !text.words[j]!.definite;
  const word = text.words[j]!;
  return text.tagged[j]! > j || /^["«“”]$/.test(word.mark) || (word.pos === 'PROPN' && !word.definite);
}

/** First complement of a construct: a known or tagged name, a quoted name, a definite noun, or a noun with its own complement. */
function complement(text: ChainText, j: number, many: boolean): number {
  const { words, known, tagged, end } = text;
  const word = words[j];
  if (!word || j >= end) return j;
  if (/^["«“”]$/.test(word.mark)) return quoted(text, j);
  const town = plain(word) && words[j - 1]!.bits & PLACE && known[j]?.entries.some((entry) => entry.kind === 'place');
  if (town) return j + known[j]!.length; // «بلدية سرت»: whatever the word looks like
  if (!plain(word) || word.bits & STOP || word.pos === 'ADP' || word.pos === 'VERB') return j;
  if (known[j]?.entries.some((entry) => !entry.weak || (many && entry.kind === 'organization')))
    return j + known[j]!.length;
  if (tagged[j]! > j) return tagged[j]!;
  if (word.bits & TITLE && word.definite) return titledPerson(text, j);
  if (many) {
    if (word.bits & ANY_ORG && j + 1 < end) return word.definite ? definiteCore(text, j) : deeper(text, j);
    if (/^(شرق|غرب|شمال|جنوب|شرقي|غربي)$/.test(word.stem) && known[j + 1]) return j + 1 + known[j + 1]!.length;
    // «قوات الأمن المصرية»
    const next = words[j + 1];
    if (word.definite && word.bits & FIELD && next && j + 1 < end && plain(next) && next.nation && next.definite)
      return j + 1;
    return j;
  }
  if (word.definite) return word.nation || word.bits & LOOSE ? j : j + 1;
  if (!word.definite && (word.pos === 'NOUN' || word.pos === 'PROPN') && !(word.bits & LOOSE)) return deeper(text, j);
  return word.pos === 'X' ? j + 1 : j;
}

/** «مجلس [حقوق الإنسان]», «قوات [حكومة الوفاق]». */
function deeper(text: ChainText, j: number): number {
  if (text.words[j]!.token.enclitic) return j;
  const inner = complement(text, j + 1, false);
  return inner > j + 1 ? inner : text.words[j]!.pos === 'PROPN' ? j + 1 : j;
}

/** «إدارة [الرئيس دونالد ترامب]», «نظام [العقيد السابق معمر القذافي]». */
function titledPerson(text: ChainText, j: number): number {
  for (let k = j + 1; k < text.end && k <= j + 3; k++) {
    const end = personEnd(text, k);
    if (end > k) return end;
    if (!plain(text.words[k]!) || !text.words[k]!.definite) break;
  }
  return text.words[j]!.bits & FIELD ? j + 1 : j;
}
function personEnd(text: ChainText, k: number): number {
  const match = text.known[k];
  if (match?.entries.some((entry) => entry.kind === 'person')) return k + match.length;
  return text.persons[k]!;
}
const startsPerson = (text: ChainText, j: number): boolean =>
  text.known[j]?.entries.some((entry) => entry.kind === 'person' && !entry.weak) ?? false;

/** «صحيفة "بيلد"», «منظمة "أطباء بلا حدود"»: up to five words between marks. */
function quoted(text: ChainText, j: number): number {
  for (let k = j + 1; k < text.end && k <= j + 6; k++) {
    if (/^["»”“]$/.test(text.words[k]!.mark)) return k > j + 1 ? k + 1 : j;
    if (!text.words[k]!.letters) return j;
  }
  return j;
}

/** «جهاز الإسعاف والطوارئ», «حزب العدالة والبناء»: two fields of one body, not two parties. */
function coordinate(text: ChainText, i: number, j: number): number {
  const word = text.words[j]!;
  const last = text.words[j - 1]!;
  const adjectives =
    word.letters &&
    word.conj &&
    !word.prep &&
    word.definite &&
    word.pos === 'ADJ' &&
    last.definite &&
    last.pos === 'ADJ';
  if (adjectives && !word.nation && !last.nation && text.words[i]!.bits & (ORG_FOR | ORG_AT) && j > i + 2) return j + 1;
  const fields = word.letters && word.conj && !word.prep && word.definite && last.definite;
  // «لجنة الحريات الفردية والمساواة»
  const field = last.pos === 'ADJ' && !last.nation && j - 2 > i ? text.words[j - 2]! : last;
  if (
    !fields ||
    text.known[j] ||
    word.bits & (ANY_ORG | TITLE | PLACE | STOP) ||
    !(word.bits & FIELD) ||
    !(field.bits & FIELD)
  )
    return j;
  const head = text.words[i]!;
  return head.bits & (ORG_AT | ORG_FOR) || /^(حزب|حركه|كليه|معهد|اداره)$/.test(head.bare) ? j + 1 : j;
}
