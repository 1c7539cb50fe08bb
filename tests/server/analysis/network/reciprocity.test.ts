import { describe, expect, it } from 'vitest';
import { reciprocity } from '../../../../server/analysis/network/reciprocity.ts';
import { complete, fromTable, path } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('reciprocity', () => {
  it('is the share of arcs that are returned (by hand: 2 of 3)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
      ],
      { directed: true },
    );
    expect(figureOf(reciprocity, network)).toBeCloseTo(2 / 3, 12);
  });

  it('is 0 on a chain of arcs and 1 where all are returned', () => {
    expect(figureOf(reciprocity, path(4, true))).toBe(0);
    expect(figureOf(reciprocity, complete(4, true))).toBe(1);
  });

  it('is undefined without direction and without arcs', () => {
    expect(figureOf(reciprocity, toy12(1))).toBeNull();
    expect(figureOf(reciprocity, fromTable([], { directed: true, isolates: ['a', 'b'] }))).toBeNull();
    expect(figureOf(reciprocity, fromTable([], { directed: true }))).toBeNull();
  });
});
