import type { Network } from '../../../server/graph/network.ts';
import { isDirected } from '../../../server/graph/network.ts';
import { fromTable } from './networks.ts';

/** The two networks side by side, without a tie between them; keys of the second get the prefix. */
export function besides(first: Network, second: Network, prefix: string): Network {
  const both = first.copy();
  second.forEachNode((key, attributes) => both.addNode(prefix + key, attributes));
  second.forEachEdge((key, attributes, source, target) =>
    both.addEdgeWithKey(prefix + key, prefix + source, prefix + target, attributes),
  );
  return both;
}

/** The same persons, tied exactly where they are not tied in the network. */
export function complementOf(network: Network): Network {
  const directed = isDirected(network);
  const keys = network.nodes().sort();
  const rows = keys.flatMap((source) =>
    keys
      .filter((target) => (directed ? source !== target : source < target))
      .filter((target) => !network.hasEdge(source, target))
      .map((target) => [source, target] as const),
  );
  return fromTable(rows, { directed, isolates: keys });
}

/** The same persons, every arrow turned round. */
export function reversed(network: Network): Network {
  const rows = network.mapEdges((_key, { strength }, source, target) => [target, source, strength] as const);
  return fromTable(rows, { directed: isDirected(network), isolates: network.nodes() });
}

/** The same ties, each as two arrows. */
export function inDirections(network: Network): Network {
  const rows = network.mapEdges((_key, { strength }, source, target) => [source, target, strength] as const);
  const back = rows.map(([source, target, strength]) => [target, source, strength] as const);
  return fromTable([...rows, ...back], { directed: true, isolates: network.nodes() });
}
