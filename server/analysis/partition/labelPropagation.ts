import { communityPartition } from '../communities/communityPartition.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Label-propagation groups: everyone goes along with most of her contacts.
 *
 * Definition: everyone begins with a label of her own; one by one, in a random order, a person takes the label that is
 *   strongest among her contacts (hers, where it is one of the strongest), until nobody would change. Out of 100 such
 *   runs the partition with the largest modularity; above 600 ties fewer runs, 3 from 20,000 ties on, one from 100,000 on.
 * Range: group numbers from 1, by falling size, then by smallest key. They are numbers of this run only.
 * Direction: ignored; a mutual pair is one tie.
 * Strength: when weighted, labels count by strength of the tie (of a mutual pair the larger); otherwise 1.
 * Undefined: never; an isolate is a group of her own.
 * Complexity: about O(m) a run. Runs differ more than those of `leiden`; in a dense network one label may take everyone.
 * Source: Raghavan, Albert & Kumara 2007, asynchronous.
 */
export const labelPropagation = defineMeasure<'partition'>({
  id: 'labelPropagation',
  level: 'partition',
  family: 'groups',
  range: [1, null],
  unit: 'group',
  strength: 'optional',
  strengthAs: 'strength',
  seeded: true,
  source: 'Raghavan, Albert & Kumara 2007, doi:10.1103/PhysRevE.76.036106',
  complexity: 'O(m) in practice',
  column(network, options) {
    return communityPartition(network, 'labelPropagation', options, 1).numbers;
  },
});
