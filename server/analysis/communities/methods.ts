import { labelGroups } from '../../kernels/communities/labelPropagation.ts';
import { leidenGroups } from '../../kernels/communities/leiden.ts';
import { louvainGroups } from '../../kernels/communities/louvain.ts';
import type { TieNetwork } from '../../kernels/communities/tieNetwork.ts';
import { parameterOf, type MeasureOptions, type MeasureParameter } from '../measure.ts';

/** A way to find groups with many ties inside and few to others, run by run. */
interface CommunityMethod {
  /** One run: the group of each person, numbered from 0. */
  readonly run: (network: TieNetwork, resolution: number, draw: () => number) => Uint32Array;
  /** How long a run takes, in runs of the Louvain method. */
  readonly cost: number;
}

export const communityMethods = {
  louvain: { run: louvainGroups, cost: 1 },
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

/** The same by method: of Leiden's longer runs 3 from 5,000 ties on; of all methods one from 100,000 ties on. */
export function runsOf(method: CommunityMethodId, ties: number): number {
  if (ties >= tiesForOneRun) return 1;
  return method === 'leiden' && ties >= tiesForLeastRuns ? leastRuns : usualRuns(ties);
}

/** As many runs as were asked for; on a large network as many as take about ten seconds, 10 at the least. */
export const allowedRuns = (method: CommunityMethodId, ties: number, asked: number): number =>
  Math.min(
    asked,
    Math.max(10, Math.floor(largestEffort / (communityMethods[method].cost * Math.max(1, ties)))),
  );
