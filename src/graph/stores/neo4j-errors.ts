// What Neo4j and its driver complain of, as one sentence that says what to do.
import { InputError, StoreError } from '../../model/errors.ts';

interface DriverError extends Error {
  code?: string;
  retriable?: boolean;
}

const FIRST_LINE = /^[^\n]*/;

/** [code, message for the user; a user can mend all of these] */
const MENDABLE: [RegExp, (uri: string, message: string) => string][] = [
  [/Security\.Unauthorized$/, (uri) => `Neo4j at ${uri} refuses this user name and password; set NEO4J_USERNAME and NEO4J_PASSWORD`],
  [/Security\.AuthenticationRateLimit$/, (uri) => `Neo4j at ${uri} has seen too many wrong passwords; wait a few seconds, then give the right one`],
  [/Security\.CredentialsExpired$/, (uri) => `the password of Neo4j at ${uri} must be changed first (ALTER CURRENT USER SET PASSWORD …)`],
  [/Statement\.AccessMode$|Request\.Invalid.*AccessMode/, () => 'only queries that read are allowed here'],
  [/ForbiddenOnReadOnlyDatabase$|WriteOnReadOnlyAccess|NotALeader$|General\.ReadOnly/, (uri) => `the database of Neo4j at ${uri} is read-only; load into one that can be written`],
  [/Security\.Forbidden$/, (uri) => `this user of Neo4j at ${uri} has no right to do that; use another user, or grant it`],
  [/Database\.DatabaseNotFound$/, (uri, message) => `Neo4j at ${uri}: ${message}; set NEO4J_DATABASE`],
  [/Schema\.ConstraintCreationFailed$/, (uri, message) => `Neo4j at ${uri} holds nodes or relationships that share an id (${message}); load into an empty database`],
  [/^Neo\.ClientError\.(Statement|Procedure)\./, (_uri, message) => message],
]; // biome-ignore format: a table

/** InputError or StoreError for anything the driver throws; errors that are ours already, and bugs, pass through. */
export function explained(error: unknown, uri: string): unknown {
  if (!(error instanceof Error) || error.name !== 'Neo4jError') return error;
  const { code = '', message, retriable = false } = error as DriverError;
  const line = withoutPrefix(FIRST_LINE.exec(message)?.[0] ?? '');
  for (const [pattern, say] of MENDABLE)
    if (pattern.test(code)) return new InputError(say(uri, line), { cause: error });
  if (/OutOfMemory/.test(code) || /OutOfMemoryError|heap space/.test(message)) {
    return new StoreError('the query was stopped: it needs more memory than the server allows; ask for less', {
      retriable: false,
      cause: error,
    });
  }
  if (/TransactionTimedOut/.test(code)) {
    return new StoreError('the query was stopped at its time limit; ask for less, or for longer', {
      retriable: false,
      cause: error,
    });
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    const how = 'start one (`npm run neo4j -- start`, or docker compose up), or set NEO4J_URI';
    return new StoreError(`no Neo4j answers at ${uri}; ${how}`, { retriable: true, cause: error });
  }
  return new StoreError(`Neo4j at ${uri} failed: ${line} (${code})`, { retriable, cause: error });
}

/** A query is explained first, so the server counts the word EXPLAIN that the user did not write. */
export const EXPLAIN = 'EXPLAIN ';

const withoutPrefix = (line: string): string =>
  line.replace(/\(line (\d+), column (\d+) \(offset: (\d+)\)\)/, (_all, at: string, column: string) => {
    const shown = at === '1' ? Math.max(1, Number(column) - EXPLAIN.length) : column;
    return `(line ${at}, column ${shown})`;
  });
