import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Core number: how closely knit the most closely knit circle is that a person belongs to.
 *
 * Definition: the largest k for which the node is in a group whose members each have at least k neighbours inside it.
 * Range: 0 (isolate) to n − 1.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n + m).
 * Source: Seidman 1983, doi:10.1016/0378-8733(83)90028-X; nodes are taken away core by core, as in Batagelj &
 *   Zaveršnik 2003, arXiv:cs/0310049, but without keeping the others in order.
 */
export const coreNumber = defineMeasure<'node'>({
  id: 'coreNumber',
  level: 'node',
  family: 'cohesion',
  range: [0, null],
  unit: 'core',
  source: 'Seidman 1983, doi:10.1016/0378-8733(83)90028-X; Batagelj & Zaveršnik 2003, arXiv:cs/0310049',
  complexity: 'O(n + m)',
  column(network) {
    const { order, union } = adjacency(network);
    const { offsets, targets } = union;
    // What is left of each node's degree once the nodes of lower cores are taken away: in the end its core number.
    const left = new Uint32Array(order);
    // Nodes that are still to come; in all rounds together not more than the sum of the core numbers, so O(n + m).
    const remaining = new Uint32Array(order);
    for (let i = 0; i < order; i++) {
      left[i] = offsets[i + 1]! - offsets[i]!;
      remaining[i] = i;
    }
    const taken = new Uint32Array(order);
    for (let core = 0, count = order; count > 0; core++) {
      let kept = 0;
      let tail = 0;
      for (let r = 0; r < count; r++) {
        const node = remaining[r]!;
        if (left[node]! > core) remaining[kept++] = node;
        else if (left[node] === core) taken[tail++] = node;
      }
      count = kept;
      for (let head = 0; head < tail; head++) {
        const node = taken[head]!;
        for (let slot = offsets[node]!, end = offsets[node + 1]!; slot < end; slot++) {
          const other = targets[slot]!;
          if (left[other]! > core && --left[other]! === core) taken[tail++] = other;
        }
      }
    }
    return left;
  },
});
