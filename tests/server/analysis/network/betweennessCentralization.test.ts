import { describe, expect, it } from 'vitest';
import { betweennessCentralization } from '../../../../server/analysis/network/betweennessCentralization.ts';
import { complete, cycle, fromTable, star, twoCircles } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';
import { inDirections } from '../wholes.ts';

describe('betweennessCentralization', () => {
  it('is 1 in a star and 0 in a ring (Freeman 1978)', () => {
    expect(figureOf(betweennessCentralization, star(5))).toBe(1);
    expect(figureOf(betweennessCentralization, inDirections(star(5)))).toBe(1);
    expect(figureOf(betweennessCentralization, cycle(5))).toBe(0);
  });

  it('follows arrows: 0 where no path passes anybody, 0.3222… in two circles (python-igraph 1.0.0)', () => {
    expect(figureOf(betweennessCentralization, star(5, true))).toBe(0);
    expect(figureOf(betweennessCentralization, cycle(5, true))).toBe(0);
    // Betweenness 12 (c), 7 (a), 4 (d), 3 (e), thrice 0.
    expect(figureOf(betweennessCentralization, twoCircles(true))).toBeCloseTo(
      (7 * 12 - 26) / (6 ** 2 * 5),
      12,
    );
  });

  it('is the same where every tie is mutual, as without directions', () => {
    expect(figureOf(betweennessCentralization, inDirections(toy12(1)))).toBeCloseTo(
      figureOf(betweennessCentralization, toy12(1))!,
      12,
    );
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
