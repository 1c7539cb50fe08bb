import type { ConvoyCircle } from '../../api/generated.ts';
import { leastDistance, markSize, type Place } from './aroundItem.ts';

export interface ConvoyLayout {
  /** In the order of the items; the resident stands at 0, 0. */
  readonly places: readonly Place[];
  /** The border of each circle, the inner one first. */
  readonly borders: readonly { readonly circle: ConvoyCircle; readonly radius: number }[];
  readonly reach: number;
}

const circles: readonly ConvoyCircle[] = ['inner', 'middle', 'outer'];
/** Between a border and the marks on either side: room for the name of the circle, which stands on the border. */
const borderGap = 12;
/** How wide a circle without anybody is, between its borders. */
const emptyWidth = 22;

/**
 * Places on three circles around the resident: those of a circle stand evenly on as many rings as they need, in the order
 * of the items; a circle without anybody is narrow, but there to be seen empty. O(n).
 */
export function convoyLayout(items: readonly { readonly circle: ConvoyCircle }[]): ConvoyLayout {
  const places: Place[] = items.map(() => ({ x: 0, y: 0 }));
  const borders: { circle: ConvoyCircle; radius: number }[] = [];
  let edge = markSize.self + 4;
  for (const circle of circles) {
    const waiting = items.flatMap((item, index) => (item.circle === circle ? [index] : []));
    let radius = edge + markSize.reach;
    while (waiting.length > 0) {
      const room = capacity(radius);
      const rings = Math.max(1, Math.ceil(waiting.length / room));
      // Evenly over the rings that are left, so that the last one is not nearly empty.
      const count = Math.min(room, rings === 1 ? waiting.length : room);
      const here = waiting.splice(0, count);
      here.forEach((index, i) => {
        const angle = -Math.PI / 2 + ((i + 0.5) * 2 * Math.PI) / here.length;
        places[index] = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
      });
      if (waiting.length > 0) radius += leastDistance;
    }
    const isEmpty = items.every((item) => item.circle !== circle);
    const border = isEmpty ? edge + emptyWidth + borderGap : radius + markSize.reach + borderGap;
    borders.push({ circle, radius: border });
    edge = border + borderGap;
  }
  return { places, borders, reach: borders.at(-1)!.radius + borderGap };
}

/** How many marks have room on a ring. */
const capacity = (radius: number): number =>
  Math.max(1, Math.floor(Math.PI / Math.asin(Math.min(1, leastDistance / (2 * radius)))));
