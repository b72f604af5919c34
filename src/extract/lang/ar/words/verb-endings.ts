// How Arabic verbs inflect, as endings that each class of stem takes. Everything here is folded and unvocalised.
//   «أعلن» class R: أعلن · أعلنت · أعلنوا …   «دعا» class W: دعا · دعت · دعوا …   «يقول» class v: يقول · يقولون …
import type { Gender, GrammaticalNumber } from '../../../layers.ts';

export interface Ending {
  person: 1 | 2 | 3;
  gender?: Gender;
  number: GrammaticalNumber;
  /** Only before an attached pronoun («اتهموه», «أعطاه»). */
  joined?: true;
}

const read = (row: string): Record<string, Ending[]> => {
  const endings: Record<string, Ending[]> = {};
  for (const cell of row.trim().split(/\s+/)) {
    const [letters, who] = cell.split(':') as [string, string];
    const ending: Ending = { person: Number(who[0]) as 1 | 2 | 3, number: who.match(/[sdp]/)![0] as GrammaticalNumber };
    const gender = who.match(/[mf]/)?.[0] as Gender | undefined;
    if (gender) ending.gender = gender;
    if (who.endsWith('+')) ending.joined = true;
    const key = letters === '-' ? '' : letters;
    endings[key] = [...(endings[key] ?? []), ending];
  }
  return endings;
};

/** Perfect stems in capitals, imperfect stems (without their prefix) in small letters; `-` is no ending, `+` before a pronoun only. */
export const ENDINGS: Record<string, Record<string, Ending[]>> = {
  // أعلن
  R: read('-:3ms ت:3fs ا:3md تا:3fd وا:3mp و:3mp+ ن:3fp نا:1p تم:2mp'),
  // قال / قل-ت
  V: read('-:3ms ت:3fs ا:3md تا:3fd وا:3mp و:3mp+'),
  C: read('ت:1s ن:3fp نا:1p تم:2mp'),
  // أجرى
  Y: read('ي:3ms ا:3ms+ ت:3fs تا:3fd يا:3md وا:3mp و:3mp+ ين:3fp ينا:1p يت:1s'),
  // دعا
  W: read('ا:3ms ت:3fs تا:3fd وا:3mp و:3mp+ ون:3fp ونا:1p وت:1s'),
  // بقي
  I: read('ي:3ms يت:3fs يا:3md يتا:3fd وا:3mp و:3mp+ ين:3fp ينا:1p'),
  // بدأ
  H: read('ا:3ms ات:3fs اتا:3fd اوا:3mp ءوا:3mp وا:3mp او:3mp+ ءو:3mp+ ان:3fp انا:1p'),
  // جاء
  A: read('اء:3ms اءت:3fs اءا:3md اءتا:3fd اءوا:3mp اءو:3mp+ اوا:3mp'),
  // رأى
  E: read('اي:3ms ا:3ms+ ات:3fs اتا:3fd ايا:3md اوا:3mp او:3mp+ اين:3fp اينا:1p ايت:1s'),
  // يعلن
  r: read('-:3s ون:3mp وا:3mp و:3mp+ ان:3d ا:3d ن:3fp ين:2fs'),
  // يقول / يقل
  v: read('-:3s ون:3mp وا:3mp و:3mp+ ان:3d ا:3d ين:2fs'),
  c: read('-:3s ن:3fp'),
  // يجري
  y: read('ي:3s -:3s ون:3mp وا:3mp و:3mp+ يان:3d يا:3d ين:3fp'),
  // يبقى
  a: read('ي:3s -:3s ا:3s+ ون:3mp وا:3mp و:3mp+ يان:3d يا:3d ين:3fp'),
  // يدعو
  w: read('و:3s -:3s ون:3mp وا:3mp وان:3d ين:2fs'),
  // يبدأ
  h: read('ا:3s ء:3s+ اون:3mp ءون:3mp اوا:3mp ءوا:3mp ءو:3mp+ ان:3d'),
};
/** Every ending that some class takes; most words are told to be no verb by this alone. */
export const ALL_ENDINGS: ReadonlySet<string> = new Set(
  Object.values(ENDINGS).flatMap((endings) => Object.keys(endings)),
);
export const LONGEST_ENDING = 4;
export const isPerfect = (stemClass: string): boolean => stemClass < 'a';
