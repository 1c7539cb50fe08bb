import type { Adjacency } from '../graph/adjacency.ts';

/**
 * Which ties of a contact count, in Burt's quantities of a person: `whole` = all in the network, as NetworkX and igraph;
 * `ego` = those inside her ego network (to her and to her other contacts), as UCINET by default.
 */
export type CountedTies = 'whole' | 'ego';

/** a_ij + a_ji for every pair of neighbours, aligned with the slots of `Adjacency.union`; a = 1 unless weighted. O(n + m). */
export function mutualStrengths(
  { order, out, in: incoming, union }: Adjacency,
  weighted: boolean,
): Float64Array {
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

/** Of a node's counted ties the sum and the largest, by node; right for ego and her contacts once ego was entered. */
export interface ContactTies {
  readonly sum: Float64Array;
  readonly strongest: Float64Array;
  enter(ego: number): void;
}

/** O(n + m) in all for `whole`; for `ego`, to enter one costs the degrees of her contacts. */
export function contactTies(
  { order, union: { offsets, targets } }: Adjacency,
  mutual: Float64Array,
  counted: CountedTies,
): ContactTies {
  const sum = new Float64Array(order);
  const strongest = new Float64Array(order);
  // The ego in whose network each node was last found.
  const circle = new Int32Array(order).fill(-1);

  function add(node: number, inCircleOf: number | null): void {
    let [total, most] = [0, 0];
    for (let slot = offsets[node]!, end = offsets[node + 1]!; slot < end; slot++) {
      if (inCircleOf !== null && circle[targets[slot]!] !== inCircleOf) continue;
      const tie = mutual[slot]!;
      total += tie;
      if (tie > most) most = tie;
    }
    sum[node] = total;
    strongest[node] = most;
  }

  if (counted === 'whole') {
    for (let node = 0; node < order; node++) add(node, null);
    return { sum, strongest, enter: () => undefined };
  }
  return {
    sum,
    strongest,
    enter(ego) {
      circle[ego] = ego;
      for (let slot = offsets[ego]!; slot < offsets[ego + 1]!; slot++) circle[targets[slot]!] = ego;
      for (let slot = offsets[ego]!; slot < offsets[ego + 1]!; slot++) add(targets[slot]!, ego);
      add(ego, ego);
    },
  };
}
