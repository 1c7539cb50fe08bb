import { adjacency } from '../../graph/adjacency.ts';
import { connectedComponents } from '../connectedComponents.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Krackhardt's efficiency: how far there are no more ties than it takes to hold each part together.
 *
 * Definition: 1 − V / M over the weak components of N nodes each: V is the number of ties beyond the N − 1 that a tree
 *   has, M the largest number of them, N(N − 1) − (N − 1), or N(N − 1)/2 − (N − 1) on an undirected network. Ties that
 *   make a network robust lower it: low is no fault.
 * Range: 0 (everyone tied to everyone in the component, directed both ways) to 1 (each component is a tree).
 * Direction: followed; a mutual pair is two ties.
 * Strength: ignored.
 * Undefined: null where a tie beyond a tree is impossible: without ties, and undirected, with components of one or two.
 * Complexity: O(n log n + m).
 * Source: Krackhardt 1994, Graph theoretical dimensions of informal organizations; `efficiency` of R sna.
 */
export const krackhardtEfficiency = defineMeasure<'network'>({
  id: 'krackhardtEfficiency',
  level: 'network',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  direction: 'followed',
  source: 'Krackhardt 1994, in Carley & Prietula (eds.), Computational Organization Theory, 89-111',
  complexity: 'O(n log n + m)',
  compute(network) {
    const view = adjacency(network);
    const { sizes } = connectedComponents(view);
    const inTrees = view.order - sizes.length;
    const possible = sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (view.directed ? 1 : 2);
    const most = possible - inTrees;
    return most === 0 ? null : 1 - (view.edgeSources.length - inTrees) / most;
  },
});
