import { describe, expect, it } from 'vitest';
import { transitivity } from '../../../../server/analysis/network/transitivity.ts';
import { complete, cycle, fromTable, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('transitivity', () => {
  it('is 0.30 on Toy-12 (NetworkX 3.6.1): 3 × 2 triangles / 20 two-paths', () => {
    expect(figureOf(transitivity, toy12(1))).toBeCloseTo(0.3, 12);
  });

  it('is 0 in a star and 1 in a clique, whatever the direction (by hand)', () => {
    expect(figureOf(transitivity, star(5))).toBe(0);
    expect(figureOf(transitivity, complete(4))).toBe(1);
    expect(figureOf(transitivity, cycle(3, true))).toBe(1);
  });

  it('is undefined without a two-path', () => {
    expect(figureOf(transitivity, fromTable([]))).toBeNull();
    expect(figureOf(transitivity, complete(1))).toBeNull();
    expect(figureOf(transitivity, complete(2))).toBeNull();
    expect(
      figureOf(
        transitivity,
        fromTable(
          [
            ['a', 'b'],
            ['b', 'a'],
          ],
          { directed: true },
        ),
      ),
    ).toBeNull();
  });
});
