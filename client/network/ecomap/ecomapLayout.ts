import { leastDistance, markSize, type Place } from './aroundItem.ts';

/** A stretch of the circle that one group fills, as angles (clockwise, 0 = to the right). */
export interface EcomapSector {
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

export interface EcomapLayout {
  /** In the order of the items; the resident stands at 0, 0. */
  readonly places: readonly Place[];
  readonly sectors: readonly EcomapSector[];
  /** From the middle to the outermost mark. */
  readonly reach: number;
}

/** A line between the resident and a mark is at least so long. */
const shortestLine = 48;
const innermost = markSize.self + markSize.reach + shortestLine;

/**
 * Places around the resident, clockwise from the top in the order of the items, on one ring or by turns on two, whichever
 * takes less room. Marks do not touch, and no line from the middle runs under a mark of another. The same items
 * always stand at the same places. O(n).
 */
export function ecomapLayout(items: readonly { readonly group: string }[]): EcomapLayout {
  if (items.length === 0) return { places: [], sectors: [], reach: innermost + markSize.reach };
  // On two rings by turns the first and the last must not stand on the same one.
  const slots = { one: items.length, two: items.length + (items.length % 2) };
  const single = Math.max(innermost, chordRadius(slots.one));
  const [inner, outer] = twoRings(slots.two);
  const isSingle = single <= outer;
  const count = isSingle ? slots.one : slots.two;
  const step = (2 * Math.PI) / count;
  const start = -Math.PI / 2;
  const places = items.map((_, i): Place => {
    const radius = isSingle ? single : i % 2 === 0 ? inner : outer;
    const angle = start + i * step;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  const sectors: EcomapSector[] = [];
  items.forEach(({ group }, i) => {
    const last = sectors.at(-1);
    const to = start + (i + 0.5) * step;
    if (last?.group === group) sectors[sectors.length - 1] = { ...last, to };
    else sectors.push({ group, from: start + (i - 0.5) * step, to });
  });
  return { places, sectors, reach: (isSingle ? single : outer) + markSize.reach };
}

/** The smallest ring on which so many marks have room. */
const chordRadius = (count: number): number =>
  count < 2 ? 0 : leastDistance / (2 * Math.sin(Math.PI / count));

/** The inner ring has room for every other mark; the outer one is as near as the marks between them allow. */
function twoRings(count: number): readonly [number, number] {
  const inner = Math.max(innermost, chordRadius(count / 2));
  const turn = (2 * Math.PI) / count;
  const aside = inner * Math.sin(turn);
  const beyond = Math.sqrt(Math.max(0, leastDistance ** 2 - aside ** 2));
  return [inner, Math.max(inner, inner * Math.cos(turn) + beyond)];
}
