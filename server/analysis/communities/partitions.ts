import { execution } from '../../kernels/execution.ts';
import { modularityOf } from '../../kernels/communities/modularityOf.ts';
import { everyoneAlone } from '../../kernels/communities/groups.ts';
import type { TieNetwork } from '../../kernels/communities/tieNetwork.ts';
import { groupNumbers } from '../groupNumbers.ts';
import { random } from '../random.ts';
import { communityMethods, type CommunityMethodId } from './methods.ts';

/** Groups of persons. */
export interface Partition {
  /** Group of each person, numbered from 1 by falling size, then by first person. */
  readonly numbers: Uint32Array;
  /** Modularity of these groups at the resolution at which they were sought; null without ties. */
  readonly modularity: number | null;
}

export interface PartitionOptions {
  readonly resolution: number;
  readonly seed: number;
  readonly runs: number;
}

/** Modularities closer than this are equal up to rounding: the earlier run stays. */
const noticeable = 1e-12;

/**
 * The groups of several runs of a method. Each run takes persons in other random orders, all from one sequence begun
 * with the seed. Without ties everyone is alone, in one run. Label propagation knows no resolution: it is 1 for it.
 */
export function partitions(
  network: TieNetwork,
  method: CommunityMethodId,
  { resolution, seed, runs }: PartitionOptions,
): Partition[] {
  if (network.total === 0) {
    return [{ numbers: groupNumbers(everyoneAlone(network.order)).numbers, modularity: null }];
  }
  const draw = random(seed);
  return Array.from({ length: runs }, (_, done) => {
    execution().onProgress?.(done, runs);
    const { numbers } = groupNumbers(communityMethods[method].run(network, resolution, draw));
    return { numbers, modularity: modularityOf(network, numbers, resolution) };
  });
}

/** The partition with the largest modularity, of equal ones the first. */
export function bestPartition(found: readonly Partition[]): Partition {
  return found.reduce((best, other) =>
    (other.modularity ?? 0) > (best.modularity ?? 0) + noticeable ? other : best,
  );
}
