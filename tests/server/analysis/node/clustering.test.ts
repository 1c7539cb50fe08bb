import { describe, expect, it } from 'vitest';
import { clustering } from '../../../../server/analysis/node/clustering.ts';
import { expectValues } from '../expectValues.ts';
import { complete, cycle, fromTable, star, twoCircles } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('clustering', () => {
  it('is the share of pairs of contacts that are tied (by hand, Toy-12)', () => {
    expectValues(valuesOf(clustering, toy12(1)), { P01: 1 / 10, P03: 1, P06: 1 / 3, P07: 1, P02: 0 });
  });

  it('is undefined for who has fewer than two contacts', () => {
    expect(valuesOf(clustering, toy12(1))).toMatchObject({ P05: null, P11: null, P12: null });
    expect(valuesOf(clustering, star(3))).toEqual({ n1: 0, n2: null, n3: null });
    expect(valuesOf(clustering, star(1))).toEqual({ n1: null });
    expect(valuesOf(clustering, fromTable([]))).toEqual({});
  });

  it('is 1 where all are tied and 0 on a ring of five (by hand)', () => {
    expectValues(valuesOf(clustering, complete(4)), { n1: 1, n4: 1 });
    expectValues(valuesOf(clustering, cycle(5)), { n1: 0, n5: 0 });
  });

  it('ignores the arrows (NetworkX 3.6.1 on the undirected union)', () => {
    const expected = { a: 1 / 3, b: 1, c: 1 / 3, d: 1, e: 1, f: null, g: null };
    expectValues(valuesOf(clustering, twoCircles(true)), expected);
    expectValues(valuesOf(clustering, twoCircles(false)), expected);
  });
});
