import { describe, expect, it } from 'vitest';
import { constraint } from '../../../../server/analysis/node/constraint.ts';
import { complete, fromTable, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('constraint', () => {
  it('agrees with NetworkX 3.6.1 and igraph on Toy-12', () => {
    const values = valuesOf(constraint, toy12(1));
    expect(values.P01).toBeCloseTo(0.3, 12);
    expect(values.P06).toBeCloseTo(0.6111, 4);
    expect(values.P07).toBeCloseTo(1.0069, 4);
    expect(values.P11).toBeNull();
  });

  it('is 1/k in the middle of a star and 1 at its ends (by hand)', () => {
    const values = valuesOf(constraint, star(5));
    expect(values.n1).toBeCloseTo(0.25, 12);
    expect(values.n2).toBe(1);
  });

  it('is 9/8 in a triangle (by hand: twice (1/2 + 1/4)²)', () => {
    expect(valuesOf(constraint, complete(3)).n1).toBeCloseTo(9 / 8, 12);
  });

  it('counts a mutual tie twice on a directed network (by hand: (2/3)² + (1/3)²)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'c'],
      ],
      { directed: true },
    );
    expect(valuesOf(constraint, network).a).toBeCloseTo(5 / 9, 12);
  });

  it('reads strength only when weighted (by hand: (3/4)² + (1/4)²)', () => {
    const network = fromTable([
      ['a', 'b', 3],
      ['a', 'c', 1],
    ]);
    expect(valuesOf(constraint, network).a).toBeCloseTo(1 / 2, 12);
    expect(valuesOf(constraint, network, { weighted: true }).a).toBeCloseTo(5 / 8, 12);
  });

  it('is empty on an empty network and undefined for a single person', () => {
    expect(valuesOf(constraint, fromTable([]))).toEqual({});
    expect(valuesOf(constraint, complete(1))).toEqual({ n1: null });
  });
});
