import { describe, expect, it } from 'vitest';
import { localBridgeCount } from '../../../../server/analysis/network/localBridgeCount.ts';
import { complete, cycle, fromTable, kite, star } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('localBridgeCount', () => {
  it('counts ties without a common contact: all of a ring of four, none of a triangle (by hand)', () => {
    expect(figureOf(localBridgeCount, cycle(4))).toBe(4);
    expect(figureOf(localBridgeCount, complete(3))).toBe(0);
    expect(figureOf(localBridgeCount, star(5))).toBe(4);
  });

  it('is 2 on Krackhardt’s kite: the tail (NetworkX 3.6.1, local_bridges)', () => {
    expect(figureOf(localBridgeCount, kite())).toBe(2);
  });

  it('counts a mutual pair once', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
      ],
      { directed: true },
    );
    expect(figureOf(localBridgeCount, network)).toBe(2);
  });

  it('is 0 without ties', () => {
    expect(figureOf(localBridgeCount, fromTable([]))).toBe(0);
  });
});
