// Clauses, by their joints: a comma or semicolon before a verb, و with a verb, أن/إن, relative pronouns, signs that end a sentence.
import { isComplementizer, isRelative, isVerb, joinsBefore, type Scene } from './scene.ts';

export interface Clause {
  /** Token range [first, last). */
  first: number;
  last: number;
}

export const CONJUNCTION = /^(?:بينما|فيما|لكن|اذ|حيث|عندما|حين|بعدما|كما|لان|حتي)$/;

/** Start of a new clause at token i. */
export function opensClause(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (before && before.sentence !== token.sentence) return true;
  if (isVerb(token) && token.proclitics.some((p) => p === 'و' || p === 'ف')) return true;
  if (before && /^[؛:.؟!]$/.test(before.norm)) return true;
  if (before && isComplementizer(before) && !before.proclitics.includes('ل')) return true;
  if (before?.norm === '،' && (isVerb(token) || CONJUNCTION.test(token.stem) || joinsBefore(token))) {
    return isVerb(token) || CONJUNCTION.test(token.stem) || hasVerb(scene, i);
  }
  if (token.norm === 'في') return scene.tokens[i + 1]?.norm === 'حين';
  // «حتى أواخر العام الماضي» is no clause
  if (token.stem === 'حتي' && (scene.dated[i] || scene.dated[i + 1])) return false;
  return CONJUNCTION.test(token.stem) && !(token.norm === 'حين' && before?.norm === 'في');
}

/** «، وقوات حفتر تحاصر …»: a subject after a comma whose verb follows soon. */
function hasVerb(scene: Scene, i: number): boolean {
  for (let k = i + 1; k < i + 6; k++) {
    const token = scene.tokens[k];
    if (!token || token.pos === 'PUNCT' || isRelative(token) || isComplementizer(token)) return false;
    if (isVerb(token)) return true;
  }
  return false;
}

/** Clause index of every token, and the clauses. Relative clauses stay inside the clause of their noun. */
export function clauses(scene: Scene): { list: Clause[]; of: Int32Array } {
  const of = new Int32Array(scene.tokens.length);
  const list: Clause[] = [];
  for (let i = 0; i < scene.tokens.length; i++) {
    if (i === 0 || opensClause(scene, i)) list.push({ first: i, last: i });
    list.at(-1)!.last = i + 1;
    of[i] = list.length - 1;
  }
  return { list, of };
}

const OTHERWHEN = /^(?:منذ|بعد|قبل|عقب|اثر|غداه|قبيل|بعيد)$/;

/** «وأمس، قتل ثلاثة», «في العاصمة، التقى الوزيران»: the stretch before a clause that has no verb of its own belongs to it. */
export function frontedStart(scene: Scene, clauseOf: (i: number) => Clause, i: number): number {
  let { first } = clauseOf(i);
  const { sentence } = scene.tokens[i]!;
  for (let n = 0; n < 2 && first > 0 && scene.tokens[first - 1]!.sentence === sentence; n++) {
    if (scene.tokens[first - 1]!.norm !== '،' || !isVerb(scene.tokens[first])) return first;
    const before = clauseOf(first - 1);
    for (let k = before.first; k < before.last; k++) {
      const token = scene.tokens[k]!;
      if (!scene.partyAt[k] && (isVerb(token) || isRelative(token))) return first;
      // «ومنذ بدء النزاع عام 2011، قصفت»: the year is that of the other event
      if (OTHERWHEN.test(token.stem) && !scene.dated[k] && !scene.dated[k + 1]) return first;
    }
    first = before.first;
  }
  return first;
}
