import type { Adjacency } from '../graph/adjacency.ts';
import { dyadCodes } from './dyadCodes.ts';
import { triangleCodes } from './triangleCodes.ts';
import {
  asymmetricPairsOf,
  mutualPairsOf,
  triadTypes,
  triangleType,
  turned,
  twoPathType,
  type TriadType,
} from './triadTypes.ts';

/**
 * How many of the n(n − 1)(n − 2)/6 sets of three persons are of each type. Exact up to 260,000 nodes, from where on
 * numbers above 2⁵³ occur.
 *
 * Triangles are listed one by one. Two-paths are counted at their middle from the numbers of ties of each kind, less those
 * that a triangle closes; what remains of the ties' n − 2 third persons makes the types with one tie, and what remains of
 * all sets of three the empty one.
 * Complexity: O(n + m √m). The counts are those of Batagelj & Mrvar 2001, doi:10.1016/S0378-8733(01)00035-1.
 */
export function triadCounts(view: Adjacency): Record<TriadType, number> {
  const { order, union } = view;
  const codes = dyadCodes(view);
  const counts = Object.fromEntries(triadTypes.map((type) => [type, 0])) as Record<TriadType, number>;
  let [ends, asymmetricEnds] = [0, 0];
  for (let i = 0; i < order; i++) {
    const kinds = [0, 0, 0, 0];
    for (let slot = union.offsets[i]!; slot < union.offsets[i + 1]!; slot++) kinds[codes[slot]!]!++;
    const [, naming = 0, named = 0, both = 0] = kinds;
    counts[twoPathType(1, 1)] += pairs(naming);
    counts[twoPathType(2, 2)] += pairs(named);
    counts[twoPathType(3, 3)] += pairs(both);
    counts[twoPathType(1, 2)] += naming * named;
    counts[twoPathType(1, 3)] += naming * both;
    counts[twoPathType(2, 3)] += named * both;
    ends += naming + named + both;
    asymmetricEnds += naming + named;
  }
  triangleCodes(union, codes).forEach((count, index) => {
    if (count === 0) return;
    const [uv, uw, vw] = [index >> 4, (index >> 2) & 3, index & 3] as const;
    counts[triangleType(uv, uw, vw)] += count;
    counts[twoPathType(uv, uw)] -= count;
    counts[twoPathType(turned(uv), vw)] -= count;
    counts[twoPathType(turned(uw), turned(vw))] -= count;
  });
  const asymmetric = asymmetricEnds / 2;
  const mutual = ends / 2 - asymmetric;
  const sumOver = (weight: (type: TriadType) => number): number =>
    triadTypes.reduce((sum, type) => sum + weight(type) * counts[type], 0);
  // Both sums see only the types with two ties or three: the others are still 0.
  const third = Math.max(0, order - 2);
  const withOneMutual = mutual * third - sumOver(mutualPairsOf);
  counts['012'] = asymmetric * third - sumOver(asymmetricPairsOf);
  counts['102'] = withOneMutual;
  counts['003'] = (pairs(order) * third) / 3 - sumOver(() => 1);
  return counts;
}

const pairs = (count: number): number => (count * Math.max(0, count - 1)) / 2;
