import type { Adjacency, NetworkForm } from '../../graph/adjacency.ts';
import { tieNetwork } from '../../kernels/communities/tieNetwork.ts';
import type { MeasureOptions } from '../measure.ts';
import { oncePerView } from '../oncePerView.ts';
import { strengthsInUnit } from '../strengthsInUnit.ts';
import { agreeingRuns, runsOf, type CommunityMethodId } from './methods.ts';
import { bestPartition, partitions, type Partition } from './partitions.ts';

/**
 * The best of several runs of a method, by modularity (`runsOf`), of Louvain also of what they agree upon: one run alone may
 * end below the best groups.
 * Directions are ignored; strength counts when weighted (of a mutual pair the larger, always its size). Without ties
 * everyone is alone. Made once per network and options. Complexity: that of the method for each run.
 */
export function communityPartition(
  network: NetworkForm,
  method: CommunityMethodId,
  { weighted, seed }: MeasureOptions,
  resolution: number,
): Partition {
  return partitionOf(network, method, weighted, seed, resolution);
}

const partitionOf = oncePerView(
  (view: Adjacency, method: CommunityMethodId, weighted: boolean, seed: number, resolution: number) => {
    const { union } = strengthsInUnit(view, 'sums').view;
    const ties = union.targets.length / 2;
    const options = { resolution, seed, runs: runsOf(method, ties), agreeing: agreeingRuns(ties) };
    return bestPartition(partitions(tieNetwork(union, weighted), method, options));
  },
);
