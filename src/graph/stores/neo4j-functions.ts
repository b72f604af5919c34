// Functions of plug-ins can reach files, the network or the clock, and a plan does not show them. So a query may call only functions
// without a namespace, which are the server's own, and those of the namespaces below. Names can hide in backticks and in unicode
// escapes; both are undone first.

const NAMESPACES = new Set(['date', 'datetime', 'localdatetime', 'localtime', 'time', 'duration', 'point', 'vector']);

const ESCAPE = /\\u+([0-9a-fA-F]{4})/g;
/** Comments and texts in quotes; a backtick begins a name, which must stay. */
const NOT_CODE = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`/g;
const CALL = /((?:[\p{L}\p{N}_$]+\s*\.\s*)+)[\p{L}\p{N}_$]+\s*\(/gu;

/** The first function call of a namespace that is not known to be harmless, such as `apoc.util.sleep`; null when there is none. */
export function strangeFunction(query: string): string | null {
  const code = query
    .replace(ESCAPE, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(NOT_CODE, (part) => (part.startsWith('`') ? part.slice(1, -1).replace(/[^\p{L}\p{N}_$.]/gu, '_') : ' '));
  for (const match of code.matchAll(CALL)) {
    if (isProcedure(code, match.index)) continue;
    const path = match[1]!.replace(/\s/g, '').slice(0, -1);
    if (!NAMESPACES.has(path.toLowerCase().split('.')[0]!)) return match[0].replace(/[\s(]/g, '');
  }
  return null;
}

/** Procedures are judged by the plan. */
const isProcedure = (code: string, at: number): boolean => /\bCALL\s+$/i.test(code.slice(Math.max(0, at - 20), at));
