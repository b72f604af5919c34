// Paragraph → sentences. Compromise splits after "Gen.", "Va." and inside "U.S. Embassy"; the rules and the list here do not.
import type { Span } from '../../../../model/span.ts';

/** Splits `text` between `start` and `end`; `abbreviations` are folded, without their full stop. */
export function sentences(text: string, start: number, end: number, abbreviations: ReadonlySet<string>): Span[] {
  const out: Span[] = [];
  let from = start;
  const stops = /[.!?…]+["'”’)\]»]*(?=\s|$)|[.!?]["”’]+(?=\p{L}|—|-)/gu;
  stops.lastIndex = start;
  for (let match = stops.exec(text); match && match.index < end; match = stops.exec(text)) {
    const to = match.index + match[0].length;
    if (to >= end) break;
    const next = text.slice(to, Math.min(end, to + 60)).trimStart();
    if (!startsSentence(next) || !endsSentence(text.slice(from, match.index), match[0], next, abbreviations)) continue;
    out.push({ start: from, end: to });
    from = to + (text.slice(to, end).length - text.slice(to, end).trimStart().length);
  }
  if (from < end) out.push({ start: from, end });
  return out;
}

const startsSentence = (next: string): boolean => /^["'“‘«([]*\s?[\p{Lu}\d@#$]/u.test(next);

function endsSentence(before: string, stop: string, next: string, abbreviations: ReadonlySet<string>): boolean {
  const closed = /["'”’)\]»]$/.test(stop);
  // “Will he go?” Smith asked.   “No!” she said.
  if (
    closed &&
    /^[!?…]/.test(stop) &&
    /^\p{Lu}?[\p{L}.'’-]*\s?(?:\p{Lu}[\p{L}'’-]+\s){0,3}(?:said|says|asked|added|told|wrote|replied|asks|adds|shouted|continued)\b/u.test(
      next,
    )
  ) {
    return /^["“‘]/.test(next);
  }
  if (!stop.startsWith('.')) return true;
  const word = /[\p{L}.'’&-]+$/u.exec(before)?.[0] ?? '';
  if (!word) return true;
  // ellipsis inside a quotation goes on: "last week. ... You really have"
  if (stop.startsWith('..')) return /^["“(]?\p{Lu}/u.test(next);
  // "in the U.S. The …" ends only before a word that can open a sentence
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return closed || OPENERS.test(next);
  if (abbreviations.has(word.toLowerCase().replace(/^.*-/, ''))) return false;
  // initials: "Robert C. Scott"
  if (/^\p{Lu}$/u.test(word)) return /\b(?:vitamin|plan|world war|part) \p{Lu}$/iu.test(before);
  return true;
}

const OPENERS =
  /^["“]?(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|This|That|These|Those|His|Her|Its|Their|As|If|When|While|After|Before|For|With|There|However|Meanwhile|Some|Many|Most|No|Not|One|Two)\b/;
