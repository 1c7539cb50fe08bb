import { describe, expect, it } from 'vitest';
import { labelPropagation } from '../../../../server/analysis/partition/labelPropagation.ts';
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

describe('label-propagation groups', () => {
  it('are two triangles with a tie between them, numbered by smallest key (by hand)', () => {
    const expected = { a: 1, b: 1, c: 1, d: 2, e: 2, f: 2, i: 3 };
    expect(valuesOf(labelPropagation, fromTable(triangles, { isolates: ['i'] }))).toEqual(expected);
    expect(valuesOf(labelPropagation, fromTable(triangles, { isolates: ['i'], directed: true }))).toEqual(
      expected,
    );
  });

  it('read strength only when weighted', () => {
    const square = fromTable([
      ['a', 'b', 9],
      ['b', 'c', 1],
      ['c', 'd', 9],
      ['d', 'a', 1],
    ]);
    expect(valuesOf(labelPropagation, square, { weighted: true })).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  it('are the same for the same seed', () => {
    const network = randomNetwork(60, 120, 3);
    expect(valuesOf(labelPropagation, network, { seed: 5 })).toEqual(
      valuesOf(labelPropagation, network, { seed: 5 }),
    );
  });

  it('leave everyone alone without ties', () => {
    expect(valuesOf(labelPropagation, fromTable([], { isolates: ['b', 'a'] }))).toEqual({ a: 1, b: 2 });
    expect(valuesOf(labelPropagation, fromTable([]))).toEqual({});
    expect(valuesOf(labelPropagation, complete(1))).toEqual({ n1: 1 });
  });
});
