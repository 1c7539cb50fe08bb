import type { Point } from './seededPosition.ts';

export interface Bounds {
  readonly x: [low: number, high: number];
  readonly y: [low: number, high: number];
}

/** The smallest upright box around some points; from 0 to 1 when there are none. */
export function boundsOf(points: readonly Point[]): Bounds {
  if (points.length === 0) return { x: [0, 1], y: [0, 1] };
  const bounds: Bounds = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const { x, y } of points) {
    bounds.x[0] = Math.min(bounds.x[0], x);
    bounds.x[1] = Math.max(bounds.x[1], x);
    bounds.y[0] = Math.min(bounds.y[0], y);
    bounds.y[1] = Math.max(bounds.y[1], y);
  }
  return bounds;
}
