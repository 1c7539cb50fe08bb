import { adjacency, type Adjacency, type NeighbourLists, type NetworkForm } from '../graph/adjacency.ts';
import { bothWays } from './commonNeighbours.ts';
import { contactTies, mutualStrengths, type CountedTies } from './contactTies.ts';
import { eachTriangle } from './eachTriangle.ts';
import { oncePerView } from './oncePerView.ts';
import { reverseSlots } from './reverseSlots.ts';

/*
 * Burt's quantities, with a_ij the strength of the tie i → j (1 for any tie unless weighted, 0 without one):
 * p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki), the share of her ties that i puts into j, and
 * m_ij = (a_ij + a_ji) / max_k (a_ik + a_ki), the tie compared with the strongest tie of i.
 * In p_qj and m_jq of a contact, k runs over the counted ties. Source: Burt 1992, Structural Holes, chapter 2.
 */

/**
 * c_ij = (p_ij + Σ_q p_iq p_qj)², q ≠ i, j, for every pair of neighbours, aligned with the slots of
 * `Adjacency.union`: how far all that i puts into her ties leads back to j, from above 0 to 1. A contact q that leads from
 * i to j makes a triangle with them. O(m √m).
 */
export const localConstraints = oncePerView(makeLocalConstraints);

function makeLocalConstraints(view: Adjacency, weighted: boolean, counted: CountedTies): Float64Array {
  const { offsets } = view.union;
  const mutual = mutualStrengths(view, weighted);
  const reverse = reverseSlots(view.union);
  const { sums } = contactTies(view, mutual, counted);
  // What i puts into q, of which q passes on in proportion to her counted ties; still to be divided by the ties of i.
  const perTie = mutual.map((tie, slot) => tie / sums[slot]!);
  const reached = mutual.slice();
  eachTriangle(view.union, (uv, uw, vw) => {
    const vu = reverse[uv]!;
    const wu = reverse[uw]!;
    const wv = reverse[vw]!;
    reached[uv]! += perTie[uw]! * mutual[vw]!;
    reached[uw]! += perTie[uv]! * mutual[vw]!;
    reached[vu]! += perTie[vw]! * mutual[uw]!;
    reached[vw]! += perTie[vu]! * mutual[uw]!;
    reached[wu]! += perTie[wv]! * mutual[uv]!;
    reached[wv]! += perTie[wu]! * mutual[uv]!;
  });
  for (let i = 0; i < view.order; i++) {
    const [start, end] = [offsets[i]!, offsets[i + 1]!];
    const own = sumOf(mutual, start, end);
    for (let slot = start; slot < end; slot++) reached[slot] = (reached[slot]! / own) ** 2;
  }
  return reached;
}

/** C_i = Σ_j c_ij by node; NaN for an isolate. O(m √m). */
export function constraints(network: NetworkForm, weighted: boolean, counted: CountedTies): Float64Array {
  return ofContacts(network, localConstraints(network, weighted, counted), sumOf);
}

/**
 * The Coleman–Theil disorder index of the constraints c_ij of each node: 0 where all contacts constrain her alike, 1
 * where one does it all, and by definition with one contact; NaN for an isolate. O(m √m).
 */
export function hierarchies(network: NetworkForm, weighted: boolean, counted: CountedTies): Float64Array {
  return ofContacts(network, localConstraints(network, weighted, counted), disorder);
}

/** ES_i = Σ_j (1 − Σ_q p_iq m_jq), q ≠ i, j, by node; NaN for an isolate. O(m √m). */
export const effectiveSizes = oncePerView(makeEffectiveSizes);

function makeEffectiveSizes(view: Adjacency, weighted: boolean, counted: CountedTies): Float64Array {
  const { offsets, targets } = view.union;
  const mutual = mutualStrengths(view, weighted);
  const reverse = reverseSlots(view.union);
  const { strongest } = contactTies(view, mutual, counted);
  const units = unitsOfNodes(view.union, mutual);
  const own = inUnits(view.union, mutual, units);
  // Σ_q (a_iq + a_qi)(a_jq + a_qj), in the units of i and j. Divided only at the end: without strengths every sum is exact.
  const shared = new Float64Array(targets.length);
  eachTriangle(view.union, (uv, uw, vw) => {
    shared[uv]! += own[uw]! * own[vw]!;
    shared[uw]! += own[uv]! * own[reverse[vw]!]!;
    shared[vw]! += own[reverse[uv]!]! * own[reverse[uw]!]!;
  });
  bothWays(view.union, shared);
  const values = new Float64Array(view.order);
  for (let i = 0; i < view.order; i++) {
    const [start, end] = [offsets[i]!, offsets[i + 1]!];
    let redundancy = 0;
    for (let slot = start; slot < end; slot++)
      redundancy += shared[slot]! / (strongest[slot]! / units[targets[slot]!]!);
    values[i] = end - start - redundancy / sumOf(own, start, end);
  }
  return values;
}

/** For each node a power of two about as large as its strongest tie, so that no product of ties leaves the range of numbers. O(n + m). */
function unitsOfNodes({ offsets }: NeighbourLists, mutual: Float64Array): Float64Array {
  const units = new Float64Array(offsets.length - 1);
  for (let i = 0; i < units.length; i++) {
    let strongest = 0;
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++)
      strongest = Math.max(strongest, mutual[slot]!);
    units[i] = 2 ** Math.floor(Math.log2(strongest));
  }
  return units;
}

/** The ties of each node in its unit: nothing is rounded. O(n + m). */
function inUnits({ offsets }: NeighbourLists, mutual: Float64Array, units: Float64Array): Float64Array {
  const own = new Float64Array(mutual.length);
  for (let i = 0; i < units.length; i++)
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) own[slot] = mutual[slot]! / units[i]!;
  return own;
}

/** Effective size by contact; NaN for an isolate. O(m √m). */
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
