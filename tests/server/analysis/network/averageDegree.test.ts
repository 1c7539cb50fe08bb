import { describe, expect, it } from 'vitest';
import { averageDegree } from '../../../../server/analysis/network/averageDegree.ts';
import { complete, fromTable, path } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('averageDegree', () => {
  it('is 2 on Toy-12: 12 ties, 12 persons', () => {
    expect(figureOf(averageDegree, toy12(1))).toBe(2);
  });

  it('counts a mutual tie once', () => {
    expect(figureOf(averageDegree, complete(4, true))).toBe(3);
    expect(figureOf(averageDegree, path(4, true))).toBe(1.5);
  });

  it('is 0 for a single person and undefined for none', () => {
    expect(figureOf(averageDegree, complete(1))).toBe(0);
    expect(figureOf(averageDegree, fromTable([]))).toBeNull();
  });
});
