import graphologyLouvain from 'graphology-communities-louvain';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import graphologyCloseness from 'graphology-metrics/centrality/closeness.js';
import graphologyEigenvector from 'graphology-metrics/centrality/eigenvector.js';
import graphologyPagerank from 'graphology-metrics/centrality/pagerank.js';
import { measureById, type MeasureId } from '../../server/analysis/index.ts';
import { random } from '../../server/analysis/random.ts';
import type { Network } from '../../server/graph/network.ts';

/** A measure to be timed, and how each library computes it. Values come in the order of node keys. */
export interface MeasureCase {
  readonly name: string;
  readonly weighted?: boolean;
  ours(network: Network): number[];
  /** Where graphology's packages have it. */
  readonly graphology?: (network: Network) => number[];
  /** What igraphPeer.py calls it. */
  readonly igraph: string;
  /** Largest difference of two values, as a share of the largest value. */
  readonly tolerance: number;
  /** Of a heuristic: the values need not agree, but ours may not be lower by more than the tolerance. */
  readonly atLeast?: boolean;
}

const exact = 1e-9;
const iterative = 1e-6;

/** Our measure as a list; what is undefined is 0, as in the others. */
function values(id: MeasureId, options: { weighted?: boolean; normalized?: boolean } = {}) {
  return (network: Network): number[] => {
    const settings = { seed: 1, weighted: false, normalized: false, ...options };
    const result = measureById(id).compute(network, settings);
    if (result === null || typeof result === 'number') return [result ?? 0];
    return result.map((row) => row.value ?? 0);
  };
}

const byKey = (mapping: Readonly<Record<string, number>>): number[] =>
  Object.keys(mapping)
    .sort()
    .map((key) => mapping[key]!);

function shareOfLargest(list: readonly number[]): number[] {
  const largest = list.reduce((most, value) => Math.max(most, value), 0);
  return list.map((value) => value / largest);
}

const sign = (list: readonly number[]): number[] => list.map((value) => Math.sign(value));

/** Group numbers as the sizes of the groups, which no library's way of numbering changes. */
function groupSizes(numbers: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  return numbers.map((number) => sizes.get(number)!);
}

export const measureCases: readonly MeasureCase[] = [
  {
    name: 'betweenness',
    ours: values('betweenness'),
    graphology: (network) =>
      byKey(graphologyBetweenness(network, { getEdgeWeight: null, normalized: false })),
    igraph: 'betweenness',
    tolerance: exact,
  },
  {
    name: 'betweenness, weighted',
    weighted: true,
    ours: values('betweenness', { weighted: true }),
    graphology: (network) =>
      byKey(
        graphologyBetweenness(network, {
          getEdgeWeight: (_key: string, { strength }: { readonly strength: number }) => 1 / strength,
          normalized: false,
        }),
      ),
    igraph: 'betweenness',
    tolerance: exact,
  },
  {
    name: 'closeness',
    ours: values('closeness'),
    graphology: (network) => byKey(graphologyCloseness(network, { wassermanFaust: true })),
    igraph: 'closeness',
    tolerance: exact,
  },
  {
    name: 'harmonic',
    ours: values('harmonic', { normalized: true }),
    igraph: 'harmonic',
    tolerance: exact,
  },
  {
    name: 'PageRank',
    ours: values('pagerank'),
    graphology: (network) =>
      byKey(
        graphologyPagerank(network, {
          getEdgeWeight: null,
          tolerance: 1e-12 / network.order,
          maxIterations: 1000,
        }),
      ),
    igraph: 'pagerank',
    tolerance: iterative,
  },
  {
    name: 'eigenvector',
    ours: values('eigenvector'),
    graphology: (network) =>
      shareOfLargest(
        byKey(
          graphologyEigenvector(network, {
            getEdgeWeight: null,
            tolerance: 1e-10 / network.order,
            maxIterations: 10_000,
          }),
        ),
      ),
    igraph: 'eigenvector',
    tolerance: iterative,
  },
  { name: 'constraint', ours: values('constraint'), igraph: 'constraint', tolerance: exact },
  { name: 'clustering', ours: values('clustering'), igraph: 'clustering', tolerance: exact },
  { name: 'core number', ours: values('coreNumber'), igraph: 'coreNumber', tolerance: exact },
  {
    name: 'Louvain (ours: best of 10 runs)',
    ours: values('modularity'),
    graphology: (network) => [
      graphologyLouvain.detailed(network, { getEdgeWeight: null, rng: random(1) }).modularity,
    ],
    igraph: 'louvain',
    tolerance: 1e-3,
    atLeast: true,
  },
  {
    name: 'cut persons and bridges',
    ours: (network) => [...sign(values('articulation')(network)), ...sign(values('bridge')(network))],
    igraph: 'cuts',
    tolerance: exact,
  },
  {
    name: 'components',
    ours: (network) => groupSizes(values('components')(network)),
    igraph: 'components',
    tolerance: exact,
  },
];
