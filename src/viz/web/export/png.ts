// A picture as PNG at a multiple of the screen's size; the canvas shapes and orders Arabic by itself.
import { FONT } from '../canvas/style.ts';
import type { Picture } from './picture.ts';

export async function pngOf(
  picture: Picture,
  colours: { background: string; text: string },
  scale: number,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * scale;
  canvas.height = picture.height * scale;
  const c = canvas.getContext('2d')!;
  c.scale(scale, scale);
  c.fillStyle = colours.background;
  c.fillRect(0, 0, picture.width, picture.height);
  for (const s of picture.strokes) {
    c.strokeStyle = s.color;
    c.fillStyle = s.color;
    c.lineWidth = s.width;
    c.stroke(new Path2D(s.d));
    if (s.head) c.fill(new Path2D(s.head));
  }
  for (const f of picture.fills) {
    c.fillStyle = f.color;
    c.fill(new Path2D(f.d));
  }
  c.font = `500 13px ${FONT}`;
  c.lineJoin = 'round';
  for (const l of picture.labels) {
    c.direction = l.rtl ? 'rtl' : 'ltr';
    c.textAlign = l.anchor === 'middle' ? 'center' : l.anchor === 'start' ? 'left' : 'right';
    c.strokeStyle = colours.background;
    c.lineWidth = 3;
    c.strokeText(l.text, l.x, l.y);
    c.fillStyle = colours.text;
    c.fillText(l.text, l.x, l.y);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('this browser cannot make so large a picture');
  return blob;
}
