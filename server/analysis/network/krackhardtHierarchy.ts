import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { reachablePairs } from '../reachablePairs.ts';

/**
 * Krackhardt's hierarchy: how far the paths of arrows between two persons lead one way only.
 *
 * Definition: 1 − V / M, M the number of pairs of whom one at least has a directed path to the other, V those who both
 *   have one. A tree with one root, in which arrows lead away from it (an “outtree”, from superior to subordinate), is
 *   what a network is with connectedness, hierarchy, efficiency and least upper boundedness all 1.
 * Range: 0 (whoever reaches somebody is reached back) to 1 (nobody is).
 * Direction: followed; turning all arrows round changes nothing.
 * Strength: ignored.
 * Undefined: null on an undirected network and on one without arcs.
 * Complexity: O(n m).
 * Source: Krackhardt 1994, Graph theoretical dimensions of informal organizations; `hierarchy` of R sna.
 */
export const krackhardtHierarchy = defineMeasure<'network'>({
  id: 'krackhardtHierarchy',
  level: 'network',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  direction: 'followed',
  source: 'Krackhardt 1994, in Carley & Prietula (eds.), Computational Organization Theory, 89-111',
  complexity: 'O(n m)',
  compute(network) {
    const view = adjacency(network);
    if (!view.directed || view.edgeSources.length === 0) return null;
    const { oneWay, mutual } = reachablePairs(view);
    return oneWay / (oneWay + mutual);
  },
});
