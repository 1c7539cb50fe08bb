import { expect, it } from 'vitest';
import { triadCounts } from '../../../server/analysis/triadCounts.ts';
import { mutualPairsOf, asymmetricPairsOf, triadTypes } from '../../../server/analysis/triadTypes.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { isDirected, type Network } from '../../../server/graph/network.ts';
import { randomNetwork } from './networks.ts';

/** The type of three nodes by definition: how many pairs are mutual and asymmetric, and who has how many arrows. */
function typeOf(network: Network, nodes: readonly string[]): string {
  const names = (a: string, b: string): boolean => network.hasEdge(a, b);
  const pairs = [
    [nodes[0]!, nodes[1]!],
    [nodes[0]!, nodes[2]!],
    [nodes[1]!, nodes[2]!],
  ] as const;
  const oneWay = pairs.filter(([a, b]) => names(a, b) !== names(b, a));
  const mutual = pairs.filter(([a, b]) => names(a, b) && names(b, a));
  const digits = `${mutual.length}${oneWay.length}${3 - mutual.length - oneWay.length}`;
  const arrows = oneWay.map(([a, b]) => (names(a, b) ? [a, b] : [b, a]) as readonly [string, string]);
  const [first, second] = arrows;
  switch (digits) {
    case '021':
    case '120':
      return digits + (first![0] === second![0] ? 'D' : first![1] === second![1] ? 'U' : 'C');
    case '111':
      return digits + (mutual[0]!.includes(first![1]) ? 'D' : 'U');
    case '030':
      return digits + (new Set(arrows.map(([from]) => from)).size === 3 ? 'C' : 'T');
    default:
      return digits;
  }
}

it('counts each set of three under its type (all sets, by definition)', () => {
  for (const [size, directed] of [
    [60, true],
    [150, true],
    [280, true],
    [60, false],
  ] as const) {
    const network = randomNetwork(20, size, size, directed);
    expect(isDirected(network)).toBe(directed);
    const keys = network.nodes().sort();
    const expected: Record<string, number> = Object.fromEntries(triadTypes.map((type) => [type, 0]));
    keys.forEach((a, i) =>
      keys.slice(i + 1).forEach((b, j) =>
        keys.slice(i + j + 2).forEach((c) => {
          expected[typeOf(network, [a, b, c])]!++;
        }),
      ),
    );
    expect(triadCounts(adjacency(network))).toEqual(expected);
  }
});

it('reads the numbers of pairs from the names', () => {
  expect(mutualPairsOf('120U')).toBe(1);
  expect(asymmetricPairsOf('120U')).toBe(2);
});
