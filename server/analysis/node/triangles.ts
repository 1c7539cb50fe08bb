import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { neighbourTies } from '../neighbourTies.ts';

/**
 * Triangles: how many pairs of a person's contacts have a tie with each other.
 *
 * Definition: the number of sets of three that are all tied to one another and that the node belongs to.
 * Range: 0 to (n − 1)(n − 2)/2, in pairs of contacts.
 * Direction: ignored; two persons are tied if either names the other.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(m √m).
 * Source: Wasserman & Faust 1994, Social Network Analysis, section 6.7; algorithm of Latapy 2008,
 *   doi:10.1016/j.tcs.2008.07.017.
 */
export const triangles = defineMeasure<'node'>({
  id: 'triangles',
  level: 'node',
  family: 'cohesion',
  range: [0, null],
  unit: 'pairs',
  source:
    'Wasserman & Faust 1994, Social Network Analysis, section 6.7; Latapy 2008, doi:10.1016/j.tcs.2008.07.017',
  complexity: 'O(m √m)',
  column(network) {
    const { union } = adjacency(network);
    return neighbourTies(union);
  },
});
