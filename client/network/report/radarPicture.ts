/** A place in a picture. */
export interface RadarPoint {
  readonly x: number;
  readonly y: number;
}

export interface RadarPicture {
  /** For each ring of the scale, its corners, the outermost last. */
  readonly rings: readonly (readonly RadarPoint[])[];
  readonly spokes: readonly RadarPoint[];
  /** Where the names of the axes stand. */
  readonly names: readonly (RadarPoint & { readonly anchor: 'start' | 'middle' | 'end' })[];
  /** For each series its points that are known, in the order of the axes. */
  readonly series: readonly (readonly RadarPoint[])[];
}

/**
 * Values from 1 to `most` on axes around a middle, the first upwards, then clockwise. A series without all of its values is
 * drawn through those it has. O(series × axes).
 */
export function radarPicture(
  series: readonly (readonly (number | null)[])[],
  axes: number,
  {
    middle,
    radius,
    most = 5,
  }: { readonly middle: RadarPoint; readonly radius: number; readonly most?: number },
): RadarPicture {
  const at = (axis: number, share: number): RadarPoint => {
    const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
    const round = (value: number): number => Math.round(value * 10) / 10;
    return {
      x: round(middle.x + radius * share * Math.cos(angle)),
      y: round(middle.y + radius * share * Math.sin(angle)),
    };
  };
  const all = Array.from({ length: axes }, (_, axis) => axis);
  const shareOf = (value: number): number => value / most;
  return {
    rings: Array.from({ length: most }, (_, ring) => all.map((axis) => at(axis, shareOf(ring + 1)))),
    spokes: all.map((axis) => at(axis, 1)),
    names: all.map((axis) => {
      const place = at(axis, 1.12);
      const side = place.x - middle.x;
      return { ...place, anchor: Math.abs(side) < radius / 10 ? 'middle' : side > 0 ? 'start' : 'end' };
    }),
    series: series.map((values) =>
      all.flatMap((axis) => {
        const value = values[axis] ?? null;
        return value === null ? [] : [at(axis, shareOf(value))];
      }),
    ),
  };
}

/** Places as the attribute of a polygon. */
export const polygonOf = (points: readonly RadarPoint[]): string =>
  points.map(({ x, y }) => `${x},${y}`).join(' ');
