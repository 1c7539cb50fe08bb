import { adjacency } from '../../../../server/graph/adjacency.ts';
import type { TieNetwork } from '../../../../server/kernels/communities/tieNetwork.ts';
import { tieNetwork } from '../../../../server/kernels/communities/tieNetwork.ts';
import type { Network } from '../../../../server/graph/network.ts';
import type { TieRow } from '../../analysis/networks.ts';
import { fromTable } from '../../analysis/networks.ts';

export const tiesOf = (network: Network, weighted = false): TieNetwork =>
  tieNetwork(adjacency(network).union, weighted);

const clique = (name: string, size: number): TieRow[] =>
  Array.from({ length: size }, (_, i) => i).flatMap((i) =>
    Array.from({ length: i }, (_, j): TieRow => [`${name}${i}`, `${name}${j}`]),
  );

/** Cliques a, b, c … of equal size in a ring, each tied to the next by one tie. */
export function ringOfCliques(cliques: number, size: number): Network {
  const names = Array.from({ length: cliques }, (_, i) => String.fromCharCode(97 + i));
  const bridges = names.map((name, i): TieRow => [`${name}0`, `${names[(i + 1) % cliques]!}1`]);
  return fromTable([...names.flatMap((name) => clique(name, size)), ...bridges]);
}

/** Two cliques of five with one tie between them. */
export const twoCliques = (): Network => fromTable([...clique('a', 5), ...clique('b', 5), ['a0', 'b0']]);

/** Whether every group hangs together by ties of its own. */
export function areConnected({ order, offsets, targets }: TieNetwork, groupOf: Uint32Array): boolean {
  const seen = new Uint8Array(order);
  const begun = new Set<number>();
  for (let first = 0; first < order; first++) {
    if (seen[first] === 1) continue;
    if (begun.has(groupOf[first]!)) return false;
    begun.add(groupOf[first]!);
    const stack = [first];
    seen[first] = 1;
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (const other of targets.subarray(offsets[node], offsets[node + 1])) {
        if (seen[other] === 1 || groupOf[other] !== groupOf[node]) continue;
        seen[other] = 1;
        stack.push(other);
      }
    }
  }
  return true;
}
