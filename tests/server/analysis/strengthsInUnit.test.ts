import { describe, expect, it } from 'vitest';
import { measures } from '../../../server/analysis/index.ts';
import { defaultMeasureOptions, type MeasureOptions } from '../../../server/analysis/measure.ts';
import { constraint } from '../../../server/analysis/node/constraint.ts';
import { diffusion } from '../../../server/analysis/node/diffusion.ts';
import { effectiveSize } from '../../../server/analysis/node/effectiveSize.ts';
import { katz } from '../../../server/analysis/node/katz.ts';
import { pagerank } from '../../../server/analysis/node/pagerank.ts';
import { strength } from '../../../server/analysis/node/strength.ts';
import { strengthsInUnit } from '../../../server/analysis/strengthsInUnit.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { isDirected, type Network } from '../../../server/graph/network.ts';
import { expectValues } from './expectValues.ts';
import { fromTable, nodeKeys, randomNetwork, star } from './networks.ts';
import { valuesOf } from './values.ts';
import { besides } from './wholes.ts';

const options: MeasureOptions = { ...defaultMeasureOptions, weighted: true };

/** The same ties, each so many times as strong. */
const times = (network: Network, factor: number): Network =>
  fromTable(
    network.mapEdges((_key, tie, source, target) => [source, target, tie.strength * factor] as const),
    { directed: isDirected(network), isolates: network.nodes() },
  );

/** Those whose values are the same in every unit of strength. */
const unitless = measures.filter(({ strengthAs, unit }) => strengthAs === 'strength' && unit !== 'strength');
const networks = [false, true].map((directed) => randomNetwork(16, 44, 3, directed));
/** With strengths up to 4. 2 ** 1021 leaves no room for any sum, 1e200 and 1e300 none for products. */
const factors = [2 ** 1021, 1e300, 1e200, 1e-200, 1e-300];

describe.each(unitless.map((measure) => [measure.id, measure] as const))('%s', (_id, measure) => {
  it.each(factors)('is the same when every tie is %d times as strong', (factor) => {
    for (const network of networks) {
      const found = measure.compute(times(network, factor), options);
      const plain = measure.compute(network, options);
      if (!Array.isArray(plain)) expect(found).toBeCloseTo(plain as number, 9);
      else expectRows(found as typeof plain, plain);
    }
  });
});

type Row = { readonly key: string; readonly value: number | null };
function expectRows(found: readonly Row[], plain: readonly Row[]): void {
  expect(plain.some(({ value }) => value !== null)).toBe(true);
  expect(found.map(({ key }) => key)).toEqual(plain.map(({ key }) => key));
  plain.forEach(({ key, value }, i) => {
    if (value === null) expect(found[i]!.value, key).toBeNull();
    else expect(found[i]!.value, key).toBeCloseTo(value, 9);
  });
}

describe('what persons share out among their contacts', () => {
  it.each([pagerank, constraint, effectiveSize])('follows from their own ties alone: $id', (measure) => {
    for (const network of networks) {
      const apart = besides(times(network, 1e300), times(network, 1e-300), 'm');
      expectRows(
        measure.compute(apart, options) as readonly Row[],
        measure.compute(besides(network, network, 'm'), options) as readonly Row[],
      );
    }
  });
});

describe('numbers that somebody chose', () => {
  it('speak of the strengths themselves', () => {
    const [network] = networks;
    const far = times(network!, 2 ** 1000);
    const katzOf = (of: Network, attenuation: number) =>
      valuesOf(katz, of, { weighted: true, parameters: { attenuation } });
    expectValues(katzOf(far, 0.01 / 2 ** 1000), katzOf(network!, 0.01));
    expect(Object.values(katzOf(far, 0.01)).every((value) => value === null)).toBe(true);
    expect(Object.values(katzOf(far, 0)).every((value) => value === 1)).toBe(true);
    const heard = (of: Network, chance: number) =>
      valuesOf(diffusion, of, { weighted: true, parameters: { chance, rounds: 2 } });
    expectValues(heard(far, 0.01 / 2 ** 1000), heard(network!, 0.01));
    // Heard by 1e300 · 1e300.
    expect(heard(times(network!, 1e300), 1)['n01']).toBeNull();
  });
});

describe('strengthsInUnit', () => {
  it('leaves ordinary strengths as they are', () => {
    for (const network of networks) {
      const view = adjacency(network);
      for (const use of ['sums', 'products'] as const)
        expect(strengthsInUnit(view, use)).toEqual({ view, unit: 1 });
      expect(strengthsInUnit(view, 'sums').view).toBe(view);
    }
    const none = fromTable([], { isolates: nodeKeys(2) });
    expect(strengthsInUnit(none, 'products').unit).toBe(1);
  });

  it('takes a power of two, the same for all lists', () => {
    const { view, unit } = strengthsInUnit(times(star(5), 3e300), 'products');
    expect(Number.isInteger(Math.log2(unit))).toBe(true);
    expect([...view.union.strengths].every((each) => each * unit === 3e300)).toBe(true);
    expect(view.out).toBe(view.union);
    expect(view.in).toBe(view.union);
  });

  it('a sum that no number can hold is no value', () => {
    expect(valuesOf(strength, times(star(3), 1.5e308))).toEqual({ n1: null, n2: 1.5e308, n3: 1.5e308 });
  });
});
