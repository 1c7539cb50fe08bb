import { labelGroups } from '../../kernels/communities/labelPropagation.ts';
import { leidenGroups } from '../../kernels/communities/leiden.ts';
import { agreedLouvainGroups, louvainGroups } from '../../kernels/communities/louvain.ts';
import type { TieNetwork } from '../../kernels/communities/tieNetwork.ts';
import { parameterOf, type MeasureOptions, type MeasureParameter } from '../measure.ts';

/** A way to find groups with many ties inside and few to others, run by run. */
export interface CommunityMethod {
  /** One run: the group of each person, numbered from 0. */
  readonly run: (network: TieNetwork, resolution: number, draw: () => number) => Uint32Array;
  /** One more run, from what some runs agree upon: the group of each person, numbered from 0. */
  readonly combine?: (
    network: TieNetwork,
    runs: readonly Uint32Array[],
    resolution: number,
    draw: () => number,
  ) => Uint32Array;
  /** How long a run takes, in runs of the Louvain method. */
  readonly cost: number;
}

export const communityMethods = {
  louvain: { run: louvainGroups, combine: agreedLouvainGroups, cost: 1 },
  leiden: { run: leidenGroups, cost: 8 },
  labelPropagation: { run: (network, _resolution, draw) => labelGroups(network, draw), cost: 0.5 },
} as const satisfies Readonly<Record<string, CommunityMethod>>;

export type CommunityMethodId = keyof typeof communityMethods;

/** How fine the groups are: above 1 more and smaller ones, below 1 fewer and larger. */
export const resolutionParameter: MeasureParameter = {
  id: 'resolution',
  usual: 1,
  minimum: 0.01,
  maximum: 10,
  whole: false,
};

export const resolutionOf = (options: MeasureOptions): number =>
  parameterOf([resolutionParameter], resolutionParameter.id, options)!;

const mostRuns = 100;
const leastRuns = 3;
/** Ties that the runs look at together: so many runs that they take about as long as three on 20,000 ties. */
const usualEffort = 60_000;
/** The same, in Louvain runs, where somebody asked for many runs: about ten seconds. */
const largestEffort = 16_000_000;

/** How many runs the best is taken of: 100 up to 600 ties, on a larger network fewer, 3 from 20,000 ties on. */
export const usualRuns = (ties: number): number =>
  Math.max(leastRuns, Math.min(mostRuns, Math.floor(usualEffort / Math.max(1, ties))));

/** From so many ties on, runs differ less and take long: the least number of the Leiden method's, then one of each. */
const tiesForLeastRuns = 5_000;
const tiesForOneRun = 100_000;

/** Ties that sets of agreeing runs look at together, how many sets there are at the most, and from when on one of them is smaller. */
const setEffort = 6_000;
const mostSets = 33;
const tiesForSmallSets = 10_000;

/** How many runs of the Louvain method make a set, from what they agree upon one more begins: 3, from 10,000 ties on 2. */
export const agreeingRuns = (ties: number): number => (ties < tiesForSmallSets ? 3 : 2);

/**
 * The same by method. Louvain: 33 sets of agreeing runs up to 180 ties, on a larger network fewer, one from 3,001 ties on.
 * Leiden: of its longer runs 3 from 5,000 ties on. Of all methods one run from 100,000 ties on.
 */
export function runsOf(method: CommunityMethodId, ties: number): number {
  if (ties >= tiesForOneRun) return 1;
  if (method === 'louvain') {
    const sets = Math.floor(setEffort / Math.max(1, ties));
    return agreeingRuns(ties) * Math.max(1, Math.min(mostSets, sets));
  }
  return method === 'leiden' && ties >= tiesForLeastRuns ? leastRuns : usualRuns(ties);
}

/** As many runs as were asked for; on a large network as many as take about ten seconds, 10 at the least. */
export const allowedRuns = (method: CommunityMethodId, ties: number, asked: number): number =>
  Math.min(
    asked,
    Math.max(10, Math.floor(largestEffort / (communityMethods[method].cost * Math.max(1, ties)))),
  );
