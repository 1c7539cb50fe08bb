import { adjacency } from '../../graph/adjacency.ts';
import { connectedComponents } from '../connectedComponents.ts';
import { pairsWithoutLeastUpperBound } from '../leastUpperBounds.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Krackhardt's least upper boundedness: how far any two persons have a nearest common superior.
 *
 * Definition: 1 − V / M over the weak components of N nodes each: V is the number of pairs without a least upper bound, M
 *   the sum of (N − 1)(N − 2)/2. An upper bound of two persons is somebody from whom arrows lead to both, one of the two
 *   included; a least one is an upper bound that all their other upper bounds lead to.
 * Range: 0 to 1 (any two in a component have one). M is what remains of the pairs when the N − 1 are taken away that tie a
 *   component together: the ends of an arrow always have a least upper bound.
 * Direction: followed; arrows lead from above to below. Where they lead to whom somebody reports, turn them round first.
 * Strength: ignored.
 * Undefined: null on an undirected network, without a component of three, and with more than 40,000 strong components
 *   in one weak component, where the computation would take too much memory.
 * Complexity: O(c² c / 32) for c strong components, in practice nearer to O(c²).
 * Source: Krackhardt 1994, Graph theoretical dimensions of informal organizations; `lubness` of R sna as its manual defines
 *   it. Its code (2.7) looks for an upper bound that leads to all others instead: the same on a tree, where both are 1.
 */
export const krackhardtLub = defineMeasure<'network'>({
  id: 'krackhardtLub',
  level: 'network',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  direction: 'followed',
  source: 'Krackhardt 1994, in Carley & Prietula (eds.), Computational Organization Theory, 89-111',
  complexity: 'O(c³) for c strong components, in practice O(c²)',
  compute(network) {
    const view = adjacency(network);
    if (!view.directed) return null;
    const { sizes } = connectedComponents(view);
    const most = sizes.reduce((sum, size) => sum + ((size - 1) * (size - 2)) / 2, 0);
    const without = most === 0 ? null : pairsWithoutLeastUpperBound(view);
    return without === null ? null : 1 - without / most;
  },
});
