import { adjacency } from '../../graph/adjacency.ts';
import { bestLouvainPartition } from '../louvainPartition.ts';
import { defineMeasure, nodeRows } from '../measure.ts';

/**
 * Louvain groups: circles with many ties inside and few to others.
 *
 * Definition: the partition with the largest modularity out of 30 runs of the Louvain method at resolution 1 (10 runs
 *   above 10,000 ties).
 * Range: group numbers from 1, by falling size, then by smallest key. They are numbers of this run only: the same
 *   circle may get another number in another wave.
 * Direction: ignored; a mutual pair is one tie.
 * Strength: when weighted, ties count by strength (of a mutual pair the larger); otherwise 1.
 * Undefined: never; an isolate is a group of her own.
 * Complexity: about O(m log n) a run. The same seed gives the same groups; another seed may give others that fit as well.
 * Source: Blondel, Guillaume, Lambiotte & Lefebvre 2008.
 */
export const louvain = defineMeasure<'partition'>({
  id: 'louvain',
  level: 'partition',
  family: 'groups',
  range: [1, null],
  unit: 'group',
  strength: 'optional',
  strengthAs: 'strength',
  seeded: true,
  source: 'Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008',
  complexity: 'O(m log n) in practice',
  compute(network, options) {
    return nodeRows(adjacency(network).keys, bestLouvainPartition(network, options).numbers);
  },
});
