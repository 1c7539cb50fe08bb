import { describe, expect, it } from 'vitest';
import { dyadicReciprocity } from '../../../../server/analysis/network/dyadicReciprocity.ts';
import { complete, cycle, fromTable } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('dyadicReciprocity', () => {
  it('counts pairs without a tie as alike (by hand: of 3 pairs one is one-way)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
      ],
      { directed: true },
    );
    expect(figureOf(dyadicReciprocity, network)).toBeCloseTo(2 / 3, 12);
  });

  it('is 1 where all or no arcs exist, 0 where all are one-way', () => {
    expect(figureOf(dyadicReciprocity, complete(4, true))).toBe(1);
    expect(figureOf(dyadicReciprocity, fromTable([], { directed: true, isolates: ['a', 'b'] }))).toBe(1);
    expect(figureOf(dyadicReciprocity, cycle(3, true))).toBe(0);
  });

  it('is undefined without direction and below two persons', () => {
    expect(figureOf(dyadicReciprocity, toy12(1))).toBeNull();
    expect(figureOf(dyadicReciprocity, complete(1, true))).toBeNull();
    expect(figureOf(dyadicReciprocity, fromTable([], { directed: true }))).toBeNull();
  });
});
