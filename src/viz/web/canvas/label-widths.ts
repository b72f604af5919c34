// Widths of names in the font of the picture, in pixels, measured once each.
import { FONT } from './style.ts';

export function labelWidths(): (text: string) => number {
  const measure = document.createElement('canvas').getContext('2d')!;
  measure.font = `500 13px ${FONT}`;
  const widths = new Map<string, number>();
  return (text) => {
    let width = widths.get(text);
    if (width === undefined) {
      width = measure.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  };
}
