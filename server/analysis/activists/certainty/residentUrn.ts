/** Who may be drawn: residents of a building, or all but these. */
export type Circle = 'inside' | 'outside';

/** Draws a row by weight; −1 where nobody in the circle has one. O(log n). */
export type ResidentUrn = (place: number, circle: Circle) => number;

/**
 * A function that fills an urn with a weight for each row, 0 or more. Inside a building that is not known (−1) is
 * nobody, outside it everybody. O(n log n) once, O(n) to fill.
 */
export function residentUrns(places: Int32Array, next: () => number): (weights: Float64Array) => ResidentUrn {
  const rows = Uint32Array.from(places.keys()).sort((a, b) => places[a]! - places[b]! || a - b);
  const spans = new Map<number, readonly [number, number]>();
  rows.forEach((row, i) => {
    const place = places[row]!;
    spans.set(place, [spans.get(place)?.[0] ?? i, i + 1]);
  });
  return (weights) => {
    const sums = new Float64Array(rows.length + 1);
    rows.forEach((row, i) => (sums[i + 1] = sums[i]! + weights[row]!));
    const all = sums[rows.length]!;
    /** The row in whose stretch of the sums a point lies. */
    const rowAt = (point: number): number => {
      let [low, high] = [0, rows.length - 1];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (sums[middle + 1]! <= point) low = middle + 1;
        else high = middle;
      }
      return rows[low]!;
    };
    return (place, circle) => {
      const [first, end] = place === -1 ? [0, 0] : (spans.get(place) ?? [0, 0]);
      const [low, high] = [sums[first]!, sums[end]!];
      if (circle === 'inside') return high > low ? rowAt(low + next() * (high - low)) : -1;
      const others = all - (high - low);
      if (others <= 0) return -1;
      const point = next() * others;
      return rowAt(point < low ? point : point + high - low);
    };
  };
}
