// Gender of a party as far as its words show it, and whether it can be the subject of a verb. In Arabic the verb before its
// subject is singular and agrees in gender; plurals of things and most countries are feminine.
//   «رفضت إيران» subject · «ورفض إيران» (he rejected Iran) object
import type { Gender } from '../../../layers.ts';
import { fold } from '../text/letters.ts';
import type { Cue } from './cues.ts';
import type { Party } from './party-types.ts';
import type { Words } from './words.ts';

const MASCULINE_COUNTRIES = new Set(
  ['العراق', 'لبنان', 'الأردن', 'السودان', 'المغرب', 'اليمن', 'الصومال', 'الاحتلال', 'الاتحاد الأوروبي'].map(fold),
);

export function partyGender(view: Words, party: Party): Gender | null {
  const head = view.words[party.first]!;
  const chunk = head.chunk >= 0 ? view.chunks[head.chunk]! : null;
  if (chunk?.kind === 'title') return view.doc.titles[chunk.index]!.gender ?? null;
  if (chunk?.kind === 'unnamed')
    return (
      view.doc.unnamed[chunk.index]!.gender ??
      (/^(?:ال)?(?:تقارير|وثاءق|صحف|وساءل|مصادر|جماعات|انباء|مواقع|معلومات)$/.test(head.stem) ? 'f' : null)
    );
  const name = chunk ? view.doc.names[chunk.index]! : null;
  // «أكدت حماس»: a bare proper name of a body goes with the word it leaves out (the movement, the agency)
  if (name?.kind === 'organization' && chunk!.last === chunk!.first + 1 && !/^ال|ه$/.test(head.stem)) return null;
  if (name?.gender) return name.gender;
  if (name?.kind === 'person') return null;
  if (name?.kind === 'country' || name?.kind === 'place') {
    const text = fold(view.text.slice(name.start, name.end));
    return MASCULINE_COUNTRIES.has(text) ? 'm' : 'f';
  }
  const stem = head.stem;
  if (/^(?:ال)?(?:تقارير|وثاءق|صحف|وساءل|مصادر|دول|جماعات|احزاب|انباء|مواقع|قنوات|معلومات)$/.test(stem)) return 'f';
  if (
    /(?:ه|ات|اء)$/.test(stem) &&
    stem.length > 3 &&
    !/^(?:ال)?(?:ادعاء|قضاء|نداء|علماء|خبراء|وزراء|زعماء|نشطاء|اطباء|اعضاء|روءساء|سفراء|شركاء|امراء)$/.test(stem)
  )
    return 'f';
  return name ? null : (head.token.gender ?? (head.token.number === 'p' ? null : 'm'));
}

export function subjectAgrees(view: Words, cue: Cue, party: Party): boolean {
  const { gender } = cue.agreement;
  if (!gender || party.references.length > 1) return true;
  const found = partyGender(view, party);
  if (found === null || found === gender) return true;
  // «أكدت الأردن»: countries may be feminine
  const name = view.chunks[view.words[party.first]!.chunk];
  if (gender === 'f' && name?.kind === 'name' && view.doc.names[name.index]!.kind === 'country') return true;
  // broken plurals and groups of people go with either
  return !party.known && gender === 'f';
}
