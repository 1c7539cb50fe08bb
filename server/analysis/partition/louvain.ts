import { communityPartition } from '../communities/communityPartition.ts';
import { resolutionOf, resolutionParameter } from '../communities/methods.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Louvain groups: circles with many ties inside and few to others.
 *
 * Definition: the partition with the largest modularity out of sets of three runs of the Louvain method, each of two rounds,
 *   and, for each set, a run that starts from what the three agree upon (core groups). 33 sets up to 180 ties, on a larger
 *   network fewer, one from 3,001 ties on; of two runs from 10,000 ties on; from 100,000 on one run alone.
 *   Parameter `resolution` (γ of modularity, usually 1): the larger, the smaller the groups.
 * Range: group numbers from 1, by falling size, then by smallest key. They are numbers of this run only: the same
 *   circle may get another number in another wave.
 * Direction: ignored; a mutual pair is one tie.
 * Strength: when weighted, ties count by strength (of a mutual pair the larger); otherwise 1.
 * Undefined: never; an isolate is a group of her own.
 * Complexity: about O(m) a pass. The same seed gives the same groups; another seed may give others that fit as well.
 *   A group may fall into parts that are not tied: `leiden` rules that out.
 * Source: Blondel, Guillaume, Lambiotte & Lefebvre 2008; core groups: Ovelgönne & Geyer-Schulz 2013,
 *   doi:10.1090/conm/588; resolution: Reichardt & Bornholdt 2006.
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
  parameters: [resolutionParameter],
  source: 'Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008',
  complexity: 'O(m) a pass, a few passes a run',
  column(network, options) {
    const { numbers } = communityPartition(network, 'louvain', options, resolutionOf(options));
    return numbers;
  },
});
