import { describe, expect, it } from 'vitest';
import type { Network } from '../../../../server/graph/network.ts';
import { authorities } from '../../../../server/analysis/node/authorities.ts';
import { eigenvector } from '../../../../server/analysis/node/eigenvector.ts';
import { hubs } from '../../../../server/analysis/node/hubs.ts';
import { karate } from '../classicNetworks.ts';
import { expectValues } from '../expectValues.ts';
import { complete, cycle, fromTable, randomNetwork, star, twoCircles } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('hub scores', () => {
  it('agree with python-igraph 1.0.0, by strength too', () => {
    const half = Math.SQRT1_2;
    expectValues(valuesOf(hubs, twoCircles(true)), { a: 1, b: half, c: 0, d: 0, e: half, f: 0, g: 0 });
    expectValues(valuesOf(hubs, twoCircles(true), { weighted: true }), {
      a: 0,
      b: 0,
      c: 1,
      d: 0,
      e: 0,
      f: 0.9692381621,
      g: 0,
    });
  });

  it('agree with NetworkX 3.6.1 once they add up to 1, as there', () => {
    const values = valuesOf(hubs, twoCircles(true), { weighted: true });
    const sum = Object.values(values).reduce<number>((total, value) => total + value!, 0);
    expect(values.c! / sum).toBeCloseTo(0.5078105936, 9);
    expect(values.f! / sum).toBeCloseTo(0.4921894064, 9);
  });

  it('are eigenvector centrality on an undirected network (karate: python-igraph 1.0.0 hub_score)', () => {
    const values = valuesOf(hubs, karate());
    expectValues(values, { 1: 0.9521323665, 3: 0.8495542005, 17: 0.0633046079, 33: 0.8266588575, 34: 1 });
    expect(values).toEqual(valuesOf(eigenvector, karate()));
  });

  it('are 1 for who names all of a star, 0 for the named (by hand)', () => {
    expect(valuesOf(hubs, star(4, true))).toEqual({ n1: 1, n2: 0, n3: 0, n4: 0 });
  });

  it('are the same where all ties are mutual as with strengths of 1, of which nobody knows that (identity)', () => {
    const mutual = (network: Network): Network =>
      fromTable(
        network
          .mapEdges((_key, _attributes, a, b) => [a, b] as const)
          .flatMap(([a, b]) => [
            [a, b],
            [b, a],
          ]),
        { directed: true },
      );
    for (const network of [randomNetwork(30, 60, 2), complete(3), star(5), cycle(5), cycle(6)].map(mutual)) {
      const values = valuesOf(hubs, network);
      const known = valuesOf(hubs, network, { weighted: true });
      expectValues(values, known);
      expect(valuesOf(authorities, network)).toEqual(values);
    }
    // Of two sides with ties only from one to the other each leads by itself: those of a circle of six do.
    expect(valuesOf(hubs, mutual(cycle(6))).n1).toBeNull();
    expect(valuesOf(hubs, mutual(cycle(5))).n1).toBeCloseTo(1, 9);
  });

  it('are undefined without ties, and where several lead equally (a cycle of arrows: every tie is a circle)', () => {
    expect(valuesOf(hubs, fromTable([], { directed: true, isolates: ['a'] }))).toEqual({ a: null });
    expect(valuesOf(hubs, cycle(3, true))).toEqual({ n1: null, n2: null, n3: null });
    expect(valuesOf(hubs, fromTable([]))).toEqual({});
  });
});
