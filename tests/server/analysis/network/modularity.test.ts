import { describe, expect, it } from 'vitest';
import { modularity } from '../../../../server/analysis/network/modularity.ts';
import { complete, fromTable } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('modularity', () => {
  it('is 6/7 − 1/2 for two triangles with a tie between them (Newman & Girvan 2004, by hand)', () => {
    const triangles = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['x', 'y'],
      ['y', 'z'],
      ['z', 'x'],
      ['a', 'x'],
    ] as const;
    expect(figureOf(modularity, fromTable(triangles))).toBeCloseTo(6 / 7 - 1 / 2, 12);
    expect(figureOf(modularity, fromTable(triangles, { directed: true }))).toBeCloseTo(6 / 7 - 1 / 2, 12);
  });

  it('reads strength only when weighted (by hand)', () => {
    const network = fromTable([
      ['a', 'b', 3],
      ['c', 'd', 3],
      ['b', 'c', 1],
    ]);
    expect(figureOf(modularity, network)).toBeCloseTo(2 / 3 - 1 / 2, 12);
    expect(figureOf(modularity, network, { weighted: true })).toBeCloseTo(6 / 7 - 1 / 2, 12);
  });

  it('is the same for the same seed, and for an added isolate', () => {
    const triangles = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['x', 'y'],
      ['y', 'z'],
      ['z', 'x'],
      ['a', 'x'],
    ] as const;
    const network = fromTable(triangles, { isolates: ['i'] });
    expect(figureOf(modularity, network, { seed: 7 })).toBeCloseTo(6 / 7 - 1 / 2, 12);
    expect(figureOf(modularity, network, { seed: 7 })).toBe(figureOf(modularity, network, { seed: 7 }));
  });

  it('is 0 in a clique and undefined without ties', () => {
    expect(figureOf(modularity, complete(4))).toBeCloseTo(0, 12);
    expect(figureOf(modularity, fromTable([]))).toBeNull();
    expect(figureOf(modularity, complete(1))).toBeNull();
  });
});
