import { describe, expect, it } from 'vitest';
import { authorities } from '../../../../server/analysis/node/authorities.ts';
import { hubs } from '../../../../server/analysis/node/hubs.ts';
import { karate } from '../classicNetworks.ts';
import { expectValues } from '../expectValues.ts';
import { cycle, fromTable, star, twoCircles } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('authority scores', () => {
  it('agree with python-igraph 1.0.0, by strength too', () => {
    const network = twoCircles(true);
    expectValues(valuesOf(authorities, network), { a: 0, b: 0.4142135624, c: 1, d: 0, e: 0, f: 0, g: 0 });
    expectValues(valuesOf(authorities, network, { weighted: true }), { a: 1, b: 0, c: 0, d: 0.1269526484 });
  });

  it('agree with NetworkX 3.6.1 once they add up to 1, as there', () => {
    const values = valuesOf(authorities, twoCircles(true), { weighted: true });
    const sum = Object.values(values).reduce<number>((total, value) => total + value!, 0);
    expect(values.a! / sum).toBeCloseTo(0.8873487288, 9);
    expect(values.d! / sum).toBeCloseTo(0.1126512712, 9);
  });

  it('are the hub scores on an undirected network (by definition)', () => {
    expect(valuesOf(authorities, karate())).toEqual(valuesOf(hubs, karate()));
  });

  it('are 1 for those named by the middle of a star, 0 for her (by hand)', () => {
    expectValues(valuesOf(authorities, star(4, true)), { n1: 0, n2: 1, n3: 1, n4: 1 });
  });

  it('are undefined without ties, and where several lead equally (a cycle of arrows: every tie is a circle)', () => {
    expect(valuesOf(authorities, fromTable([], { directed: true, isolates: ['a'] }))).toEqual({ a: null });
    expect(valuesOf(authorities, cycle(3, true))).toEqual({ n1: null, n2: null, n3: null });
    expect(valuesOf(authorities, fromTable([]))).toEqual({});
  });
});
