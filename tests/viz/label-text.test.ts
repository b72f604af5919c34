import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/viz/web/canvas/declutter.ts';
import { createLabelShaper, cutGraphemes } from '../../src/viz/web/canvas/label-text.ts';
import { declutterCase } from './declutter-case.ts';

describe('labels reach the canvas joined and in visual order', () => {
  const shape = createLabelShaper();
  it.each([
    ['Haftar', 'Haftar'],
    ['قال', 'ﻝﺎﻗ'],
    ['ليبيا', 'ﺎﻴﺒﻴﻟ'],
    ['سلام', 'ﻡﻼﺳ'],
    ['مُحَمَّد', 'ﺪﻤﺤﻣ'],
    ['عام 2019', '2019 ﻡﺎﻋ'],
    ['(قال)', '(ﻝﺎﻗ)'],
    // A sign stays on the left of its number, which the mark before it asks for.
    ['تصريحان · \u200e+1 \u200f· \u200e−2', '−2 · +1 · ﻥﺎﺤﻳﺮﺼﺗ'],
  ])('%s', (text, visual) => expect(shape(text)).toBe(visual));
  it('gives one text one shape', () => expect(shape('قال')).toBe(shape('قال')));
});

describe('cuts by what a reader sees as one character', () => {
  it.each([
    ['short', 8, 'short'],
    ['abcdefghij', 5, 'abcd…'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧👩‍👩‍👧…'],
  ])('%s to %d', (text, max, cut) => expect(cutGraphemes(text, max)).toBe(cut));
});

describe('label placement', () => {
  it('covers no other label and no node', () => {
    const { candidates, boxes } = declutterCase(300);
    const light = candidates.map((c) => ({ ...c, weight: c.weight * 0.79 }));
    const placed = placeLabels(light, { width: 1000, height: 700 }, ['right', 'left', 'below', 'above']);
    expect(placed.size).toBeGreaterThan(40);
    const drawn = [...placed].map(([id, side]) => ({ id, box: boxes(id, side) }));
    for (const [i, a] of drawn.entries())
      for (const b of drawn.slice(i + 1)) {
        const apart = a.box[0] >= b.box[2] || b.box[0] >= a.box[2] || a.box[1] >= b.box[3] || b.box[1] >= a.box[3];
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
  });
  it('goes under nothing that lies over the picture', () => {
    const { candidates, boxes } = declutterCase(100);
    const light = candidates.map((c) => ({ ...c, weight: c.weight * 0.79 }));
    const button: [number, number, number, number] = [600, 0, 1000, 300];
    const placed = placeLabels(light, { width: 1000, height: 700, covered: [button] }, ['right', 'left', 'below']);
    expect(placed.size).toBeGreaterThan(20);
    for (const [id, side] of placed) {
      const box = boxes(id, side);
      expect(box[2] <= button[0] || box[1] >= button[3], id).toBe(true);
    }
  });
  it('shows what is forced whatever it covers', () => {
    const { candidates } = declutterCase(300);
    const placed = placeLabels(
      candidates.map((c) => ({ ...c, forced: c.id === 'n299' })),
      { width: 1000, height: 700 },
      ['right'],
    );
    expect(placed.has('n299')).toBe(true);
  });
});
