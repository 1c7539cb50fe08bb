import { coverage } from '../coverage.ts';
import type { SetCriterion } from '../setCriterion.ts';

/**
 * The share of everybody within k steps of the set: R_k(S) = |{ j : d_Sj ≤ k }| / n, the members among them.
 *
 * Range: 0 (the empty set) to 1 (everybody is reached). Monotone and submodular.
 * Source: Borgatti 2006, Computational and Mathematical Organization Theory 12:21-34 (m-reach).
 */
export const reachWithin: SetCriterion = coverage(
  () => 1,
  (steps) => steps,
);
