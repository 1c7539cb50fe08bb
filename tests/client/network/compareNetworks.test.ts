import { describe, expect, it } from 'vitest';
import { compareNetworks } from '../../../client/network/compareNetworks.ts';
import { network } from './networks.ts';

describe('comparing two networks', () => {
  it('tells new, gone and kept ties among those who are in both', () => {
    // By hand: a-b stays, b-c goes, a-c is new; d joins, so her tie is no change among the others.
    const comparison = compareNetworks(network(['a-b', 'b-c']), network(['a-b', 'a-c', 'c-d']));
    expect(comparison).toEqual({
      isFormed: [false, true, false],
      dissolved: [{ from: 1, to: 2 }],
      kept: 1,
      formed: 1,
    });
  });

  it('finds no change between a network and itself', () => {
    const same = network(['a-b', 'b-c']);
    expect(compareNetworks(same, same)).toEqual({
      isFormed: [false, false],
      dissolved: [],
      kept: 2,
      formed: 0,
    });
  });
});
