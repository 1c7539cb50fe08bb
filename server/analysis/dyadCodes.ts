import type { Adjacency } from '../graph/adjacency.ts';

/**
 * For each entry of the `union` lists, how the row's node sees the tie: 1 = she names the other, 2 = she is named, 3 =
 * both, as every tie of an undirected network. O(n + m).
 */
export function dyadCodes({ order, directed, out, in: incoming, union }: Adjacency): Uint8Array {
  const codes = new Uint8Array(union.targets.length);
  if (!directed) return codes.fill(3);
  for (let i = 0; i < order; i++) {
    let named = out.offsets[i]!;
    let naming = incoming.offsets[i]!;
    for (let slot = union.offsets[i]!; slot < union.offsets[i + 1]!; slot++) {
      const j = union.targets[slot]!;
      if (named < out.offsets[i + 1]! && out.targets[named] === j) {
        codes[slot]! |= 1;
        named++;
      }
      if (naming < incoming.offsets[i + 1]! && incoming.targets[naming] === j) {
        codes[slot]! |= 2;
        naming++;
      }
    }
  }
  return codes;
}
