import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Degree assortativity: whether persons with many contacts are in contact with each other.
 *
 * Definition: Pearson's correlation of the degrees at the two ends of a tie, each tie read both ways.
 * Range: −1 (the well connected are tied to the poorly connected) to 1 (like to like).
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null without ties, and when all ends have the same degree (no variance).
 * Complexity: O(n + m).
 * Source: Newman 2002, doi:10.1103/PhysRevLett.89.208701.
 */
export const degreeAssortativity = defineMeasure<'network'>({
  id: 'degreeAssortativity',
  level: 'network',
  family: 'cohesion',
  range: [-1, 1],
  unit: 'score',
  source: 'Newman 2002, doi:10.1103/PhysRevLett.89.208701',
  complexity: 'O(n + m)',
  compute(network) {
    const { order, union } = adjacency(network);
    const { offsets, targets } = union;
    let sum = 0;
    let squares = 0;
    let products = 0;
    for (let i = 0; i < order; i++) {
      const degree = offsets[i + 1]! - offsets[i]!;
      sum += degree ** 2;
      squares += degree ** 3;
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
        const j = targets[slot]!;
        products += degree * (offsets[j + 1]! - offsets[j]!);
      }
    }
    // Whole numbers until the division, so that "no variance" is an exact 0.
    const ends = targets.length;
    const variance = ends * squares - sum ** 2;
    return variance === 0 ? null : (ends * products - sum ** 2) / variance;
  },
});
