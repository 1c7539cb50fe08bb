import { coverage } from '../coverage.ts';
import type { SetCriterion } from '../setCriterion.ts';

/**
 * How near everybody is to the set: DR(S) = Σ_j (1/d_Sj) / n over all n nodes, d_Sj the steps from j to the nearest
 * member, 1/∞ = 0; a member counts 1.
 *
 * Range: 0 (the empty set) to 1 (everybody is a member or knows one). Monotone and submodular.
 * Source: Borgatti 2006, Computational and Mathematical Organization Theory 12:21-34.
 */
export const distanceReach: SetCriterion = coverage(
  (distance) => 1 / distance,
  () => Infinity,
);
