// Parties without a name: "a senior official", "two people familiar with the matter", "opposition forces".
import { firstEndingAfter } from '../../../../model/span-search.ts';
import type { Name, Segmented, Title, Unnamed } from '../../../layers.ts';
import type { Chunks } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Noun phrases with a head from the list that hold no title beside a name and end in no name. */
export function unnamedParties(
  doc: Segmented,
  chunks: Chunks,
  names: Name[],
  titles: Title[],
  lexicon: Lexicon,
): Unnamed[] {
  const { tokens } = doc;
  const out: Unnamed[] = [];
  const named = spansIndex(names);
  const titled = spansIndex(titles);
  for (const chunk of chunks.list) {
    const head = tokens[chunk.last - 1]!;
    const kind = lexicon.unnamed.get(head.stem);
    if (!kind || tokens[chunk.first]!.norm === 'no' || head.pos === 'PRON') continue;
    let first = chunk.first;
    while (first < chunk.last - 1 && tokens[first]!.pos === 'DET') first++;
    // "Trump's aides": the owner is another party
    for (let i = first; i < chunk.last - 1; i++) if (tokens[i]!.enclitic) first = i + 1;
    const start = tokens[first]!.start;
    const end = head.core.end;
    if (named(head.start, end) || titled(head.start, end)) continue;
    const definite =
      chunk.first < first && /^(?:the|this|that|these|those|his|her|its|their|our)$/.test(tokens[chunk.first]!.norm);
    out.push({
      start,
      end,
      kind,
      definite,
      number: /(?:[^s]s|men|women|people|police|press|media)$/.test(head.stem) ? 'p' : 's',
      person: 3,
    });
  }
  return out;
}

function spansIndex(spans: { start: number; end: number }[]): (start: number, end: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (start, end) => {
    const next = sorted[firstEndingAfter(sorted, start)];
    return next !== undefined && next.start < end;
  };
}
