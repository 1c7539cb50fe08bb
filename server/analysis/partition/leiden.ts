import { communityPartition } from '../communities/communityPartition.ts';
import { resolutionOf, resolutionParameter } from '../communities/methods.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Leiden groups: circles with many ties inside and few to others, each of them connected.
 *
 * Definition: the partition with the largest modularity out of 100 runs of the Leiden method, each of at most 10 rounds;
 *   above 600 ties fewer runs, 3 from 5,000 ties on, one from 100,000 on. Parameter `resolution` (γ of modularity, usually 1): the larger, the
 *   smaller the groups.
 * Range: group numbers from 1, by falling size, then by smallest key. They are numbers of this run only: the same
 *   circle may get another number in another wave.
 * Direction: ignored; a mutual pair is one tie.
 * Strength: when weighted, ties count by strength (of a mutual pair the larger); otherwise 1.
 * Undefined: never; an isolate is a group of her own.
 * Complexity: about O(m) a pass. The same seed gives the same groups; another seed may give others that fit as well.
 * Source: Traag, Waltman & van Eck 2019, with its θ = 0.01; resolution: Reichardt & Bornholdt 2006.
 */
export const leiden = defineMeasure<'partition'>({
  id: 'leiden',
  level: 'partition',
  family: 'groups',
  range: [1, null],
  unit: 'group',
  strength: 'optional',
  strengthAs: 'strength',
  seeded: true,
  parameters: [resolutionParameter],
  source: 'Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z',
  complexity: 'O(m) a pass, a few passes a round',
  column(network, options) {
    const { numbers } = communityPartition(network, 'leiden', options, resolutionOf(options));
    return numbers;
  },
});
