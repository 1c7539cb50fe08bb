import { describe, expect, it } from 'vitest';
import { leiden } from '../../../../server/analysis/partition/leiden.ts';
import { ringOfCliques } from '../../kernels/communities/networks.ts';
import { complete, fromTable, randomNetwork } from '../networks.ts';
import { valuesOf } from '../values.ts';

const triangles = [
  ['d', 'e'],
  ['e', 'f'],
  ['f', 'd'],
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'a'],
  ['a', 'd'],
] as const;

describe('Leiden groups', () => {
  it('are two triangles with a tie between them, numbered by smallest key (by hand)', () => {
    const expected = { a: 1, b: 1, c: 1, d: 2, e: 2, f: 2, i: 3 };
    expect(valuesOf(leiden, fromTable(triangles, { isolates: ['i'] }))).toEqual(expected);
    expect(valuesOf(leiden, fromTable(triangles, { isolates: ['i'], directed: true }))).toEqual(expected);
  });

  it('read strength only when weighted', () => {
    const square = fromTable([
      ['a', 'b', 9],
      ['b', 'c', 1],
      ['c', 'd', 9],
      ['d', 'a', 1],
    ]);
    expect(valuesOf(leiden, square, { weighted: true })).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  it('are finer at a larger resolution', () => {
    const ring = ringOfCliques(12, 3);
    const count = (resolution: number) =>
      Math.max(...Object.values(valuesOf(leiden, ring, { parameters: { resolution } })).map(Number));
    expect(count(0.1)).toBeLessThan(count(1));
    expect(count(4)).toBe(12);
  });

  it('are the same for the same seed', () => {
    const network = randomNetwork(60, 120, 3);
    expect(valuesOf(leiden, network, { seed: 5 })).toEqual(valuesOf(leiden, network, { seed: 5 }));
  });

  it('leave everyone alone without ties', () => {
    expect(valuesOf(leiden, fromTable([], { isolates: ['b', 'a'] }))).toEqual({ a: 1, b: 2 });
    expect(valuesOf(leiden, fromTable([]))).toEqual({});
    expect(valuesOf(leiden, complete(1))).toEqual({ n1: 1 });
  });
});
