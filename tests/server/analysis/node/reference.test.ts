import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../server/analysis/measure.ts';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { betweenness } from '../../../../server/analysis/node/betweenness.ts';
import { closeness } from '../../../../server/analysis/node/closeness.ts';
import { clustering } from '../../../../server/analysis/node/clustering.ts';
import { coreNumber } from '../../../../server/analysis/node/coreNumber.ts';
import { degree } from '../../../../server/analysis/node/degree.ts';
import { eigenvector } from '../../../../server/analysis/node/eigenvector.ts';
import { harmonic } from '../../../../server/analysis/node/harmonic.ts';
import { inDegree } from '../../../../server/analysis/node/inDegree.ts';
import { outDegree } from '../../../../server/analysis/node/outDegree.ts';
import { pagerank } from '../../../../server/analysis/node/pagerank.ts';
import { strength } from '../../../../server/analysis/node/strength.ts';
import type { Network } from '../../../../server/graph/network.ts';
import type { ReferenceNetwork } from '../reference.ts';
import { listReferenceNetworks, referenceFolder, referenceTitle } from '../reference.ts';

/** A value of the reference (NetworkX 3.6.1, python-igraph 1.0.0; ten digits) and what must give it. */
interface Comparison {
  readonly name: string;
  readonly measure: Measure<'node'>;
  readonly normalized?: boolean;
  /** Absolute; 1e-9 relative and absolute where it is left out. */
  readonly tolerance?: number;
  /** Nodes that aren't compared. */
  readonly except?: ReadonlySet<string>;
}

const undirected: readonly Comparison[] = [
  { name: 'degree', measure: degree },
  { name: 'betweenness', measure: betweenness },
  { name: 'betweenness_norm', measure: betweenness, normalized: true },
  { name: 'closeness_wf', measure: closeness },
  { name: 'harmonic_norm', measure: harmonic, normalized: true },
  { name: 'eigenvector_max1', measure: eigenvector, tolerance: 1e-6 },
  { name: 'pagerank', measure: pagerank, tolerance: 1e-6 },
  { name: 'clustering', measure: clustering },
  { name: 'core', measure: coreNumber },
];

const directed: readonly Comparison[] = [
  { name: 'indegree', measure: inDegree },
  { name: 'outdegree', measure: outDegree },
  { name: 'betweenness_directed', measure: betweenness },
  { name: 'pagerank_directed', measure: pagerank, tolerance: 1e-6 },
];

describe.skipIf(referenceFolder === undefined)(
  'values of real networks (needs the folder LINLI_NETWORKS)',
  () => {
    const references = listReferenceNetworks(5000).map(
      (reference) => [referenceTitle(reference), reference] as const,
    );

    it('finds them', () => expect(references).not.toEqual([]));

    it.each(references)('%s', (_, reference) => {
      const union = reference.build(false);
      expect(undirected.flatMap((comparison) => differences(union, reference, comparison))).toEqual([]);
      const strengths = { name: 'strength', measure: strength, except: withUnequalTies(reference) };
      expect(differences(union, reference, strengths)).toEqual([]);
      if (!reference.directed) return;
      const network = reference.build(true);
      expect(directed.flatMap((comparison) => differences(network, reference, comparison))).toEqual([]);
    });
  },
);

function differences(network: Network, reference: ReferenceNetwork, comparison: Comparison): string[] {
  const { name, measure, normalized = false, tolerance, except } = comparison;
  return measure.compute(network, { ...defaultMeasureOptions, normalized }).flatMap(({ key, value }) => {
    // NetworkX gives 0 to who has fewer than two contacts; there it is undefined here.
    const found = measure.id === 'clustering' ? (value ?? 0) : value;
    const expected = reference.nodes[key]?.[name];
    const allowed = tolerance ?? 1e-9 * (1 + Math.abs(expected ?? 0));
    const agrees = typeof expected === 'number' && found !== null && Math.abs(found - expected) <= allowed;
    return agrees || except?.has(key) ? [] : [`${name} of ${key}: ${found}, expected ${expected}`];
  });
}

/**
 * Who has a mutual tie of unequal strengths. Her strength isn't compared: the reference holds the weight of
 * whichever direction NetworkX wrote last when it made the graph undirected.
 */
function withUnequalTies(reference: ReferenceNetwork): Set<string> {
  const nodes = new Set<string>();
  if (!reference.directed) return nodes;
  const network = reference.build(true);
  network.forEachEdge((_, { strength: there }, source, target) => {
    if (!network.hasEdge(target, source)) return;
    if (network.getEdgeAttribute(target, source, 'strength') !== there) nodes.add(source).add(target);
  });
  return nodes;
}
