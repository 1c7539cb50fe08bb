import { textWidth } from '../textWidth.ts';

export interface LegendPlace {
  readonly x: number;
  readonly y: number;
}

const sample = 44;
const gap = 18;
const rowHeight = 24;
export const legendText = 12;

/** Places of the entries of a legend in rows no wider than `width`, each a sample and a text beside it. O(entries). */
export function legendRows(
  texts: readonly string[],
  width: number,
): { readonly places: readonly LegendPlace[]; readonly height: number } {
  let [x, y] = [0, 0];
  const places = texts.map((text) => {
    const own = sample + textWidth(text, legendText);
    if (x > 0 && x + own > width) [x, y] = [0, y + rowHeight];
    const place = { x, y };
    x += own + gap;
    return place;
  });
  return { places, height: texts.length === 0 ? 0 : y + rowHeight };
}
