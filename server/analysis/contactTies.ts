import type { Adjacency, NeighbourLists } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { eachTriangle } from './eachTriangle.ts';
import { oncePerView } from './oncePerView.ts';
import { reverseSlots } from './reverseSlots.ts';
import { strengthsInUnit } from './strengthsInUnit.ts';

/**
 * Which ties of a contact count, in Burt's quantities of a person: `whole` = all in the network, as NetworkX and igraph;
 * `ego` = those inside her ego network (to her and to her other contacts), as UCINET by default.
 */
export type CountedTies = 'whole' | 'ego';

/**
 * a_ij + a_ji for every pair of neighbours, aligned with the slots of `Adjacency.union`; a = 1 unless weighted, where a unit
 * is chosen in which they can be added up (`strengthsInUnit`). Made once per network. O(n + m).
 */
export const mutualStrengths = oncePerView(addDirections);

function addDirections(network: Adjacency, weighted: boolean): Float64Array {
  const { order, out, in: incoming, union } = strengthsInUnit(network, 'sums').view;
  const mutual = new Float64Array(union.targets.length);
  if (out === union) {
    // Without direction a tie is there both ways.
    for (let slot = 0; slot < mutual.length; slot++) mutual[slot] = weighted ? 2 * union.strengths[slot]! : 2;
    return mutual;
  }
  for (let i = 0; i < order; i++) {
    let outSlot = out.offsets[i]!;
    let inSlot = incoming.offsets[i]!;
    for (let slot = union.offsets[i]!; slot < union.offsets[i + 1]!; slot++) {
      const j = union.targets[slot]!;
      // The lists of both directions are ascending, as is their union, so each is walked once.
      if (outSlot < out.offsets[i + 1]! && out.targets[outSlot] === j) {
        mutual[slot]! += weighted ? out.strengths[outSlot]! : 1;
        outSlot++;
      }
      if (inSlot < incoming.offsets[i + 1]! && incoming.targets[inSlot] === j) {
        mutual[slot]! += weighted ? incoming.strengths[inSlot]! : 1;
        inSlot++;
      }
    }
  }
  return mutual;
}

/** Of the counted ties of each contact, aligned with the slots of `Adjacency.union`: slot i → q says it of q, as i sees her. */
export interface ContactTies {
  readonly sums: Float64Array;
  readonly strongest: Float64Array;
}

/** O(n + m) for `whole`; O(m √m) for `ego`, once per `mutual`. */
export function contactTies(
  { order, union }: Adjacency,
  mutual: Float64Array,
  counted: CountedTies,
): ContactTies {
  const { offsets, targets } = union;
  if (counted === 'ego') return insideTies(union)(mutual);
  const own = { sums: new Float64Array(order), strongest: new Float64Array(order) };
  for (let node = 0, slot = 0; node < order; node++) {
    for (const end = offsets[node + 1]!; slot < end; slot++) {
      own.sums[node]! += mutual[slot]!;
      if (mutual[slot]! > own.strongest[node]!) own.strongest[node] = mutual[slot]!;
    }
  }
  const sums = new Float64Array(targets.length);
  const strongest = new Float64Array(targets.length);
  for (let slot = 0; slot < targets.length; slot++) {
    sums[slot] = own.sums[targets[slot]!]!;
    strongest[slot] = own.strongest[targets[slot]!]!;
  }
  return { sums, strongest };
}

const insideTies = onceFor((union: NeighbourLists) =>
  onceFor((mutual: Float64Array) => addInside(union, mutual)),
);

/** A contact's ties inside the ego network are the tie to ego, and one for each triangle of the two. */
function addInside(union: NeighbourLists, mutual: Float64Array): ContactTies {
  const reverse = reverseSlots(union);
  const sums = mutual.slice();
  const strongest = mutual.slice();
  function add(slot: number, tie: number): void {
    sums[slot]! += tie;
    if (tie > strongest[slot]!) strongest[slot] = tie;
  }
  eachTriangle(union, (uv, uw, vw) => {
    add(uv, mutual[vw]!);
    add(uw, mutual[vw]!);
    add(reverse[uv]!, mutual[uw]!);
    add(vw, mutual[uw]!);
    add(reverse[uw]!, mutual[uv]!);
    add(reverse[vw]!, mutual[uv]!);
  });
  return { sums, strongest };
}
