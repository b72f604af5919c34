import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/extract/read/decode.ts';

const ARABIC = 'قال وزير الخارجية إن بلاده تدعم الحل السياسي في ليبيا.';
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : '')].concat(text.split('')).map((c) => c.charCodeAt(0));
  return Uint8Array.from(units.flatMap((u) => (bigEndian ? [u >> 8, u & 255] : [u & 255, u >> 8])));
}

/** The inverse of TextDecoder for Windows-1256. */
function windows1256(text: string): Uint8Array {
  const table = new TextDecoder('windows-1256').decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from(text.split('').map((c) => table.indexOf(c)));
}

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(ARABIC), 'utf-8'],
    ['UTF-8 with mark', utf8(`\ufeff${ARABIC}`), 'utf-8'],
    ['UTF-16 LE with mark', utf16(ARABIC, false, true), 'utf-16le'],
    ['UTF-16 BE with mark', utf16(ARABIC, true, true), 'utf-16be'],
    ['UTF-16 LE without mark', utf16(ARABIC, false, false), 'utf-16le'],
    ['UTF-16 BE without mark', utf16(ARABIC, true, false), 'utf-16be'],
    ['Windows-1256', windows1256(ARABIC), 'windows-1256'],
  ])('%s', (_name, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ ok: true, text: ARABIC, encoding, truncated: false });
  });

  it('reads English UTF-16 without a mark', () => {
    expect(decode(utf16('The envoy called for a ceasefire.', false, false))).toMatchObject({
      ok: true,
      encoding: 'utf-16le',
    });
  });

  it('reads what is left of a text cut in the middle of a letter', () => {
    const bytes = utf8(ARABIC.slice(0, -1));
    expect(decode(bytes.subarray(0, bytes.length - 1))).toMatchObject({ ok: true, truncated: true });
  });

  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space', utf8(' \n\t\n'), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49]), 'binary'],
    ['random bytes', Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 251), 'binary'],
    ['UTF-8 read as Windows-1252 and saved', utf8(new TextDecoder('windows-1252').decode(utf8(ARABIC))), 'mis-encoded'],
    ['UTF-8 read as Windows-1256 and saved', utf8(new TextDecoder('windows-1256').decode(utf8(ARABIC))), 'mis-encoded'],
    ['letters lost', utf8('\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd abc'), 'mis-encoded'],
    [
      'French in Latin-1',
      Uint8Array.from('Le ministre a déclaré que la trêve était fragile'.split(''), (c) => c.charCodeAt(0)),
      'mis-encoded',
    ],
  ])('refuses %s', (_name, bytes, code) => {
    expect(decode(bytes)).toMatchObject({ ok: false, code });
  });
});
