import { adjacency, type Adjacency, type NetworkForm } from '../graph/adjacency.ts';
import { contactTies, mutualStrengths, type CountedTies } from './contactTies.ts';
import { oncePerView } from './oncePerView.ts';

/*
 * Burt's quantities, with a_ij the strength of the tie i → j (1 for any tie unless weighted, 0 without one):
 * p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki), the share of her ties that i puts into j, and
 * m_ij = (a_ij + a_ji) / max_k (a_ik + a_ki), the tie compared with the strongest tie of i.
 * In p_qj and m_jq of a contact, k runs over the counted ties. Source: Burt 1992, Structural Holes, chapter 2.
 */

/**
 * c_ij = (p_ij + Σ_q p_iq p_qj)², q ≠ i, j, for every pair of neighbours, aligned with the slots of
 * `Adjacency.union`: how far all that i puts into her ties leads back to j, from above 0 to 1. O(Σ degree²).
 */
export const localConstraints = oncePerView(makeLocalConstraints);

function makeLocalConstraints(view: Adjacency, weighted: boolean, counted: CountedTies): Float64Array {
  const { offsets, targets } = view.union;
  const mutual = mutualStrengths(view, weighted);
  const ties = contactTies(view, mutual, counted);
  const reached = new Float64Array(view.order);
  const constraints = new Float64Array(targets.length);
  for (let i = 0; i < view.order; i++) {
    const start = offsets[i]!;
    const end = offsets[i + 1]!;
    ties.enter(i);
    const own = ties.sum[i]!;
    for (let slot = start; slot < end; slot++) {
      const q = targets[slot]!;
      const share = mutual[slot]! / ties.sum[q]!;
      for (let next = offsets[q]!, last = offsets[q + 1]!; next < last; next++)
        reached[targets[next]!]! += share * mutual[next]!;
    }
    for (let slot = start; slot < end; slot++) {
      const share = (mutual[slot]! + reached[targets[slot]!]!) / own;
      constraints[slot] = share * share;
    }
    for (let slot = start; slot < end; slot++) {
      const q = targets[slot]!;
      for (let next = offsets[q]!, last = offsets[q + 1]!; next < last; next++) reached[targets[next]!] = 0;
    }
  }
  return constraints;
}

/** C_i = Σ_j c_ij by node; NaN for an isolate. O(Σ degree²). */
export function constraints(network: NetworkForm, weighted: boolean, counted: CountedTies): Float64Array {
  return ofContacts(network, localConstraints(network, weighted, counted), sumOf);
}

/**
 * The Coleman–Theil disorder index of the constraints c_ij of each node: 0 where all contacts constrain her alike, 1
 * where one does it all, and by definition with one contact; NaN for an isolate. O(Σ degree²).
 */
export function hierarchies(network: NetworkForm, weighted: boolean, counted: CountedTies): Float64Array {
  return ofContacts(network, localConstraints(network, weighted, counted), disorder);
}

/** ES_i = Σ_j (1 − Σ_q p_iq m_jq), q ≠ i, j, by node; NaN for an isolate. O(Σ degree²). */
export const effectiveSizes = oncePerView(makeEffectiveSizes);

function makeEffectiveSizes(view: Adjacency, weighted: boolean, counted: CountedTies): Float64Array {
  const { offsets, targets } = view.union;
  const mutual = mutualStrengths(view, weighted);
  const ties = contactTies(view, mutual, counted);
  const toEgo = new Float64Array(view.order);
  const values = new Float64Array(view.order);
  for (let i = 0; i < view.order; i++) {
    const start = offsets[i]!;
    const end = offsets[i + 1]!;
    ties.enter(i);
    for (let slot = start; slot < end; slot++) toEgo[targets[slot]!] = mutual[slot]!;
    let redundancy = 0;
    for (let slot = start; slot < end; slot++) {
      const j = targets[slot]!;
      // Divided only at the end: without strengths every sum is whole, and so exact.
      let shared = 0;
      for (let next = offsets[j]!; next < offsets[j + 1]!; next++)
        shared += toEgo[targets[next]!]! * mutual[next]!;
      redundancy += shared / ties.strongest[j]!;
    }
    values[i] = start === end ? NaN : end - start - redundancy / ties.sum[i]!;
    for (let slot = start; slot < end; slot++) toEgo[targets[slot]!] = 0;
  }
  return values;
}

/** Effective size by contact; NaN for an isolate. O(Σ degree²). */
export function efficiencies(network: NetworkForm, weighted: boolean, counted: CountedTies): Float64Array {
  const { offsets } = adjacency(network).union;
  const sizes = effectiveSizes(network, weighted, counted);
  const values = new Float64Array(sizes.length);
  for (let i = 0; i < values.length; i++) values[i] = sizes[i]! / (offsets[i + 1]! - offsets[i]!);
  return values;
}

/** A figure of each node, of the entries of its contacts from `start` to before `end`. */
function ofContacts(
  network: NetworkForm,
  local: Float64Array,
  combine: (local: Float64Array, start: number, end: number) => number,
): Float64Array {
  const { order, union } = adjacency(network);
  const values = new Float64Array(order);
  for (let i = 0; i < order; i++) values[i] = combine(local, union.offsets[i]!, union.offsets[i + 1]!);
  return values;
}

function sumOf(local: Float64Array, start: number, end: number): number {
  if (start === end) return NaN;
  let sum = 0;
  for (let slot = start; slot < end; slot++) sum += local[slot]!;
  return sum;
}

function disorder(local: Float64Array, start: number, end: number): number {
  const contacts = end - start;
  if (contacts === 0) return NaN;
  if (contacts === 1) return 1;
  const mean = sumOf(local, start, end) / contacts;
  let sum = 0;
  for (let slot = start; slot < end; slot++) sum += (local[slot]! / mean) * Math.log(local[slot]! / mean);
  // An even spread leaves a rounding error of either sign.
  return Math.max(0, sum / (contacts * Math.log(contacts)));
}
