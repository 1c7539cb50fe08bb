import type { Adjacency } from '../graph/adjacency.ts';

/**
 * A division of a network into core and periphery that can be changed one node at a time, and its fit: the correlation
 * of the ties with the pattern "everyone tied inside the core, nobody inside the periphery". Ties between core and
 * periphery count neither way. Arcs are counted over ordered pairs, so a mutual pair twice.
 * Source: Borgatti & Everett 2000, doi:10.1016/S0378-8733(99)00019-2, equation 4.
 */
export interface CoreFit {
  /** 1 = core, 0 = periphery. */
  readonly isCore: Uint8Array;
  /** −1 to 1; −Infinity where the pattern or the ties do not vary. O(1) */
  value(): number;
  /** The fit if this node were moved to the other side. O(1) */
  valueAfter(node: number): number;
  /** O(degree) */
  move(node: number): void;
}

/** Everyone in the periphery to begin with. O(n + m). */
export function coreFit(view: Adjacency): CoreFit {
  const { order, out, in: incoming } = view;
  const lists = [out, incoming];
  const isCore = new Uint8Array(order);
  // Arcs of each node, in either direction: to and from the core, and all.
  const toCore = new Uint32Array(order);
  const arcs = new Uint32Array(order);
  for (let i = 0; i < order; i++)
    arcs[i] = out.offsets[i + 1]! - out.offsets[i]! + incoming.offsets[i + 1]! - incoming.offsets[i]!;
  let size = 0;
  let inCore = 0;
  let inRest = out.targets.length;

  function fit(members: number, core: number, rest: number): number {
    const corePairs = members * (members - 1);
    const restPairs = (order - members) * (order - members - 1);
    const ties = core + rest;
    const blanks = corePairs + restPairs - ties;
    if (corePairs === 0 || restPairs === 0 || ties === 0 || blanks === 0) return -Infinity;
    return (core / corePairs - rest / restPairs) * Math.sqrt(((corePairs / ties) * restPairs) / blanks);
  }

  return {
    isCore,
    value: () => fit(size, inCore, inRest),
    valueAfter: (node) =>
      isCore[node] === 1
        ? fit(size - 1, inCore - toCore[node]!, inRest + arcs[node]! - toCore[node]!)
        : fit(size + 1, inCore + toCore[node]!, inRest - arcs[node]! + toCore[node]!),
    move(node) {
      const joins = isCore[node] === 0;
      const step = joins ? 1 : -1;
      inCore += step * toCore[node]!;
      inRest -= step * (arcs[node]! - toCore[node]!);
      size += step;
      isCore[node] = joins ? 1 : 0;
      // Together they stay the same.
      for (const { offsets, targets } of lists)
        for (let slot = offsets[node]!, end = offsets[node + 1]!; slot < end; slot++)
          toCore[targets[slot]!]! += step;
    },
  };
}
