// Which party the words of a role mean. A thing does nothing: the weapons of a party stand for it, other things for nobody; what is done
// to a thing is done to its owner.
//   «طائرات التحالف قصفت» التحالف · «طائرة أميركية» the US army or the US · «قصف مواقع الحوثيين» الحوثيون · «أدى انسحاب روسيا» nobody
//   · «المسؤولة الأوروبية» the woman named before
import { firstAtOrAfter } from '../../../../model/span-search.ts';
import type { Reference } from '../../../layers.ts';
import { isClass, isEventNoun, isPartyNoun, nationOf, type Party, type Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

type Words = Extract<Reference, { form: 'words' }>;

/** Tokens of a phrase that are looked at, and how far back a person is sought. */
const REACH = 12;
const BACK = 60;

/** The reference to the party that acts or suffers, null where the words name only a thing. */
export function partyMeant(scene: Scene, reference: Words, role: 'actor' | 'recipient'): Reference | null {
  const first = Math.max(0, firstAtOrAfter(scene.tokens, reference.span.start + 1) - 1);
  const own = scene.partyAt[first];
  if (own && (own.first === first || !scene.unnamed.has(own.entity)))
    return own.place
      ? reference
      : (named(scene, first, own) ?? ownerOf(scene, first) ?? means(scene, first) ?? reference);
  const head = headOf(scene, first);
  if (isPartyNoun(scene, head) || isHuman(scene, head)) return means(scene, head) ?? reference;
  const inner = innerParty(scene, head, reference.span.end);
  // «استهدف قصف صاروخي مواقع», «أدى الانفجار إلى»: an event does nothing
  const nobody = !inner || scene.unnamed.has(inner.entity);
  if (nobody && isClass(scene, 'means', head)) return ownerOf(scene, head) ?? means(scene, head);
  if (nobody && role === 'actor' && isEventNoun(scene, head)) return null;
  if (!inner) return reference;
  if (inner.place || inner.first === head || scene.unnamed.has(inner.entity)) return reference;
  // «نظيره الإيطالي جوزيبي كونتي»: a name beside a definite noun is the same one
  const { enclitic, stem } = scene.tokens[head]!;
  const apposed = enclitic !== null || stem.startsWith('ال');
  if (role === 'actor' && !apposed && !isClass(scene, 'means', head)) return null;
  return { form: 'words', span: { start: inner.start, end: Math.max(inner.end, reference.span.end) } };
}

/** «جاء ردا على إطلاق صواريخ», «تم اعتراض الصاروخ وتدميره»: an event or a thing suffers nothing. */
export function suffers(scene: Scene, { verb, sense }: Trigger, reference: Reference): boolean {
  if (reference.form === 'pronoun') return verb || !MATERIAL.test(sense.mode ?? '');
  const first = Math.max(0, firstAtOrAfter(scene.tokens, reference.span.start + 1) - 1);
  return !!scene.partyAt[first] || !isEventNoun(scene, first) || isPartyNoun(scene, first);
}
const MATERIAL = /^(?:destroy|explosives|heavy-weapons)$/;

/** Over numbers and quantities: «عدد من المسلحين». */
function headOf(scene: Scene, first: number): number {
  let head = first;
  while (head < first + 5 && /^(?:NUM|DET|ADP)$/.test(scene.tokens[head + 1] ? scene.tokens[head]!.pos : '')) head++;
  if (scene.tokens[head + 1]?.stem === 'من') head += 2;
  return Math.min(head, scene.tokens.length - 1);
}

const isHuman = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i]!;
  return isClass(scene, 'human', i) || /..(?:ون|ين)$/.test(token.stem);
};

function innerParty(scene: Scene, head: number, end: number): Party | null {
  for (let k = head; k < head + REACH && k < scene.tokens.length && scene.tokens[k]!.core.start < end; k++)
    if (scene.partyAt[k] && !isClass(scene, 'document', k)) return scene.partyAt[k]!;
  return null;
}

/** «طائرة أميركية»: an army of that nation which the article names, else the country. */
function means(scene: Scene, head: number): Reference | null {
  if (!isClass(scene, 'means', head)) return null;
  const nation = scene.tokens[head + 1] && nationOf(scene.lexicon, scene.tokens[head + 1]!);
  if (!nation) return null;
  const span = scene.armyOf.get(nation) ?? scene.firstMention.get(nation);
  return span ? { form: 'words', span } : null;
}

/** «طائرات تابعة للجيش» */
function ownerOf(scene: Scene, head: number): Reference | null {
  for (let k = head + 1; k <= head + 3; k++) {
    const owner = scene.partyAt[k + 1];
    if (!owner || !/^(?:ال)?تابعه?$/.test(scene.tokens[k]!.stem)) continue;
    return scene.tokens[k + 1]!.proclitics.includes('ل') ? { form: 'words', span: owner } : null;
  }
  return null;
}

/** «المسؤولة», «الزعيم»: a definite description of someone named before. */
function named(scene: Scene, first: number, own: Party): Reference | null {
  const token = scene.tokens[first]!;
  if (!scene.unnamed.has(own.entity) || !token.stem.startsWith('ال') || token.number !== 's') return null;
  if (!isClass(scene, 'description', first)) return null;
  for (let k = first - 1; k >= Math.max(0, first - BACK); k--) {
    const party = scene.partyAt[k];
    if (!party || scene.unnamed.has(party.entity) || scene.kindOf.get(party.entity) !== 'person') continue;
    const gender = scene.doc.agreements.get(party.entity)?.gender;
    if (gender && token.gender && gender !== token.gender) continue;
    return { form: 'words', span: { start: party.start, end: party.end } };
  }
  return null;
}
