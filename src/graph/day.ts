// Publication times as days: the graph compares days, and a day is what the outlet printed, not what it was elsewhere.

/** The day of an ISO date or date-time as the source wrote it, without converting its zone; null when there is none. */
export const day = (iso: string | null): string | null => /^\d{4}-\d{2}-\d{2}/.exec(iso ?? '')?.[0] ?? null;
