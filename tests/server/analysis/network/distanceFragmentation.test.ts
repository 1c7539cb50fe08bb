import { describe, expect, it } from 'vitest';
import { distanceFragmentation } from '../../../../server/analysis/network/distanceFragmentation.ts';
import { complete, fromTable, path } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('distanceFragmentation', () => {
  it('is 0.591667 on Toy-12 (NetworkX 3.6.1)', () => {
    expect(figureOf(distanceFragmentation, toy12(1))).toBeCloseTo(0.591667, 6);
  });

  it('is 0 in a clique, 1 without ties, and in between on a chain (by hand)', () => {
    expect(figureOf(distanceFragmentation, complete(5))).toBe(0);
    expect(figureOf(distanceFragmentation, fromTable([], { isolates: ['a', 'b', 'c'] }))).toBe(1);
    expect(figureOf(distanceFragmentation, path(3))).toBeCloseTo(1 - (4 + 1) / 6, 12);
    expect(figureOf(distanceFragmentation, path(3, true))).toBeCloseTo(1 - (4 + 1) / 6, 12);
  });

  it('rises with an isolate', () => {
    expect(figureOf(distanceFragmentation, fromTable([['a', 'b']], { isolates: ['c'] }))).toBeCloseTo(
      2 / 3,
      12,
    );
  });

  it('is undefined below two persons', () => {
    expect(figureOf(distanceFragmentation, fromTable([]))).toBeNull();
    expect(figureOf(distanceFragmentation, complete(1))).toBeNull();
  });
});
