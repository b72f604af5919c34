// Gender of a party as far as its words show it, and whether it can be the subject of a verb. In Arabic the verb before its
// subject is singular and agrees in gender; plurals of things and most countries are feminine.
//   «رفضت إيران» subject · «ورفض إيران» (he rejected Iran) object
import type { Gender, Reference } from '../../../layers.ts';
import { fold } from '../text/letters.ts';
import type { Cue } from './cues.ts';
import type { Party } from './party-types.ts';
import type { Words } from './words.ts';

const MASCULINE_COUNTRIES = new Set(
  ['العراق', 'لبنان', 'الأردن', 'السودان', 'المغرب', 'اليمن', 'الصومال', 'الاحتلال', 'الاتحاد الأوروبي'].map(fold),
);

const THINGS = /^(?:ال)?(?:تقارير|وثاءق|صحف|وساءل|مصادر|دول|جماعات|احزاب|انباء|مواقع|قنوات|معلومات|ارقام|بيانات)$/;
/** Of either gender, whatever their ending: «كشف الضحية». */
const EITHER = /^(?:ال)?(?:ضحيه|داعيه|شخصيه|طاغيه|علامه)$/;

export function partyGender(view: Words, party: Party): Gender | null {
  const head = view.words[party.first]!;
  const chunk = head.chunk >= 0 ? view.chunks[head.chunk]! : null;
  if (EITHER.test(head.stem)) return null;
  if (chunk?.kind === 'title') return view.doc.titles[chunk.index]!.gender ?? null;
  // «نفى تقارير»: plurals of things are feminine, so they do not deny
  if (THINGS.test(head.stem) && (!chunk || chunk.kind === 'unnamed')) return 'f';
  if (chunk?.kind === 'unnamed') return view.doc.unnamed[chunk.index]!.gender ?? null;
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
  // «القادة المحليون»: a plural of men
  if (head.token.gender === 'm' && head.token.number === 'p') return 'm';
  if (
    /(?:ه|ات|اء)$/.test(stem) &&
    stem.length > 3 &&
    !/^(?:ال)?(?:ادعاء|قضاء|نداء|علماء|خبراء|وزراء|زعماء|نشطاء|اطباء|اعضاء|روءساء|سفراء|شركاء|امراء)$/.test(stem)
  )
    return 'f';
  return name ? null : (head.token.gender ?? (head.token.number === 'p' ? null : 'm'));
}

/** What the verb shows of its subject, for the pronouns behind it: «تزعم كريستين … وأشارت», «قال شهود … وأضافوا». */
export function agreeing(view: Words, cue: Cue, party: Party): Reference[] {
  const [one, ...others] = party.references;
  if (one?.form !== 'words' || others.length > 0) return party.references;
  const { token, stem } = view.words[party.first]!;
  const many = view.lexicon.words.people!.has(stem.replace(/^ال/, '')) || (token.number === 'p' && !party.namedPerson);
  const agreed = party.first < cue.at && cue.agreement.number === 'p';
  const number = many || agreed ? 'p' : one.number;
  const gender = party.first === cue.at + 1 || !party.known ? cue.agreement.gender : one.gender;
  return [{ ...one, ...(gender && { gender }), ...(number && { number }) }];
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
