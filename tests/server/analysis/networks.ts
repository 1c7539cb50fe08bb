import { random } from '../../../server/analysis/random.ts';
import type { Network } from '../../../server/graph/network.ts';
import { emptyNetwork, isDirected } from '../../../server/graph/network.ts';

/** One tie of a table: source, target and, if it isn't 1, strength. */
export type TieRow = readonly [source: string, target: string, strength?: number];

/** Keys n1 … nN, padded so that their sorted order is their order by number. */
export function nodeKeys(order: number): string[] {
  const digits = String(order).length;
  return Array.from({ length: order }, (_, i) => `n${String(i + 1).padStart(digits, '0')}`);
}

export function addActor(
  network: Network,
  key: string,
  attributes: Readonly<Record<string, string | number | boolean>> = {},
): void {
  network.addNode(key, { kind: 'Resident', name: key, externalId: null, placeId: null, attributes });
}

export function addTie(network: Network, source: string, target: string, strength = 1): void {
  const key = `${source}-${target}`;
  network.addEdgeWithKey(key, source, target, { strength, kinds: ['KNOWS'], tieIds: [key] });
}

/** A network with the ties of a table; further nodes that have no tie by name. Edge key = "source-target". */
export function fromTable(
  rows: readonly TieRow[],
  { directed = false, isolates = [] }: { directed?: boolean; isolates?: readonly string[] } = {},
): Network {
  const network = emptyNetwork(directed);
  const keys = new Set([...rows.flatMap(([source, target]) => [source, target]), ...isolates]);
  for (const key of keys) addActor(network, key);
  for (const [source, target, strength] of rows) addTie(network, source, target, strength);
  return network;
}

/** n1 → n2 → … → nN. */
export function path(order: number, directed = false): Network {
  const keys = nodeKeys(order);
  const rows = keys.slice(1).map((key, i): TieRow => [keys[i]!, key]);
  return fromTable(rows, { directed, isolates: keys });
}

/** n1 in the middle; directed: n1 → each of the others. */
export function star(order: number, directed = false): Network {
  const [hub, ...rest] = nodeKeys(order);
  const rows = rest.map((key): TieRow => [hub!, key]);
  return fromTable(rows, { directed, isolates: nodeKeys(order) });
}

/** n1 → n2 → … → nN → n1, from three nodes on. */
export function cycle(order: number, directed = false): Network {
  const network = path(order, directed);
  const keys = nodeKeys(order);
  addTie(network, keys[order - 1]!, keys[0]!);
  return network;
}

/** Every pair tied; directed: both ways. */
export function complete(order: number, directed = false): Network {
  const keys = nodeKeys(order);
  const rows = keys.flatMap((source, i) =>
    keys.filter((_, j) => (directed ? i !== j : i < j)).map((target): TieRow => [source, target]),
  );
  return fromTable(rows, { directed, isolates: keys });
}

/** Every undirected network on as many labelled persons: 2 to the power of their pairs. */
export function everyNetwork(order: number): Network[] {
  const keys = nodeKeys(order);
  const pairs = keys.flatMap((a, i) => keys.slice(i + 1).map((b): TieRow => [a, b]));
  return Array.from({ length: 2 ** pairs.length }, (_, mask) =>
    fromTable(
      pairs.filter((_pair, bit) => (mask >> bit) & 1),
      { isolates: keys },
    ),
  );
}

/** Nodes without a tie are likely when `size` is small. Strengths are 1 to 4. The same seed gives the same network. */
export function randomNetwork(order: number, size: number, seed: number, directed = false): Network {
  const network = fromTable([], { directed, isolates: nodeKeys(order) });
  const keys = nodeKeys(order);
  const draw = random(seed);
  const below = (limit: number): number => Math.floor(draw() * limit);
  while (network.size < size) {
    const source = keys[below(order)]!;
    const target = keys[below(order)]!;
    const strength = 1 + below(4);
    if (source !== target && !network.hasEdge(source, target)) addTie(network, source, target, strength);
  }
  return network;
}

/** The same network with other node keys, added in the reverse order. `rename` must not merge two nodes. */
export function relabelled(network: Network, rename: (key: string) => string): Network {
  const copy = fromTable([], { directed: isDirected(network) });
  for (const key of network.nodes().toReversed()) {
    copy.addNode(rename(key), network.getNodeAttributes(key));
  }
  for (const edge of network.edges().toReversed()) {
    const [source, target] = network.extremities(edge);
    copy.addEdgeWithKey(edge, rename(source), rename(target), network.getEdgeAttributes(edge));
  }
  return copy;
}

/** Krackhardt's kite (1990, Administrative Science Quarterly 35:342-369): degree, betweenness, closeness each have another winner. */
export function kite(): Network {
  const ties = 'AB AC AD AF BD BE BG CD CF DE DF DG EG FG FH GH HI IJ'.split(' ');
  return fromTable(ties.map((tie): TieRow => [tie[0]!, tie[1]!]));
}

/**
 * Seven persons: two circles a → b → c → a and c → d → e → c, a short cut a → c, f who names a, and g alone.
 * Strengths differ; undirected, the pair a, c has the larger of its two.
 */
export function twoCircles(directed: boolean): Network {
  const rows: TieRow[] = [
    ['a', 'b', 2],
    ['b', 'c', 1],
    ['c', 'a', 4],
    ['c', 'd', 1],
    ['d', 'e', 2],
    ['e', 'c', 1],
    ['f', 'a', 4],
  ];
  return fromTable(directed ? [...rows, ['a', 'c', 1]] : rows, { directed, isolates: ['g'] });
}
