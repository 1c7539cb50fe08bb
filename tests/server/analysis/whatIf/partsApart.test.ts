import { describe, expect, it } from 'vitest';
import { partsWithout } from '../../../../server/analysis/partsWithout.ts';
import { partsApart } from '../../../../server/analysis/whatIf/partsApart.ts';
import { adjacency } from '../../../../server/graph/adjacency.ts';
import type { Network } from '../../../../server/graph/network.ts';
import { fromTable, path, randomNetwork } from '../networks.ts';

function without(network: Network, ...keys: string[]): Network {
  const left = network.copy();
  for (const key of keys) left.dropNode(key);
  return left;
}

const apart = (before: Network, after: Network) => partsApart(adjacency(before), adjacency(after));

describe('the parts apart', () => {
  it('are those without a node when one leaves (identity)', () => {
    for (const network of [randomNetwork(40, 45, 1), randomNetwork(40, 50, 2, true)]) {
      const { keys } = adjacency(network);
      keys.forEach((key, i) => {
        const expected = partsWithout(network, i).map((part) => part.map((j) => keys[j]!));
        expect(apart(network, without(network, key))).toEqual(expected);
      });
    }
  });

  it('are told of several who leave, and of parts that were apart before (by hand)', () => {
    expect(apart(path(7), without(path(7), 'n3', 'n5'))).toEqual([['n6', 'n7'], ['n4']]);
    const two = fromTable([
      ['a', 'b'],
      ['c', 'd'],
      ['d', 'e'],
    ]);
    expect(apart(two, without(two, 'd'))).toEqual([['e']]);
    expect(apart(two, two)).toEqual([]);
  });
});
