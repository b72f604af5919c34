// Lists of the data folder: tab-separated rows with comments.

/** Rows without comments and empty lines. */
export const rows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** All words of a list. */
export const words = (text: string): string[] => rows(text).flatMap(([line]) => line!.split(/\s+/).filter(Boolean));
