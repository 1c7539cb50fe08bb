import { describe, expect, it } from 'vitest';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { density } from '../../../../server/analysis/network/density.ts';
import { transitivity } from '../../../../server/analysis/network/transitivity.ts';
import { clustering } from '../../../../server/analysis/node/clustering.ts';
import { degree } from '../../../../server/analysis/node/degree.ts';
import { significance } from '../../../../server/analysis/significance/significance.ts';
import { adjacency } from '../../../../server/graph/adjacency.ts';
import { complete, fromTable, randomNetwork } from '../networks.ts';
import { valuesOf } from '../values.ts';

const options = defaultMeasureOptions;

/** Two closed circles of five that one tie links. */
const circles = adjacency(
  fromTable([
    ...complete(5).mapEdges((_, __, a, b): [string, string] => [a, b]),
    ...complete(5).mapEdges((_, __, a, b): [string, string] => [`m${a}`, `m${b}`]),
    ['n1', 'mn1'],
  ]),
);

describe('significance', () => {
  it('is the same for the same seed, and another for another', () => {
    const view = adjacency(randomNetwork(20, 40, 1));
    const of = (seed: number) =>
      significance(view, transitivity, options, { model: 'degrees', draws: 50, seed });
    expect(of(1)).toEqual(of(1));
    expect(of(2)).not.toEqual(of(1));
  });

  it('finds more transitivity than chance in closed circles, in both models', () => {
    for (const model of ['degrees', 'density'] as const) {
      const [figures] = significance(circles, transitivity, options, { model, draws: 200, seed: 1 });
      expect(figures!.observed).toBeCloseTo(60 / 68, 12);
      expect(figures!.pUpper).toBeCloseTo(1 / 201, 12);
      expect(figures!.pLower).toBe(1);
    }
  });

  it('gives one that was drawn by chance an ordinary place', () => {
    // Of 40 networks that come from the model itself, about 2 lie outside the middle 95 %.
    const outside = Array.from({ length: 40 }, (_, seed) => {
      const view = adjacency(randomNetwork(15, 40, 100 + seed));
      return significance(view, transitivity, options, { model: 'density', draws: 99, seed: 1 })[0]!;
    }).filter(({ pLower, pUpper }) => Math.min(pLower!, pUpper!) <= 0.025);
    expect(outside.length).toBeLessThanOrEqual(6);
  });

  it('has no spread where the model fixes the measure', () => {
    const [fixed] = significance(circles, density, options, { model: 'degrees', draws: 20, seed: 1 });
    expect(fixed).toMatchObject({ standardDeviation: 0, pLower: 1, pUpper: 1 });
    expect(fixed!.mean).toBe(fixed!.observed);
    for (const person of significance(circles, degree, options, { model: 'degrees', draws: 20, seed: 1 }))
      expect(person).toMatchObject({ standardDeviation: 0, pLower: 1, pUpper: 1 });
  });

  it('gives each node its own figures, in order of key, with undefined draws of her own', () => {
    const view = adjacency(
      fromTable([
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
        ['c', 'd'],
      ]),
    );
    const figures = significance(view, clustering, options, { model: 'density', draws: 400, seed: 1 });
    expect(figures.map(({ observed }) => observed)).toEqual(
      Object.values(
        valuesOf(
          clustering,
          fromTable([
            ['a', 'b'],
            ['b', 'c'],
            ['a', 'c'],
            ['c', 'd'],
          ]),
        ),
      ),
    );
    // Four of six ties: a person has one tie or none (so no value) in 3 of the 15 networks.
    for (const { undefinedDraws } of figures) expect(Math.abs(undefinedDraws / 400 - 0.2)).toBeLessThan(0.08);
  });

  it('has no value without ties, and counts every draw as undefined', () => {
    const view = adjacency(fromTable([], { isolates: ['a', 'b', 'c'] }));
    const [figures] = significance(view, transitivity, options, { model: 'degrees', draws: 20, seed: 1 });
    expect(figures).toMatchObject({ observed: null, mean: null, pLower: null, undefinedDraws: 20 });
  });
});
