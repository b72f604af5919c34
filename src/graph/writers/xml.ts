// Text as XML 1.0 allows it: the characters it forbids are removed, the others escaped so that they come back unchanged.

const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters that XML 1.0 forbids
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What neither forbids nor escapes anything, nearly every text, is passed on as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SPECIAL = /[\u0000-\u001f&<>"\ud800-\udfff\ufffe\uffff]/;

export const legal = (text: string): string => text.replace(ILLEGAL, '');

/** For element content. */
export const xmlText = (text: string): string =>
  !SPECIAL.test(text) ? text : legal(text).replace(/[&<>\r]/g, (c) => ESCAPES[c]!);

/** For attribute values in double quotes; white space survives attribute normalisation. */
export const xmlAttribute = (text: string): string =>
  !SPECIAL.test(text) ? text : legal(text).replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c]!);
