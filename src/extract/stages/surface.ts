// The words of a name as they are printed.
import type { Name, Named } from '../layers.ts';

/** The words as printed, white space evened, marks inside left out: «تنظيم "الدولة"» → «تنظيم الدولة»; "Assad’s regime" keeps its apostrophe. */
export const surface = (name: Name, doc: Named): string =>
  (name.text ?? doc.article.text.slice(name.start, name.end))
    .replace(/["«»“”„]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu, '')
    .replace(/^([^()]*)[()]([^()]*)$/, '$1$2') // «(المشير خليفة) حفتر»: a bracket without its partner
    .replace(/[\s_#]+/g, ' ')
    .trim();
