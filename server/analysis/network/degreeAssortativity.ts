import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { mutualPairs } from '../mutualPairs.ts';

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
    const view = adjacency(network);
    const { offsets } = view.union;
    const degrees = new Float64Array(view.order);
    let sum = 0;
    let squares = 0;
    for (let i = 0, start = 0; i < degrees.length; i++) {
      const end = offsets[i + 1]!;
      const degree = end - start;
      start = end;
      degrees[i] = degree;
      sum += degree * degree;
      squares += degree * degree * degree;
    }
    const products =
      2 * (mutualPairs(view) === 0 ? productsOfEdges(view, degrees) : productsOfRows(view, degrees));
    // Whole numbers until the division, so that "no variance" is an exact 0.
    const ends = view.union.targets.length;
    const variance = ends * squares - sum ** 2;
    return variance === 0 ? null : (ends * products - sum ** 2) / variance;
  },
});

/** Σ d_i d_j over the ties, where each is one edge. Four sums, so that no addition waits for the one before. O(m). */
function productsOfEdges({ edgeSources, edgeTargets }: Adjacency, degrees: Float64Array): number {
  const ties = edgeSources.length;
  const fourth = ties - (ties % 4);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let e = 0; e < fourth; e += 4) {
    a += degrees[edgeSources[e]!]! * degrees[edgeTargets[e]!]!;
    b += degrees[edgeSources[e + 1]!]! * degrees[edgeTargets[e + 1]!]!;
    c += degrees[edgeSources[e + 2]!]! * degrees[edgeTargets[e + 2]!]!;
    d += degrees[edgeSources[e + 3]!]! * degrees[edgeTargets[e + 3]!]!;
  }
  for (let e = fourth; e < ties; e++) a += degrees[edgeSources[e]!]! * degrees[edgeTargets[e]!]!;
  return a + b + c + d;
}

/** The same where a mutual pair has two edges and is one tie. O(m). */
function productsOfRows({ order, union: { offsets, targets } }: Adjacency, degrees: Float64Array): number {
  let products = 0;
  for (let i = 0; i < order; i++) {
    // Rows are ascending: those before i suffice, since every tie is in the rows of both its ends.
    let before = 0;
    for (let slot = offsets[i]!, end = offsets[i + 1]!; slot < end && targets[slot]! < i; slot++)
      before += degrees[targets[slot]!]!;
    products += degrees[i]! * before;
  }
  return products;
}
