import { describe, expect, it } from 'vitest';
import { bridgeCount } from '../../../../server/analysis/network/bridgeCount.ts';
import { complete, cycle, fromTable, path } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('bridgeCount', () => {
  it('is 6 on Toy-12 (NetworkX 3.6.1)', () => {
    expect(figureOf(bridgeCount, toy12(1))).toBe(6);
  });

  it('is n − 1 on a chain, 0 in a ring; a mutual pair is one tie', () => {
    expect(figureOf(bridgeCount, path(5, true))).toBe(4);
    expect(figureOf(bridgeCount, cycle(5))).toBe(0);
    expect(
      figureOf(
        bridgeCount,
        fromTable(
          [
            ['a', 'b'],
            ['b', 'a'],
          ],
          { directed: true },
        ),
      ),
    ).toBe(1);
  });

  it('is 0 on an empty network and for a single person', () => {
    expect(figureOf(bridgeCount, fromTable([]))).toBe(0);
    expect(figureOf(bridgeCount, complete(1))).toBe(0);
  });
});
