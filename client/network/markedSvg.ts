import { textWidth } from './textWidth.ts';

/** A picture as SVG text that stands by itself, with its size. */
export interface StandalonePicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

export interface MarkLook {
  readonly paper: string;
  readonly ink: string;
  readonly font: string;
}

const fontSize = 12;
const lineHeight = 18;
const margin = 12;

/** Lines that are no wider than the picture: a long one goes on in the next, between words where there are any. */
function broken(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const part of line.match(/[\x21-\x7e]+|[^\x21-\x7e]/g) ?? []) {
    if (textWidth(current + part, fontSize) > width && current !== '') {
      lines.push(current.trimEnd());
      current = '';
    }
    current += part;
  }
  return [...lines, current];
}

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/**
 * The picture with lines below it that tell whose it is and what it is for. The picture itself stays as it is; it becomes a part
 * of a higher one. Without lines it is the same.
 */
export function markedSvg(
  picture: StandalonePicture,
  mark: readonly string[],
  { paper, ink, font }: MarkLook,
): StandalonePicture {
  const { text, width, height } = picture;
  const lines = mark.flatMap((line) => broken(line, width - 2 * margin));
  if (lines.length === 0) return picture;
  const whole = height + lines.length * lineHeight + margin;
  const words = lines.map(
    (line, i) => `<text x="${margin}" y="${height + (i + 1) * lineHeight}">${escaped(line)}</text>`,
  );
  return {
    width,
    height: whole,
    text: [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`,
      `<rect width="${width}" height="${whole}" fill="${paper}"/>`,
      text.replace(/^<\?xml[^>]*\?>/, ''),
      `<g font-family="${font}" font-size="${fontSize}" fill="${ink}">${words.join('')}</g>`,
      '</svg>',
    ].join('\n'),
  };
}
