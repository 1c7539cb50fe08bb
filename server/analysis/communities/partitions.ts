import { execution } from '../../kernels/execution.ts';
import { modularityOf } from '../../kernels/communities/modularityOf.ts';
import { everyoneAlone } from '../../kernels/communities/groups.ts';
import type { TieNetwork } from '../../kernels/communities/tieNetwork.ts';
import { groupNumbers } from '../groupNumbers.ts';
import { random } from '../random.ts';
import { communityMethods, type CommunityMethod, type CommunityMethodId } from './methods.ts';

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
  /** Of so many runs at a time one more begins with what they agree upon, where the method can; usually never. */
  readonly agreeing?: number;
}

/** Modularities closer than this are equal up to rounding: the earlier run stays. */
const noticeable = 1e-12;

/**
 * The groups of several runs of a method. Each run takes persons in other random orders, all from one sequence begun
 * with the seed; with `agreeing`, there are further ones among them. Without ties everyone is alone, in one run. Label propagation knows no resolution: it is 1 for it.
 */
export function partitions(
  network: TieNetwork,
  method: CommunityMethodId,
  { resolution, seed, runs, agreeing = Infinity }: PartitionOptions,
): Partition[] {
  if (network.total === 0) {
    return [{ numbers: groupNumbers(everyoneAlone(network.order)).numbers, modularity: null }];
  }
  const draw = random(seed);
  const { run, combine }: CommunityMethod = communityMethods[method];
  const found: Partition[] = [];
  const add = (groups: Uint32Array): void => {
    const { numbers } = groupNumbers(groups);
    found.push({ numbers, modularity: modularityOf(network, numbers, resolution) });
  };
  for (let done = 1; done <= runs; done++) {
    execution().onProgress?.(done - 1, runs);
    add(run(network, resolution, draw));
    if (!combine || done % agreeing !== 0) continue;
    const set = found.slice(-agreeing).map(({ numbers }) => numbers);
    add(combine(network, set, resolution, draw));
  }
  return found;
}

/** The partition with the largest modularity, of equal ones the first. */
export function bestPartition(found: readonly Partition[]): Partition {
  return found.reduce((best, other) =>
    (other.modularity ?? 0) > (best.modularity ?? 0) + noticeable ? other : best,
  );
}
