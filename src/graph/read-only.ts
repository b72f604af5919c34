// The first of three doors that keep a query from writing: a look at its words. Behind it stand the store's own read-only
// mode and a process or session that can be ended. Refuses too much rather than too little.
import { InputError } from '../model/errors.ts';

const FIRST = /^(MATCH|OPTIONAL|UNWIND|WITH|RETURN|CALL)\b/i;
/** Words that write, read files, leave the query language or change the session. */
const REFUSED =
  /\b(CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|FOREACH|INSERT|ALTER|GRANT|DENY|REVOKE|LOAD|COPY|IMPORT|EXPORT|ATTACH|INSTALL|START|STOP|TERMINATE|USE|SESSION|COMMIT|ROLLBACK|BEGIN|YIELD)\b/gi;
const SUBQUERY = /^CALL\s*(\([^()]*\)\s*)?\{/i;

/** Throws InputError when `cypher` could do more than read. */
export function assertReadOnly(cypher: string): void {
  const bare = withoutLiterals(cypher).trim().replace(/;\s*$/, '');
  if (bare === '') throw new InputError('the query is empty');
  if (!FIRST.test(bare))
    throw refused(bare.split(/\s/, 1)[0]!, 'a query begins with MATCH, OPTIONAL MATCH, UNWIND, WITH, RETURN or CALL {');
  if (bare.includes(';')) throw refused(';', 'one query at a time');
  for (const match of bare.matchAll(REFUSED)) {
    if (!isName(bare, match.index))
      throw refused(match[0], 'queries only read here; the graph is changed by `qala build`');
  }
  for (const match of bare.matchAll(/\bCALL\b/gi)) {
    if (!isName(bare, match.index) && !SUBQUERY.test(bare.slice(match.index)))
      throw refused('CALL', 'procedures are not open here, only subqueries: CALL { … }');
  }
}

const refused = (word: string, why: string) => new InputError(`the query was refused at "${word}": ${why}`);

/** `n.set` and `[:SET]` are names: the word follows the dot of a property or the colon of a label or type. */
const isName = (text: string, at: number): boolean =>
  /[\p{L}_\])}]\s*\.\s*$|[([|{,\p{L}\p{N}_]\s*:\s*$|[|]\s*$/u.test(text.slice(Math.max(0, at - 80), at));

/** Strings, quoted names and comments become blanks, so that only the query's own words are left. */
export function withoutLiterals(cypher: string): string {
  let result = '';
  for (let i = 0; i < cypher.length; ) {
    const end = literalEnd(cypher, i);
    if (end > i) result += ' ';
    else result += cypher[i];
    i = Math.max(end, i + 1);
  }
  return result;
}

function literalEnd(text: string, at: number): number {
  const mark = text[at]!;
  if (text.startsWith('//', at)) return lineEnd(text, at);
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }
  if (mark !== '"' && mark !== "'" && mark !== '`') return at;
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\' && mark !== '`') i++;
    else if (text[i] === mark) return i + 1;
  }
  throw new InputError(`the query has a ${mark} that is never closed`);
}

function lineEnd(text: string, at: number): number {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length : at + end;
}
