import { adjacency, type NetworkForm } from '../graph/adjacency.ts';

/**
 * Who would be parted from the rest if a node left: the parts into which its component falls then, without the largest
 * of them. The nodes of each in the order of `Adjacency.keys`; the largest part first, of equal ones that with the
 * smallest node. Empty unless the node is a cut person; together as many nodes as `CutStructure.separated` says.
 * Directions are ignored. Complexity: O(n + m).
 */
export function partsWithout(network: NetworkForm, node: number): readonly (readonly number[])[] {
  const { order, union } = adjacency(network);
  const { offsets, targets } = union;
  const seen = new Uint8Array(order);
  seen[node] = 1;
  const parts: number[][] = [];
  for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
    const start = targets[slot]!;
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const part = [start];
    for (const i of part) {
      for (let next = offsets[i]!; next < offsets[i + 1]!; next++) {
        const j = targets[next]!;
        if (seen[j] === 1) continue;
        seen[j] = 1;
        part.push(j);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!).slice(1);
}
