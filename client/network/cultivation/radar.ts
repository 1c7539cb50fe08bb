/** A place in a picture. */
export interface RadarPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a rating lies on an axis of a radar chart: the first axis points up, the others follow clockwise; 1 is at a fifth of
 * the way out, 5 at its end, so that a rating of 1 is to be seen.
 */
export function radarPoint(
  axis: number,
  axes: number,
  value: number,
  radius: number,
  center: number,
): RadarPoint {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  const length = (radius * value) / 5;
  return { x: center + length * Math.cos(angle), y: center + length * Math.sin(angle) };
}

/** The places of some ratings, in the order of the axes, without those that are not there. */
export const radarPoints = (
  values: readonly (number | null)[],
  radius: number,
  center: number,
): RadarPoint[] =>
  values.flatMap((value, axis) =>
    value === null ? [] : [radarPoint(axis, values.length, value, radius, center)],
  );

/** Places as the attribute of a polygon, to a tenth of a unit. */
export const polygonOf = (points: readonly RadarPoint[]): string =>
  points.map(({ x, y }) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join(' ');
