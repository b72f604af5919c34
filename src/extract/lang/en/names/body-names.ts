// Bodies named by whose they are: "the Syrian army", "U.S. military", "Assad's regime". A country or person plus a small-letter body.
import type { Name, Segmented } from '../../../layers.ts';
import type { Gazetteer } from './gazetteer.ts';

const BODY =
  /^(?:army|military|navy|government|regime|parliament|air force|armed forces|security forces|forces|coast guard|embassy|consulate|police|intelligence|administration|dictatorship|militia|congress)$/;

/** Names of bodies that `names` (sorted) does not hold yet; they may hold another name. */
export function bodyNames(doc: Segmented, names: Name[], gazetteer: Gazetteer): Name[] {
  const { tokens, article } = doc;
  const byEnd = new Map(names.map((n) => [n.end, n]));
  const out: Name[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.pos !== 'NOUN') continue;
    const sentence = token.sentence;
    const two =
      i + 1 < tokens.length && tokens[i + 1]!.sentence === sentence ? `${token.norm} ${tokens[i + 1]!.stem}` : '';
    const last = BODY.test(two) ? i + 1 : BODY.test(token.stem) ? i : -1;
    if (last < 0) continue;
    let k = i - 1;
    // "Assad's brutal regime"
    if (
      tokens[k]!.pos === 'ADJ' &&
      k > 0 &&
      tokens[k]!.sentence === sentence &&
      !gazetteer.nationality(tokens[k]!.stem)
    )
      k--;
    const owner = tokens[k]!;
    if (owner.sentence !== sentence) continue;
    const name = byEnd.get(owner.core.end);
    const nation = gazetteer.nationality(owner.stem);
    if (
      !nation &&
      !(
        name &&
        (name.kind === 'country' ||
          (name.kind === 'person' &&
            /^(?:regime|government|forces|administration|dictatorship)$/.test(tokens[last]!.stem)))
      )
    )
      continue;
    if (k < i - 1 && !owner.enclitic) continue;
    const start = name?.start ?? owner.start;
    // "Assad's brutal regime", "the Assad dictatorship" are the Assad regime
    const rule = name?.kind === 'person' && /^(?:regime|government|dictatorship)$/.test(tokens[last]!.stem);
    const plain = rule ? gazetteer.entry(`${article.text.slice(name.start, name.end)} regime`) : null;
    out.push({
      start,
      end: tokens[last]!.core.end,
      kind: 'organization',
      known: (gazetteer.entry(article.text.slice(start, tokens[last]!.core.end)) ?? plain)?.known ?? [],
    });
  }
  return out;
}
