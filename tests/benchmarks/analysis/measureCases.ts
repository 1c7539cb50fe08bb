import graphologyLouvain from 'graphology-communities-louvain';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import graphologyCloseness from 'graphology-metrics/centrality/closeness.js';
import graphologyDegree from 'graphology-metrics/centrality/degree.js';
import graphologyEigenvector from 'graphology-metrics/centrality/eigenvector.js';
import graphologyHits from 'graphology-metrics/centrality/hits.js';
import graphologyPagerank from 'graphology-metrics/centrality/pagerank.js';
import graphologyEccentricity from 'graphology-metrics/node/eccentricity.js';
import { partitions, type Partition } from '../../../server/analysis/communities/partitions.ts';
import { measureById, type MeasureId } from '../../../server/analysis/index.ts';
import { hasColumn, type Measure, type MeasureColumn } from '../../../server/analysis/measure.ts';
import { random } from '../../../server/analysis/random.ts';
import type { Adjacency } from '../../../server/graph/adjacency.ts';
import type { Network } from '../../../server/graph/network.ts';
import { tieNetwork } from '../../../server/kernels/communities/tieNetwork.ts';
import type { PythonLibrary } from './peers.ts';

export type Library = 'graphology' | PythonLibrary;

/** What the time grows with: ties, ties by the number of neighbours, or every node with every tie, for several kinds of search. */
type Growth = 'ties' | 'neighbourhoods' | 'distances' | 'traffic' | 'weighted';

/** A measure to be timed, and how each library computes it. Values come in the order of nodes or of ties. */
export interface MeasureCase {
  readonly name: string;
  readonly weighted: boolean;
  readonly growth: Growth;
  /** What the peers call it. */
  readonly peer: string;
  /** Largest difference of two values, as a share of the largest value. */
  readonly tolerance: number;
  /** Of a heuristic: the values need not agree, but ours may not be lower by more than the tolerance. */
  readonly atLeast: boolean;
  readonly ours: Computation<Adjacency>;
  /** Where graphology's packages have it. */
  readonly graphology?: Computation<Network>;
}

/** Computes a measure, which is timed; what it answers reads the library's own answer as a list of values, which is not. */
type Computation<Form> = (network: Form) => () => number[];

/** Nanoseconds a piece of work takes a library, about: whether to ask it at all. */
const nanoseconds: Readonly<Record<Library, Readonly<Record<Growth, number>>>> = {
  graphology: { ties: 1e4, neighbourhoods: 1e4, distances: 25, traffic: 60, weighted: 280 },
  igraph: { ties: 1e3, neighbourhoods: 1e3, distances: 15, traffic: 25, weighted: 75 },
  networkit: { ties: 1e3, neighbourhoods: 1e3, distances: 30, traffic: 50, weighted: 50 },
  networkx: { ties: 3e4, neighbourhoods: 4e5, distances: 700, traffic: 1_500, weighted: 4_000 },
};
/** igraph is the one to beat, so it gets more time. */
const patienceMs: Readonly<Record<Library, number>> = {
  graphology: 30_000,
  igraph: 200_000,
  networkit: 30_000,
  networkx: 30_000,
};

const isOfSearches = ({ growth }: MeasureCase): boolean => growth !== 'ties' && growth !== 'neighbourhoods';

/** Whether a library is likely to answer in half a minute, igraph in three. */
export function isWorthAsking(library: Library, measure: MeasureCase, nodes: number, ties: number): boolean {
  const pieces = isOfSearches(measure) ? nodes * ties : ties;
  return (nanoseconds[library][measure.growth] * pieces) / 1e6 <= patienceMs[library];
}

/** The measures to be timed on a network: of those that search from every node only some, where it is large. */
export const casesFor = ({
  searches,
}: {
  readonly searches: readonly string[] | null;
}): readonly MeasureCase[] =>
  measureCases.filter(
    (measure) => !isOfSearches(measure) || (searches?.includes(measure.name) ?? measure.name !== estimated),
  );

/** In networks so large that exact values take minutes. */
const estimated = 'betweenness, estimated';

const exact = 1e-9;
const iterative = 1e-6;
const heuristic = 1e-2;
/** Single runs of one library, begun with different seeds, are that far apart on a network of 1,000. */
const oneRun = 2e-2;

/** Our measure as a list; what is undefined is 0, as in the others. */
function values(id: MeasureId, options: { weighted?: boolean; normalized?: boolean; exact?: boolean } = {}) {
  return (network: Adjacency) => {
    const settings = { seed: 1, weighted: false, normalized: false, exact: true, ...options };
    const measure: Measure = measureById(id);
    if (hasColumn(measure)) {
      const column = measure.column(network, settings);
      return () => listOf(column);
    }
    const value = (measure as Measure<'network'>).compute(network, settings);
    return () => [value ?? 0];
  };
}

/** The first of the runs of which `modularity` takes the best. */
const oneLouvainRun: Computation<Adjacency> = ({ union }) => {
  const [{ modularity }] = partitions(tieNetwork(union, false), 'louvain', {
    resolution: 1,
    seed: 1,
    runs: 1,
  }) as [Partition];
  return () => [modularity ?? 0];
};

const listOf = (column: MeasureColumn): number[] => Array.from(column, (value) => value || 0);

/** Several computations after one another, and what their lists come to. */
function combined<Form>(
  computations: readonly Computation<Form>[],
  combine: (...lists: number[][]) => number[],
): Computation<Form> {
  return (network) => {
    const lists = computations.map((compute) => compute(network));
    return () => combine(...lists.map((list) => list()));
  };
}

const byNode =
  (network: Network, mapping: Readonly<Record<string, number>>): (() => number[]) =>
  () =>
    network.nodes().map((key) => mapping[key]!);

const sharesOf = (list: readonly number[], whole: number): number[] => list.map((value) => value / whole);

/** Group numbers as the sizes of the groups, which no library's way of numbering changes. */
function groupSizes(numbers: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  return numbers.map((number) => sizes.get(number)!);
}

const lengthOf = (_key: string, { strength }: { readonly strength: number }): number => 1 / strength;

type Given = Pick<MeasureCase, 'name' | 'peer' | 'ours'> & Partial<MeasureCase>;
const measured = (given: Given): MeasureCase => ({
  weighted: false,
  growth: 'ties',
  tolerance: exact,
  atLeast: false,
  ...given,
});

const measureCases: readonly MeasureCase[] = [
  measured({
    name: 'betweenness',
    growth: 'traffic',
    ours: values('betweenness'),
    graphology: (network) =>
      byNode(network, graphologyBetweenness(network, { getEdgeWeight: null, normalized: false })),
    peer: 'betweenness',
  }),
  measured({
    name: estimated,
    growth: 'traffic',
    ours: values('betweenness', { exact: false }),
    peer: 'none',
  }),
  measured({
    name: 'betweenness, weighted',
    weighted: true,
    growth: 'weighted',
    ours: values('betweenness', { weighted: true }),
    graphology: (network) =>
      byNode(network, graphologyBetweenness(network, { getEdgeWeight: lengthOf, normalized: false })),
    peer: 'betweenness',
  }),
  measured({
    name: 'edge betweenness',
    growth: 'traffic',
    ours: values('edgeBetweenness'),
    peer: 'edgeBetweenness',
  }),
  measured({
    name: 'closeness',
    growth: 'distances',
    ours: values('closeness'),
    graphology: (network) => byNode(network, graphologyCloseness(network, { wassermanFaust: true })),
    peer: 'closeness',
  }),
  measured({
    name: 'closeness, weighted',
    weighted: true,
    growth: 'weighted',
    ours: values('closeness', { weighted: true }),
    peer: 'closeness',
  }),
  measured({
    name: 'harmonic',
    growth: 'distances',
    ours: values('harmonic', { normalized: true }),
    peer: 'harmonic',
  }),
  measured({
    name: 'eccentricity',
    growth: 'distances',
    ours: values('eccentricity'),
    graphology: (network) => {
      const list = network.nodes().map((key) => graphologyEccentricity(network, key));
      return () => list;
    },
    peer: 'eccentricity',
  }),
  measured({
    name: 'average distance',
    growth: 'distances',
    ours: values('averageDistance'),
    peer: 'averageDistance',
  }),
  measured({
    name: 'degree',
    ours: values('degree'),
    graphology: combined(
      [(network) => byNode(network, graphologyDegree.degreeCentrality(network))],
      (shares) => shares.map((share) => share * (shares.length - 1)),
    ),
    peer: 'degree',
  }),
  measured({
    name: 'PageRank',
    ours: values('pagerank'),
    graphology: (network) =>
      byNode(
        network,
        graphologyPagerank(network, {
          getEdgeWeight: null,
          tolerance: 1e-12 / network.order,
          maxIterations: 1000,
        }),
      ),
    peer: 'pagerank',
    tolerance: iterative,
  }),
  measured({
    name: 'eigenvector',
    ours: values('eigenvector'),
    graphology: combined(
      [
        (network) =>
          byNode(
            network,
            graphologyEigenvector(network, {
              getEdgeWeight: null,
              tolerance: 1e-10 / network.order,
              maxIterations: 10_000,
            }),
          ),
      ],
      (list) =>
        sharesOf(
          list,
          list.reduce((most, value) => Math.max(most, value), 0),
        ),
    ),
    peer: 'eigenvector',
    // NetworKit's iteration ends where its steps are small: 1e-5 off on a large network that converges slowly.
    tolerance: 1e-4,
  }),
  measured({
    name: 'authorities (HITS)',
    ours: combined([values('authorities')], (list) =>
      sharesOf(
        list,
        list.reduce((total, value) => total + value, 0),
      ),
    ),
    graphology: (network) =>
      byNode(
        network,
        graphologyHits(network, {
          getEdgeWeight: null,
          tolerance: 1e-12,
          maxIterations: 10_000,
          normalize: true,
        }).authorities,
      ),
    peer: 'authorities',
    tolerance: iterative,
  }),
  measured({
    name: 'constraint',
    growth: 'neighbourhoods',
    ours: values('constraint'),
    peer: 'constraint',
  }),
  measured({ name: 'clustering', ours: values('clustering'), peer: 'clustering' }),
  measured({ name: 'transitivity', ours: values('transitivity'), peer: 'transitivity' }),
  measured({ name: 'core number', ours: values('coreNumber'), peer: 'coreNumber' }),
  measured({ name: 'degree assortativity', ours: values('degreeAssortativity'), peer: 'assortativity' }),
  measured({
    name: 'cut persons and bridges',
    ours: combined([values('articulation'), values('bridge')], (...lists) => lists.flat().map(Math.sign)),
    peer: 'cuts',
  }),
  measured({
    name: 'components',
    ours: combined([values('components')], groupSizes),
    peer: 'components',
  }),
  ...[
    { name: 'Louvain, one run', ours: oneLouvainRun, tolerance: oneRun },
    { name: 'Louvain (ours: the best of several runs)', ours: values('modularity'), tolerance: heuristic },
  ].map(({ name, ours, tolerance }) =>
    measured({
      name,
      ours,
      graphology: (network) => {
        const { modularity } = graphologyLouvain.detailed(network, { getEdgeWeight: null, rng: random(1) });
        return () => [modularity];
      },
      peer: 'louvain',
      tolerance,
      atLeast: true,
    }),
  ),
];
