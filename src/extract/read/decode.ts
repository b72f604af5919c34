// Bytes → text. News archives come in UTF-8, UTF-16 and, from older Arabic sites, Windows-1256.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';
export type Decoded =
  | { ok: true; text: string; encoding: Encoding; truncated: boolean }
  | { ok: false; code: 'empty' | 'binary' | 'mis-encoded'; reason: string };

const SAMPLE = 65_536;
const fail = (code: 'empty' | 'binary' | 'mis-encoded', reason: string): Decoded => ({ ok: false, code, reason });

/** Recognises the encoding by byte order mark, then by what decodes cleanly. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return fail('empty', 'the file is empty');
  const marked = byteOrderMark(bytes);
  if (marked) return check(bytes, marked);
  const wide = wideEncoding(bytes);
  if (wide) return check(bytes, wide);
  if (looksBinary(bytes)) return fail('binary', 'the file is not text');
  const utf8 = decodeUtf8(bytes);
  if (utf8) return verdict(utf8.text, 'utf-8', utf8.truncated);
  const legacy = new TextDecoder('windows-1256').decode(bytes);
  if (isMostlyArabic(legacy)) return verdict(legacy, 'windows-1256', false);
  return fail('mis-encoded', 'the text is neither UTF-8, UTF-16 nor Windows-1256; save it as UTF-8');
}

function byteOrderMark(b: Uint8Array): Encoding | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: every other byte of Latin text is 0, of Arabic text 6. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const high = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0 || sample[i] === 6) high[i % 2]! += 1;
  const half = sample.length / 2;
  if (half < 8) return null;
  if (high[1]! > 0.8 * half && high[0]! < 0.3 * half) return 'utf-16le';
  if (high[0]! > 0.8 * half && high[1]! < 0.3 * half) return 'utf-16be';
  return null;
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let control = 0;
  for (const b of sample) {
    if (b === 0) return true;
    if (b < 9 || (b > 13 && b < 32 && b !== 27)) control++;
  }
  return control > 0.02 * sample.length;
}

/** Null when the bytes are no UTF-8; a character cut off at the very end is a truncation, not another encoding. */
function decodeUtf8(bytes: Uint8Array): { text: string; truncated: boolean } | null {
  for (let cut = 0; cut <= 3 && cut < bytes.length; cut++) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return { text, truncated: cut > 0 };
    } catch {
      // Not valid up to here: try without the last byte.
    }
  }
  return null;
}

function check(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (encoding !== 'utf-8') {
    return verdict(new TextDecoder(encoding).decode(bytes), encoding, bytes.length % 2 === 1);
  }
  const utf8 = decodeUtf8(bytes);
  return utf8
    ? verdict(utf8.text, 'utf-8', utf8.truncated)
    : fail('mis-encoded', 'the text says UTF-8 but is not; save it as UTF-8');
}

function verdict(text: string, encoding: Encoding, truncated: boolean): Decoded {
  if (text.trim() === '') return fail('empty', 'the file holds only white space');
  const broken = brokenness(text.slice(0, SAMPLE));
  if (broken) return fail('mis-encoded', broken);
  return { ok: true, text, encoding, truncated };
}

/** Replacement characters, or UTF-8 that was read as Latin-1 or Windows-1256 and saved again («Ø§Ù„», «ط§ظ„»). */
function brokenness(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  if (lost > 5 && lost > 0.02 * letters) return 'letters were lost when the text was saved; find the original';
  const doubled = text.match(/[ØÙ][\u00a0-\u00bf\u2013-\u203a\u0152-\u0192]|[طظ][§¨©ھ…„‡†…±²³´¹«»¬]/g)?.length ?? 0;
  if (doubled > 20 && doubled > 0.15 * letters)
    return 'UTF-8 was read as another encoding and saved again; find the original';
  return null;
}

function isMostlyArabic(text: string): boolean {
  const arabic = text.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return arabic > 0.6 * letters;
}
