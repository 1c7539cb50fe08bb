import { describe, expect, it } from 'vitest';
import { degreeCentralization } from '../../../../server/analysis/network/degreeCentralization.ts';
import { inDegreeCentralization } from '../../../../server/analysis/network/inDegreeCentralization.ts';
import { complete, cycle, fromTable, kite, nodeKeys, star } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('inDegreeCentralization', () => {
  it('is 1 when all name one person (Freeman 1978)', () => {
    expect(
      figureOf(
        inDegreeCentralization,
        fromTable(
          [
            ['b', 'a'],
            ['c', 'a'],
            ['d', 'a'],
            ['e', 'a'],
          ],
          { directed: true },
        ),
      ),
    ).toBe(1);
  });

  it('is 1/16 when it is the other way round: four of five have one tie each (by hand)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
        ['a', 'e'],
      ],
      { directed: true },
    );
    expect(figureOf(inDegreeCentralization, network)).toBe(1 / 16);
  });

  it('is 0 where all are alike', () => {
    expect(figureOf(inDegreeCentralization, cycle(5, true))).toBe(0);
    expect(figureOf(inDegreeCentralization, complete(4, true))).toBe(0);
  });

  it('is degree centralization on an undirected network', () => {
    expect(figureOf(inDegreeCentralization, star(5))).toBe(1);
    expect(figureOf(inDegreeCentralization, kite())).toBe(figureOf(degreeCentralization, kite()));
  });

  it('is undefined below three persons', () => {
    for (const order of [0, 1, 2]) {
      expect(figureOf(inDegreeCentralization, fromTable([], { isolates: nodeKeys(order) }))).toBeNull();
      expect(
        figureOf(inDegreeCentralization, fromTable([], { isolates: nodeKeys(order), directed: true })),
      ).toBeNull();
    }
    expect(figureOf(inDegreeCentralization, complete(2))).toBeNull();
  });
});
