import { describe, expect, it } from 'vitest';
import { degreeCentralization } from '../../../../server/analysis/network/degreeCentralization.ts';
import { complete, cycle, fromTable, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('degreeCentralization', () => {
  it('is 1 in a star and 0 in a ring (Freeman 1978)', () => {
    expect(figureOf(degreeCentralization, star(5))).toBe(1);
    expect(figureOf(degreeCentralization, star(5, true))).toBe(1);
    expect(figureOf(degreeCentralization, cycle(5))).toBe(0);
  });

  it('is 36/110 on Toy-12 (by hand: 12 × 5 − 24)', () => {
    expect(figureOf(degreeCentralization, toy12(1))).toBeCloseTo(36 / 110, 12);
  });

  it('is undefined below three persons', () => {
    expect(figureOf(degreeCentralization, fromTable([]))).toBeNull();
    expect(figureOf(degreeCentralization, complete(1))).toBeNull();
    expect(figureOf(degreeCentralization, complete(2))).toBeNull();
  });
});
