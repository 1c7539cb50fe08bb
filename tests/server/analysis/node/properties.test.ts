import { describe, expect, it } from 'vitest';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { betweenness } from '../../../../server/analysis/node/betweenness.ts';
import { closeness } from '../../../../server/analysis/node/closeness.ts';
import { clustering } from '../../../../server/analysis/node/clustering.ts';
import { coreNumber } from '../../../../server/analysis/node/coreNumber.ts';
import { degree } from '../../../../server/analysis/node/degree.ts';
import { diffusion } from '../../../../server/analysis/node/diffusion.ts';
import { eigenvector } from '../../../../server/analysis/node/eigenvector.ts';
import { harmonic } from '../../../../server/analysis/node/harmonic.ts';
import { inDegree } from '../../../../server/analysis/node/inDegree.ts';
import { outDegree } from '../../../../server/analysis/node/outDegree.ts';
import { pagerank } from '../../../../server/analysis/node/pagerank.ts';
import { strength } from '../../../../server/analysis/node/strength.ts';
import { expectValues } from '../expectValues.ts';
import { addActor, fromTable, randomNetwork, relabelled } from '../networks.ts';
import { valuesOf } from '../values.ts';

const measures = [
  betweenness,
  closeness,
  clustering,
  coreNumber,
  degree,
  diffusion,
  eigenvector,
  harmonic,
  inDegree,
  outDegree,
  pagerank,
  strength,
];
const networks = [1, 2, 3].flatMap((seed) => [
  randomNetwork(30, 25 * seed, seed, false),
  randomNetwork(30, 40 * seed, seed, true),
]);
const variants = [{}, { normalized: true }, { weighted: true }];
/** Raw values that depend on the number of nodes, so that an isolate does change them. */
const dividedByOrder = new Set(['closeness', 'pagerank']);

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
  it('does not depend on the names or the order of nodes', () => {
    for (const network of networks) {
      for (const options of variants) {
        const reversed = (key: string) => `x${99 - Number(key.slice(1))}`;
        const renamed = valuesOf(measure, relabelled(network, reversed), options);
        const values = Object.entries(valuesOf(measure, network, options));
        expectValues(renamed, Object.fromEntries(values.map(([key, value]) => [reversed(key), value])));
      }
    }
  });

  it('gives one row for each node, sorted, each a number in range or null', () => {
    const [lowest, highest] = measure.range;
    for (const network of networks) {
      const rows = measure.compute(network, defaultMeasureOptions);
      expect(rows.map(({ key }) => key)).toEqual(network.nodes().sort());
      for (const { value } of rows) {
        if (value === null) continue;
        expect(value).toBeGreaterThanOrEqual(lowest ?? -Infinity);
        expect(value).toBeLessThanOrEqual(highest ?? Number.MAX_VALUE);
      }
    }
  });

  it.skipIf(dividedByOrder.has(id))('keeps raw values when an isolate is added', () => {
    for (const network of networks) {
      const larger = network.copy();
      addActor(larger, 'isolate');
      expectValues(valuesOf(measure, larger), valuesOf(measure, network));
    }
  });

  it('reads equal strengths as none when weighted', () => {
    for (const network of networks) {
      const equal = network.copy();
      equal.forEachEdge((edge) => equal.setEdgeAttribute(edge, 'strength', 1));
      expectValues(valuesOf(measure, equal, { weighted: true }), valuesOf(measure, equal));
    }
  });

  it('is empty on an empty network, directed or not', () => {
    expect(measure.compute(fromTable([]), defaultMeasureOptions)).toEqual([]);
    expect(measure.compute(fromTable([], { directed: true }), defaultMeasureOptions)).toEqual([]);
  });
});
