import { describe, expect, it } from 'vitest';
import { pagerank } from '../../../../server/analysis/node/pagerank.ts';
import { expectValues } from '../expectValues.ts';
import { cycle, fromTable, path, star, twoCircles } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('pagerank', () => {
  it('agrees with NetworkX 3.6.1 by arrows and by strength', () => {
    const undirected = {
      a: 0.2110724789,
      b: 0.1398676154,
      c: 0.2619929528,
      d: 0.139241298,
      f: 0.0841941129,
      g: 0.0243902439,
    };
    const directed = {
      a: 0.186029304,
      b: 0.1034526981,
      c: 0.3315467124,
      d: 0.1652975967,
      e: 0.1648932011,
      g: 0.0243902439,
    };
    const strong = {
      a: 0.2698879815,
      b: 0.1773267668,
      c: 0.3305382798,
      d: 0.0805817515,
      e: 0.0928847327,
      g: 0.0243902439,
    };
    expectValues(valuesOf(pagerank, twoCircles(false)), undirected);
    expectValues(valuesOf(pagerank, twoCircles(true)), directed);
    expectValues(valuesOf(pagerank, twoCircles(true), { weighted: true }), strong);
  });

  it('takes the damping that was chosen (by hand: without any, all are alike; 0.5: 0.4 and 0.6)', () => {
    expectValues(valuesOf(pagerank, path(2, true), { parameters: { damping: 0 } }), { n1: 0.5, n2: 0.5 });
    expectValues(valuesOf(pagerank, path(2, true), { parameters: { damping: 0.5 } }), { n1: 0.4, n2: 0.6 });
  });

  it('spreads what stays with those who name nobody (by hand: 20/57 and 37/57)', () => {
    expectValues(valuesOf(pagerank, path(2, true)), { n1: 20 / 57, n2: 37 / 57 });
  });

  it('is equal where all are alike, and adds up to 1', () => {
    expectValues(valuesOf(pagerank, cycle(5, true)), { n1: 0.2, n5: 0.2 });
    const sum = Object.values(valuesOf(pagerank, star(6, true))).reduce<number>(
      (total, value) => total + (value ?? 0),
      0,
    );
    expect(sum).toBeCloseTo(1, 12);
  });

  it('is 1 for a single person, shared among isolates, and empty on an empty network', () => {
    expectValues(valuesOf(pagerank, star(1)), { n1: 1 });
    expectValues(valuesOf(pagerank, fromTable([], { isolates: ['a', 'b'] })), { a: 0.5, b: 0.5 });
    expect(valuesOf(pagerank, fromTable([]))).toEqual({});
  });
});
