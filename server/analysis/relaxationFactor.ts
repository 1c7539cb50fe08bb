import type { Adjacency } from '../graph/adjacency.ts';
import { isSymmetric } from './isSymmetric.ts';

/**
 * How far past the new value each step of an iteration x ← b + Mx goes (successive over-relaxation), M being the
 * adjacency matrix but for the scale of its rows, with the spectral radius `radius` below 1. Where every tie is as strong
 * back, (I − M) is symmetric and positive definite but for that scale: then every factor below 2 settles, and this one in
 * a third of the rounds. Otherwise 1, which is Gauss–Seidel. O(1). Source: Young 1954, doi:10.1090/S0002-9947-1954-0059635-7.
 */
export function relaxationFactor(view: Adjacency, weighted: boolean, radius: number): number {
  return isSymmetric(view, weighted) ? 2 / (1 + Math.sqrt(1 - radius ** 2)) : 1;
}
