import { betweennessStrips, edgeBetweennessStrips } from './betweennessStrips.ts';
import { detourStrips } from './detourStrips.ts';
import { distanceStrips } from './distanceStrips.ts';
import { sampledPathStrips } from './sampledPathStrips.ts';
import { weightedBetweennessStrips } from './weightedBetweennessStrips.ts';
import { weightedDistanceStrips } from './weightedDistanceStrips.ts';

/** Every kernel that computes in strips, by the name under which threads ask for it. */
export const stripKernels = {
  betweenness: betweennessStrips,
  edgeBetweenness: edgeBetweennessStrips,
  sampledPaths: sampledPathStrips,
  weightedBetweenness: weightedBetweennessStrips,
  detours: detourStrips,
  distances: distanceStrips,
  weightedDistances: weightedDistanceStrips,
};

export type StripKernelId = keyof typeof stripKernels;
export type StripKernelInput<Id extends StripKernelId> = Parameters<(typeof stripKernels)[Id]>[0];
