import { onceFor } from '../graph/onceFor.ts';
import { oncePerView } from './oncePerView.ts';

/**
 * The group of each node as a whole number from 0, in the order of `Adjacency.keys`; −1 for a node without one. Groups
 * come in the order in which the nodes name them. Made once for a network and its groups. O(n).
 */
export const groupIndices = oncePerView(({ keys, order }) =>
  onceFor((groups: ReadonlyMap<string, string>) => {
    const indices = new Int32Array(order).fill(-1);
    const known = new Map<string, number>();
    for (let i = 0; i < order; i++) {
      const group = groups.get(keys[i]!);
      if (group === undefined) continue;
      indices[i] = known.get(group) ?? known.size;
      known.set(group, indices[i]!);
    }
    return indices;
  }),
);
