import { distanceFragmentation } from './criteria/distanceFragmentation.ts';
import { distanceReach } from './criteria/distanceReach.ts';
import { fragmentation } from './criteria/fragmentation.ts';
import { reachWithin } from './criteria/reachWithin.ts';

/** The goals that a set of persons can serve, by the name that the API has for each. */
export const criteria = {
  fragment: distanceFragmentation,
  fragmentParts: fragmentation,
  reach: distanceReach,
  reachWithin,
};

export type KeyPlayerGoal = keyof typeof criteria;
export const keyPlayerGoals = Object.keys(criteria) as readonly KeyPlayerGoal[];
