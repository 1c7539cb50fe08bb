import { describe, expect, it } from 'vitest';
import { betweennessCentralization } from '../../../../server/analysis/network/betweennessCentralization.ts';
import { complete, cycle, fromTable, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('betweennessCentralization', () => {
  it('is 1 in a star and 0 in a ring (Freeman 1978), whatever the direction', () => {
    expect(figureOf(betweennessCentralization, star(5))).toBe(1);
    expect(figureOf(betweennessCentralization, star(5, true))).toBe(1);
    expect(figureOf(betweennessCentralization, cycle(5))).toBe(0);
  });

  it('is 323/605 on Toy-12: betweenness 35, 21, 16, 16, 9 and 0 (R sna 2.7)', () => {
    expect(figureOf(betweennessCentralization, toy12(1))).toBeCloseTo(
      (12 * 35 - 97) / ((11 ** 2 * 10) / 2),
      12,
    );
  });

  it('is undefined below three persons', () => {
    expect(figureOf(betweennessCentralization, fromTable([]))).toBeNull();
    expect(figureOf(betweennessCentralization, complete(1))).toBeNull();
    expect(figureOf(betweennessCentralization, complete(2))).toBeNull();
  });
});
