import { describe, expect, it } from 'vitest';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { betweenness } from '../../../../server/analysis/node/betweenness.ts';
import { adjacencyOf } from '../../../../server/graph/adjacency.ts';
import { expectValues } from '../expectValues.ts';
import { complete, cycle, fromTable, kite, path, star, twoCircles } from '../networks.ts';
import { listReferenceNetworks, referenceFolder } from '../reference.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('betweenness', () => {
  it('agrees with R sna 2.7.1 on Toy-12, each unordered pair once', () => {
    const expected = { P01: 35, P02: 21, P06: 16, P09: 16, P10: 9, P05: 0, P11: 0 };
    expectValues(valuesOf(betweenness, toy12(1)), expected);
  });

  it('is highest for Heather in the kite (Krackhardt 1990: 14)', () => {
    const expected = { H: 14, F: 25 / 3, G: 25 / 3, I: 8, D: 11 / 3, A: 5 / 6, B: 5 / 6, C: 0, E: 0, J: 0 };
    expectValues(valuesOf(betweenness, kite()), expected);
  });

  it('is known on simple shapes (by hand)', () => {
    expect(valuesOf(betweenness, path(4))).toEqual({ n1: 0, n2: 2, n3: 2, n4: 0 });
    expect(valuesOf(betweenness, path(4, true))).toEqual({ n1: 0, n2: 2, n3: 2, n4: 0 });
    expect(valuesOf(betweenness, star(6)).n1).toBe(10);
    expect(valuesOf(betweenness, cycle(5, true)).n1).toBe(6);
    expect(valuesOf(betweenness, complete(5)).n1).toBe(0);
  });

  it('follows the arrows and strengths as NetworkX 3.6.1 does', () => {
    expectValues(valuesOf(betweenness, twoCircles(true)), { a: 7, b: 0, c: 12, d: 4, e: 3, f: 0, g: 0 });
    expectValues(valuesOf(betweenness, twoCircles(false)), { a: 4, b: 0, c: 6, d: 0, e: 0, f: 0, g: 0 });
    const strong = valuesOf(betweenness, twoCircles(false), { weighted: true });
    expectValues(strong, { a: 7, b: 0, c: 6, d: 0, e: 0, f: 0, g: 0 });
  });

  it('shares a pair between two ways that are equally long but for rounding (by hand: 0.1 + 0.1 + 0.1 and 0.3)', () => {
    const network = fromTable([
      ['a', 'b', 10],
      ['b', 'c', 10],
      ['c', 'd', 10],
      ['a', 'd', 10 / 3],
    ]);
    expectValues(valuesOf(betweenness, network, { weighted: true }), { a: 0, b: 1.5, c: 1.5, d: 0 });
  });

  it('is divided by the number of pairs of others when normalized; below three persons there are none', () => {
    expect(valuesOf(betweenness, star(6), { normalized: true }).n1).toBe(1);
    expect(valuesOf(betweenness, twoCircles(true), { normalized: true }).c).toBeCloseTo(0.4, 12);
    expect(valuesOf(betweenness, path(2), { normalized: true })).toEqual({ n1: null, n2: null });
    expect(valuesOf(betweenness, path(2))).toEqual({ n1: 0, n2: 0 });
  });

  it.skipIf(referenceFolder === undefined)(
    'is 47.5 for the Medici (Wasserman & Faust 1994; needs LINLI_NETWORKS)',
    () => {
      const marriage = listReferenceNetworks(16).find(
        ({ dataset, type }) => `${dataset} ${type}` === 'florentine marriage',
      );
      const families = marriage!.build(false);
      expect(valuesOf(betweenness, families).Medici).toBeCloseTo(47.5, 12);
      expect(valuesOf(betweenness, families, { normalized: true }).Medici).toBeCloseTo(0.452381, 6);
      families.dropNode('Pucci');
      const connected = families.copy();
      expect(valuesOf(betweenness, connected, { normalized: true }).Medici).toBeCloseTo(0.521978, 6);
    },
  );

  it('is estimated above 50,000 persons, within the error that it states, unless wanted exact', () => {
    // A star of 50,001 persons: all pairs of others meet in the middle, 50,000 × 49,999 / 2 of them.
    const ends = 50_000;
    const keys = Array.from({ length: ends + 1 }, (_, i) => String(i).padStart(5, '0'));
    const view = adjacencyOf({
      keys,
      directed: false,
      edgeKeys: keys.slice(1),
      edgeSources: new Uint32Array(ends),
      edgeTargets: Uint32Array.from({ length: ends }, (_, i) => i + 1),
      edgeStrengths: new Float64Array(ends).fill(1),
    });
    const settings = { ...defaultMeasureOptions, normalized: true };
    const accuracy = betweenness.accuracy(view, settings);
    expect(accuracy).toEqual({ error: 0.005, confidence: 0.95 });
    const [middle, end] = betweenness.compute(view, settings).map(({ value }) => value!);
    expect(Math.abs(middle! - 1)).toBeLessThanOrEqual(0.005);
    expect(end).toBeLessThanOrEqual(0.005);
    expect(betweenness.accuracy(view, { ...settings, exact: true })).toBeNull();
    expect(betweenness.accuracy(view, { ...settings, weighted: true })).toBeNull();
    const exact = betweenness.compute(view, { ...defaultMeasureOptions, exact: true });
    expect(exact[0]!.value).toBe((ends * (ends - 1)) / 2);
  });
});
