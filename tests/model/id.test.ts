import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id } from '../../src/model/id.ts';

describe('id', () => {
  it('is the same on every machine', () => {
    expect(id('s', 'a', '1', '2')).toBe('s-8f0553e027e13e38');
  });
  it('does not confuse the borders of its parts', () => {
    expect(id('s', 'ab', 'c')).not.toBe(id('s', 'a', 'bc'));
  });
  it('is a short word that needs no escaping anywhere', () => {
    fc.assert(fc.property(fc.array(fc.string()), (parts) => /^x-[0-9a-f]{16}$/.test(id('x', ...parts))));
  });
});
