// One line of a CSV file (RFC 4180): what holds a separator, a quote or a line break is quoted.

export const csvRow = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\n`;

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const cell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? quoted(text) : text);
