import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { neighbourCounts } from '../node/degree.ts';

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
    const degrees = neighbourCounts(offsets, 1);
    let sum = 0;
    let squares = 0;
    let products = 0;
    for (let i = 0; i < order; i++) {
      const degree = degrees[i]!;
      sum += degree * degree;
      squares += degree * degree * degree;
      // Rows are ascending: those before i suffice, since every tie is in the rows of both its ends.
      let before = 0;
      for (let slot = offsets[i]!, end = offsets[i + 1]!; slot < end && targets[slot]! < i; slot++)
        before += degrees[targets[slot]!]!;
      products += 2 * degree * before;
    }
    // Whole numbers until the division, so that "no variance" is an exact 0.
    const ends = targets.length;
    const variance = ends * squares - sum ** 2;
    return variance === 0 ? null : (ends * products - sum ** 2) / variance;
  },
});
