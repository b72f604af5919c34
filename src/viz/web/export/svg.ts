// A picture as SVG. Text stays text: it can be searched and edited, and each reader shapes the Arabic itself.
import type { Picture } from './picture.ts';

const FONT = "'Noto Sans Arabic Variable','Noto Sans Arabic','Inter Variable',Inter,sans-serif";
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

export function svgOf(picture: Picture, colours: { background: string; text: string }, title: string): string {
  const { width, height } = picture;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONT}" font-size="13" font-weight="500">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.background}"/>`,
    ...picture.strokes.flatMap((s) => [
      `<path d="${s.d}" fill="none" stroke="${s.color}" stroke-width="${Math.round(s.width * 100) / 100}"/>`,
      ...(s.head ? [`<path d="${s.head}" fill="${s.color}"/>`] : []),
    ]),
    ...picture.fills.map((f) => `<path d="${f.d}" fill="${f.color}"/>`),
  ];
  for (const l of picture.labels) {
    // In right-to-left text the start is on the right, so the anchor turns around.
    const anchor = l.anchor === 'middle' ? 'middle' : (l.anchor === 'start') === l.rtl ? 'end' : 'start';
    parts.push(
      `<text x="${Math.round(l.x)}" y="${Math.round(l.y)}" text-anchor="${anchor}"${l.rtl ? ' direction="rtl" xml:lang="ar"' : ''} fill="${colours.text}" stroke="${colours.background}" stroke-width="3" paint-order="stroke">${escaped(l.text)}</text>`,
    );
  }
  parts.push('</svg>');
  return parts.join('\n');
}
