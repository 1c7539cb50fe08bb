import { adjacency, type NetworkForm } from '../graph/adjacency.ts';

/**
 * Burt's quantities for every pair of neighbours, aligned with the slots of `Adjacency.union`.
 * With a_ij the strength of the tie i → j (1 for any tie unless weighted, 0 without one):
 */
export interface TieProportions {
  /** a_ij + a_ji. */
  readonly mutual: Float64Array;
  /** p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki): the share of her ties that i puts into j. */
  readonly proportion: Float64Array;
  /** m_ij = (a_ij + a_ji) / max_k (a_ik + a_ki): the tie compared with the strongest tie of i. */
  readonly marginal: Float64Array;
}

/**
 * Shares over all ties of a node in the whole network (as NetworkX and igraph), not over those inside an ego
 * network (as UCINET by default). Complexity: O(n + m). Source: Burt 1992, Structural Holes, chapter 2.
 */
export function tieProportions(network: NetworkForm, weighted: boolean): TieProportions {
  const { order, out, in: incoming, union } = adjacency(network);
  const slots = union.targets.length;
  const mutual = new Float64Array(slots);
  const proportion = new Float64Array(slots);
  const marginal = new Float64Array(slots);
  for (let i = 0; i < order; i++) {
    let outSlot = out.offsets[i]!;
    let inSlot = incoming.offsets[i]!;
    let sum = 0;
    let strongest = 0;
    const start = union.offsets[i]!;
    const end = union.offsets[i + 1]!;
    for (let slot = start; slot < end; slot++) {
      const j = union.targets[slot]!;
      let strength = 0;
      // The lists of both directions are ascending, as is their union, so each is walked once.
      if (outSlot < out.offsets[i + 1]! && out.targets[outSlot] === j) {
        strength += weighted ? out.strengths[outSlot]! : 1;
        outSlot++;
      }
      if (inSlot < incoming.offsets[i + 1]! && incoming.targets[inSlot] === j) {
        strength += weighted ? incoming.strengths[inSlot]! : 1;
        inSlot++;
      }
      mutual[slot] = strength;
      sum += strength;
      strongest = Math.max(strongest, strength);
    }
    for (let slot = start; slot < end; slot++) {
      proportion[slot] = mutual[slot]! / sum;
      marginal[slot] = mutual[slot]! / strongest;
    }
  }
  return { mutual, proportion, marginal };
}

/**
 * c_ij = (p_ij + Σ_q p_iq p_qj)², q ≠ i, j, for every pair of neighbours, aligned with the slots of
 * `Adjacency.union`: how far all that i puts into her ties leads back to j, from above 0 to 1.
 * Complexity: O(Σ degree²). Source: Burt 1992, Structural Holes, chapter 2.
 */
export function localConstraints(network: NetworkForm, weighted: boolean): Float64Array {
  const { order, union } = adjacency(network);
  const { offsets, targets } = union;
  const { proportion } = tieProportions(network, weighted);
  const reached = new Float64Array(order);
  const constraints = new Float64Array(targets.length);
  for (let i = 0; i < order; i++) {
    const start = offsets[i]!;
    const end = offsets[i + 1]!;
    for (let slot = start; slot < end; slot++) {
      const q = targets[slot]!;
      for (let next = offsets[q]!; next < offsets[q + 1]!; next++) {
        reached[targets[next]!]! += proportion[slot]! * proportion[next]!;
      }
    }
    for (let slot = start; slot < end; slot++) {
      constraints[slot] = (proportion[slot]! + reached[targets[slot]!]!) ** 2;
    }
    for (let slot = start; slot < end; slot++) {
      const q = targets[slot]!;
      for (let next = offsets[q]!; next < offsets[q + 1]!; next++) reached[targets[next]!] = 0;
    }
  }
  return constraints;
}
