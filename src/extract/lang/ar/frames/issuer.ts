// Who issued the text that is named as the source: «بحسب بيان صادر عن الوزارة», «قال تقرير للأمم المتحدة إن». The issuer speaks where it is named.
import { isOf } from './particles.ts';
import { readParty } from './party.ts';
import type { Party } from './party-types.ts';
import type { Words } from './words.ts';

const ISSUED = /^(?:ال)?(?:صادر|صادره|صدر|صدرت|نشرته|نشرتها|اصدرته|اصدرتها|اصدره|اصدرها|نشره|نشرها)$/;
const TEXT = /^(?:ال)?(?:بيان|تقرير|مذكره|رساله|دراسه|وثيقه|تغريده|تدوينه|برقيه)$/;

/** The party with its issuer for speaker, and reaching to the issuer's end; the party itself where none is named. */
export function withIssuer(view: Words, party: Party, limit: number): Party {
  if (party.references.length > 1 || !TEXT.test(view.words[party.first]!.stem)) return party;
  for (let i = party.first + 1; i < Math.min(limit, party.first + 7); i++) {
    const word = view.words[i]!;
    if (/[،,؛:.]/.test(word.gap)) return party;
    if (ISSUED.test(word.norm)) {
      let at = i + 1;
      while (at < limit && view.words[at]!.time >= 0) at++;
      if (view.words[at]?.norm === 'عن') at++;
      else if (!/^(?:نشر|اصدر).*ه/.test(word.norm)) return party;
      return over(
        party,
        readParty(view, at, limit, (head) => !isOf(view, head, 'documents')),
      );
    }
    // «بيان │للخارجية الروسية│», not «التقرير المقدم للوزير»
    if (word.token.proclitics.includes('ل') && word.chunk >= 0 && !view.words[i - 1]!.stem.startsWith('ال'))
      return over(
        party,
        readParty(view, i, limit, () => false),
      );
  }
  return party;
}

const over = (party: Party, issuer: Party | null): Party =>
  issuer ? { ...party, references: issuer.references, last: Math.max(party.last, issuer.last) } : party;
