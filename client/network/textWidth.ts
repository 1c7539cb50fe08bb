/** About how wide a line of text is, in the unit of its size: a Chinese sign is as wide as it is high, a Latin one about 0.58 of it. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? size : 0.58 * size), 0);

/** A text no wider than `width`; what has no room ends with an ellipsis. */
export function cutLine(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join('').trimEnd()}…`, size) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/**
 * A name in at most two lines, each no wider than `width`: broken between words, else between signs; what has no room
 * ends with an ellipsis.
 */
export function twoLines(text: string, width: number, size: number): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size) <= width;
  if (fits(text)) return [text];
  const signs = [...text];
  let end = signs.length;
  while (end > 1 && !fits(signs.slice(0, end).join(''))) end--;
  const space = signs.slice(0, end + 1).lastIndexOf(' ');
  const first = signs.slice(0, space > 0 ? space : end).join('');
  return [
    first.trimEnd(),
    cutLine(
      signs
        .slice([...first].length)
        .join('')
        .trimStart(),
      width,
      size,
    ),
  ];
}
