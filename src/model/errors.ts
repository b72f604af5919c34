// The two errors that callers may catch; anything else is a bug and may crash.

/** The user can fix it; the message says how. */
export class InputError extends Error {
  override name = 'InputError';
}

/** A graph store failed. `retriable` tells whether the same call may succeed later. */
export class StoreError extends Error {
  override name = 'StoreError';
  readonly retriable: boolean;
  constructor(message: string, options: { retriable: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.retriable = options.retriable;
  }
}
