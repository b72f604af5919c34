// Headlines that quote: a party, a colon, what it says.
//   «بومبيو: لن ننسحب»; not «ليبيا: …», a topic, nor «ميركل: عالمة الكيمياء التي …», a caption
import { readContent } from './content.ts';
import type { Draft, Scan } from './draft.ts';
import { isOf } from './particles.ts';
import { readParty } from './party.ts';
import { opensQuote, type Words } from './words.ts';

/** «بومبيو: …» at the head of a line; without quotation marks only persons in headings, since «ليبيا: …» is a topic. */
export function colonFrame(scan: Scan, stretch: number): Draft | null {
  const { view } = scan;
  const here = view.stretches[stretch]!;
  const party = readParty(view, here.first, here.last, () => false);
  if (!party || party.last >= here.last || !party.known) return null;
  const next = view.words[party.last]!;
  if (!/^\s*["“”»«]?\s*:/.test(next.gap)) return null;
  const head = view.words[here.first]!;
  const chunk = view.chunks[head.chunk]!;
  const person =
    chunk.kind === 'title' ||
    (chunk.kind === 'name' && view.doc.names[chunk.index]!.kind === 'person') ||
    party.references.length > 1;
  const quote = opensQuote(view, party.last);
  const first = /^(?:لا|لن|لم|لسنا|نحن|انا|سن|ن[ا-ي]{3}|س[ان])/.test(next.norm);
  const heading = view.doc.blocks[here.block]!.kind === 'heading' && !isCaption(view, party.last, here.last);
  if (!quote && !(person && heading) && !first) return null;
  const content = readContent(view, scan.stops, scan.cues, party.last, stretch, {
    kind: 'colon',
    cue: null,
    plural: false,
  });
  if (!content) return null;
  const at = view.text.indexOf(':', view.words[party.last - 1]!.end);
  return {
    cue: null,
    cueSpan: { start: at, end: at + 1 },
    at: here.first,
    sources: party.references,
    addressees: [],
    via: [],
    kind: 'colon',
    content,
    stretch,
    preposition: null,
  };
}

/** «أنغيلا ميركل: │عالمة الكيمياء التي تقود البلاد│», «الوزير: │الكشف عن الصورة│»: the words are about the person. */
function isCaption(view: Words, first: number, last: number): boolean {
  if (/^(?:الكشف|حقاءق|قصه|صور|تفاصيل|سيره|من|ماذا|كيف|لماذا|هل|اين|متي)$/.test(view.words[first]!.norm)) return true;
  for (let i = first; i < last; i++) {
    if (view.words[i]!.token.pos === 'VERB') return false;
    if (isOf(view, view.words[i], 'relatives')) return true;
  }
  return false;
}
