import { describe, expect, it } from 'vitest';
import { degreeCentralization } from '../../../../server/analysis/network/degreeCentralization.ts';
import { outDegreeCentralization } from '../../../../server/analysis/network/outDegreeCentralization.ts';
import { complete, cycle, fromTable, kite, nodeKeys, star } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('outDegreeCentralization', () => {
  it('is 1 when one person names all (Freeman 1978)', () => {
    expect(
      figureOf(
        outDegreeCentralization,
        fromTable(
          [
            ['a', 'b'],
            ['a', 'c'],
            ['a', 'd'],
            ['a', 'e'],
          ],
          { directed: true },
        ),
      ),
    ).toBe(1);
  });

  it('is 1/16 when it is the other way round: four of five have one tie each (by hand)', () => {
    const network = fromTable(
      [
        ['b', 'a'],
        ['c', 'a'],
        ['d', 'a'],
        ['e', 'a'],
      ],
      { directed: true },
    );
    expect(figureOf(outDegreeCentralization, network)).toBe(1 / 16);
  });

  it('is 0 where all are alike', () => {
    expect(figureOf(outDegreeCentralization, cycle(5, true))).toBe(0);
    expect(figureOf(outDegreeCentralization, complete(4, true))).toBe(0);
  });

  it('is degree centralization on an undirected network', () => {
    expect(figureOf(outDegreeCentralization, star(5))).toBe(1);
    expect(figureOf(outDegreeCentralization, kite())).toBe(figureOf(degreeCentralization, kite()));
  });

  it('is undefined below three persons', () => {
    for (const order of [0, 1, 2]) {
      expect(figureOf(outDegreeCentralization, fromTable([], { isolates: nodeKeys(order) }))).toBeNull();
      expect(
        figureOf(outDegreeCentralization, fromTable([], { isolates: nodeKeys(order), directed: true })),
      ).toBeNull();
    }
    expect(figureOf(outDegreeCentralization, complete(2))).toBeNull();
  });
});
