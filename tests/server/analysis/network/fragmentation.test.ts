import { describe, expect, it } from 'vitest';
import { fragmentation } from '../../../../server/analysis/network/fragmentation.ts';
import { complete, fromTable, path } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('fragmentation', () => {
  it('is 11 of 66 pairs on Toy-12: those with P11', () => {
    expect(figureOf(fragmentation, toy12(1))).toBeCloseTo(1 / 6, 12);
    expect(figureOf(fragmentation, toy12(2))).toBe(0);
  });

  it('is 0 in one component and 1 without ties, whatever the direction', () => {
    expect(figureOf(fragmentation, path(4, true))).toBe(0);
    expect(figureOf(fragmentation, fromTable([], { isolates: ['a', 'b', 'c'] }))).toBe(1);
  });

  it('is undefined below two persons', () => {
    expect(figureOf(fragmentation, fromTable([]))).toBeNull();
    expect(figureOf(fragmentation, complete(1))).toBeNull();
  });
});
