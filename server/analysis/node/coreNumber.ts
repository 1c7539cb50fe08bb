import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure, nodeRows } from '../measure.ts';

/**
 * Core number: how closely knit the most closely knit circle is that a person belongs to.
 *
 * Definition: the largest k for which the node is in a group whose members each have at least k neighbours inside it.
 * Range: 0 (isolate) to n − 1.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n + m).
 * Source: Seidman 1983, doi:10.1016/0378-8733(83)90028-X; algorithm of Batagelj & Zaveršnik 2003,
 *   arXiv:cs/0310049.
 */
export const coreNumber = defineMeasure<'node'>({
  id: 'coreNumber',
  level: 'node',
  family: 'cohesion',
  range: [0, null],
  unit: 'core',
  source: 'Seidman 1983, doi:10.1016/0378-8733(83)90028-X; Batagelj & Zaveršnik 2003, arXiv:cs/0310049',
  complexity: 'O(n + m)',
  compute(network) {
    const { keys, order, union } = adjacency(network);
    const { offsets, targets } = union;
    // What is left of each node's degree once the nodes of lower cores are taken away.
    const left = Uint32Array.from({ length: order }, (_, i) => offsets[i + 1]! - offsets[i]!);
    const starts = new Uint32Array(order + 1);
    for (const degree of left) starts[degree + 1]!++;
    for (let degree = 0; degree < order; degree++) starts[degree + 1]! += starts[degree]!;
    // Nodes by degree left; among those still to come, the ones with d or more begin at starts[d].
    const sorted = new Uint32Array(order);
    const place = new Uint32Array(order);
    const free = starts.slice();
    left.forEach((degree, node) => {
      place[node] = free[degree]!++;
      sorted[place[node]!] = node;
    });
    for (let i = 0; i < order; i++) {
      const node = sorted[i]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const other = targets[slot]!;
        const degree = left[other]!;
        if (degree <= left[node]!) continue;
        const first = starts[degree]!;
        const swapped = sorted[first]!;
        sorted[place[other]!] = swapped;
        place[swapped] = place[other]!;
        sorted[first] = other;
        place[other] = first;
        starts[degree] = first + 1;
        left[other] = degree - 1;
      }
    }
    return nodeRows(keys, left);
  },
});
