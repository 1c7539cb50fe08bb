import type { Network } from '../../../server/graph/network.ts';
import { fromTable } from './networks.ts';

/** Whether a path of arrows leads from the first person to the second; from everyone to herself. By closing all paths. */
export function reachability(network: Network): (from: string, to: string) => boolean {
  const reached = new Map(
    network
      .nodes()
      .map((key) => [key, new Set([key, ...network.outNeighbors(key), ...network.undirectedNeighbors(key)])]),
  );
  for (const middle of network.nodes()) {
    for (const set of reached.values()) {
      if (set.has(middle)) for (const further of reached.get(middle)!) set.add(further);
    }
  }
  return (from, to) => reached.get(from)!.has(to);
}

/** Every two different persons, once. */
export function pairsOf(network: Network): (readonly [string, string])[] {
  const keys = network.nodes().sort();
  return keys.flatMap((a) => keys.filter((b) => a < b).map((b) => [a, b] as const));
}

/** The same ties without directions. */
export function undirected(network: Network): Network {
  const pairs = pairsOf(network).filter(([a, b]) => network.hasEdge(a, b) || network.hasEdge(b, a));
  return fromTable(pairs, { isolates: network.nodes() });
}
