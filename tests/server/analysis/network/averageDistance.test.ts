import { describe, expect, it } from 'vitest';
import { averageDistance } from '../../../../server/analysis/network/averageDistance.ts';
import { complete, cycle, fromTable, path, star, twoCircles } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('averageDistance', () => {
  it('is (n + 1)/3 on a chain, along its arrows as well (by hand)', () => {
    expect(figureOf(averageDistance, path(5))).toBeCloseTo(2, 12);
    expect(figureOf(averageDistance, path(5, true))).toBeCloseTo(2, 12);
  });

  it('follows arrows, over ordered pairs that they join (python-igraph 1.0.0, unconn=True)', () => {
    expect(figureOf(averageDistance, twoCircles(true))).toBeCloseTo(2.04, 12);
    expect(figureOf(averageDistance, star(5, true))).toBe(1);
    expect(figureOf(averageDistance, cycle(6, true))).toBe(3);
    expect(figureOf(averageDistance, complete(5, true))).toBe(1);
  });

  it('is that of the classic graphs (by hand)', () => {
    expect(figureOf(averageDistance, complete(5))).toBe(1);
    expect(figureOf(averageDistance, star(5))).toBeCloseTo(1.6, 12);
    expect(figureOf(averageDistance, cycle(6))).toBeCloseTo(9 / 5, 12);
  });

  it('does not count who is outside the largest component', () => {
    expect(
      figureOf(
        averageDistance,
        fromTable(
          [
            ['a', 'b'],
            ['b', 'c'],
            ['x', 'y'],
          ],
          { isolates: ['z'] },
        ),
      ),
    ).toBeCloseTo(4 / 3, 12);
  });

  it('is undefined when no two persons are connected', () => {
    expect(figureOf(averageDistance, fromTable([]))).toBeNull();
    expect(figureOf(averageDistance, complete(1))).toBeNull();
    expect(figureOf(averageDistance, fromTable([], { isolates: ['a', 'b'] }))).toBeNull();
  });
});
