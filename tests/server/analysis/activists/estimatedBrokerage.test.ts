import { describe, expect, it } from 'vitest';
import { estimatedBrokerage } from '../../../../server/analysis/activists/estimatedBrokerage.ts';
import { rankCorrelation } from '../../../../server/analysis/activists/rankCorrelation.ts';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { brokerage } from '../../../../server/analysis/node/brokerage.ts';
import { randomNetwork } from '../networks.ts';
import { toy12 } from '../toy12.ts';

describe('estimatedBrokerage', () => {
  it('is brokerage when everybody is a pivot', () => {
    for (const network of [toy12(1), randomNetwork(60, 90, 5)]) {
      const exact = brokerage.compute(network, defaultMeasureOptions);
      estimatedBrokerage(network, network.order, 1).forEach(({ key, value }, i) => {
        expect(key).toBe(exact[i]!.key);
        expect(value).toBeCloseTo(exact[i]!.value!, 9);
      });
    }
  });

  it('puts persons in nearly the same order from half of the pivots, and the same for the same seed', () => {
    const network = randomNetwork(400, 900, 7);
    const values = estimatedBrokerage(network, 200, 1).map(({ value }) => value!);
    const exact = brokerage.compute(network, defaultMeasureOptions).map(({ value }) => value!);
    expect(rankCorrelation(values, exact)).toBeGreaterThan(0.93);
    expect(estimatedBrokerage(network, 200, 1).map(({ value }) => value)).toEqual(values);
  });

  it('is 0 for isolates and in an empty network', () => {
    expect(estimatedBrokerage(randomNetwork(3, 0, 1), 3, 1).map(({ value }) => value)).toEqual([0, 0, 0]);
    expect(estimatedBrokerage(randomNetwork(0, 0, 1), 3, 1)).toEqual([]);
  });
});
