import type { Adjacency, NeighbourLists } from '../../server/graph/adjacency.ts';

/** Where a value belongs: a person (`node`), a tie (`ends`), or the whole network (neither). */
export interface Place {
  readonly view: Adjacency;
  readonly node?: number;
  readonly ends?: readonly [number, number];
}

/** A case in which our value is null, by our documentation, and NetworkX says something else. */
export interface Convention {
  /** Keys of measures, without `weighted`. */
  readonly measures: readonly string[];
  readonly holds: (place: Place) => boolean;
  /** What NetworkX, or the peer in its place, gives there. */
  readonly networkx: number | string;
  readonly why: string;
}

const count = ({ offsets }: NeighbourLists, node: number): number => offsets[node + 1]! - offsets[node]!;
const contacts = ({ view, node }: Place): number => count(view.union, node!);
const alone = ({ view }: Place): boolean => view.order < 2;
const isolate = (place: Place): boolean => contacts(place) === 0;

/** Every difference in what has no value, each with its reason: where there is nothing to measure, 0 would be a finding. */
export const conventions: readonly Convention[] = [
  {
    measures: ['clustering'],
    holds: (place) => contacts(place) < 2,
    networkx: 0,
    why: 'Without two contacts there is no pair that could be tied.',
  },
  {
    measures: ['transitivity'],
    holds: ({ view }) =>
      !view.union.offsets.some((_, node) => node < view.order && count(view.union, node) > 1),
    networkx: 0,
    why: 'Nobody has two contacts, so that there is no two-path to close.',
  },
  {
    measures: [
      'constraint',
      'effectiveSize',
      'efficiency',
      'hierarchy',
      'egoConstraint',
      'egoEffectiveSize',
      'egoEfficiency',
      'egoHierarchy',
    ],
    holds: isolate,
    networkx: 'nan',
    why: 'An isolate has no contacts; NetworkX says NaN.',
  },
  {
    measures: ['degree normalized', 'inDegree normalized', 'outDegree normalized'],
    holds: alone,
    networkx: 1,
    why: 'There is nobody else: 0 of 0; NetworkX takes 1 by convention.',
  },
  {
    measures: [
      'closeness',
      'closenessOut',
      'density',
      'distanceFragmentation',
      'diameter',
      'averageDistance',
    ],
    holds: alone,
    networkx: 0,
    why: 'There is nobody else to be near to or apart from.',
  },
  {
    measures: ['distanceFragmentation'],
    holds: alone,
    networkx: 1,
    why: 'There is no pair; NetworkX takes an efficiency of 0.',
  },
  {
    measures: ['fragmentation', 'dyadicReciprocity', 'krackhardtConnectedness'],
    holds: alone,
    networkx: 'nobody else',
    why: 'There is no pair.',
  },
  {
    measures: ['harmonic normalized', 'twoStepReach normalized'],
    holds: alone,
    networkx: 'ZeroDivisionError',
    why: 'There is nobody else; NetworkX has no normalized form, the peer divides by n − 1.',
  },
  {
    measures: ['betweenness normalized'],
    holds: ({ view }) => view.order < 3,
    networkx: 0,
    why: 'There is no pair of others.',
  },
  {
    measures: ['diameter', 'radius', 'averageDistance'],
    holds: ({ view }) => view.edgeKeys.length === 0,
    networkx: 0,
    why: 'No two persons are connected; the largest component is one person.',
  },
  {
    measures: ['radius'],
    holds: ({ view }) => view.directed,
    networkx: 'nobody reaches everyone',
    why: 'Nobody has a path to everyone in the largest component; NetworkX refuses.',
  },
  {
    measures: [
      'degreeCentralization',
      'inDegreeCentralization',
      'outDegreeCentralization',
      'betweennessCentralization',
      'closenessCentralization',
    ],
    holds: ({ view }) => view.order < 3,
    networkx: 'no maximum',
    why: 'Below three persons there is no star to compare with.',
  },
  {
    measures: ['degreeAssortativity'],
    holds: ({ view }) => new Set(Array.from(view.union.targets, (node) => count(view.union, node))).size < 2,
    networkx: 'nan',
    why: 'All ends of ties have the same degree, or there are none: no variance, no correlation.',
  },
  {
    measures: ['eccentricity'],
    holds: ({ view, node }) => count(view.out, node!) === 0,
    networkx: 'reaches nobody',
    why: 'She has a path to nobody.',
  },
  {
    measures: ['reciprocity'],
    holds: ({ view }) => view.edgeKeys.length === 0,
    networkx: 'NetworkXError',
    why: 'There is no arrow that could be returned; NetworkX refuses.',
  },
  {
    measures: ['nodeReciprocity'],
    holds: ({ view, node }) => count(view.out, node!) === 0,
    networkx: 'names nobody',
    why: 'She names nobody who could name her back.',
  },
  {
    measures: ['nodeEi'],
    holds: () => true,
    networkx: 'nobody',
    why: 'She has no group, or no contact in a group.',
  },
  {
    measures: ['overlap'],
    holds: ({ view, ends }) => ends!.every((node) => count(view.union, node) === 1),
    networkx: 'nobody',
    why: 'Neither end has another contact.',
  },
  {
    measures: ['localBridge'],
    holds: () => true,
    networkx: 'inf',
    why: 'Without the tie there is no way round: NetworkX says infinite, ours has no value (see `bridge`).',
  },
  {
    measures: ['katz'],
    holds: () => true,
    networkx: 'no eigenvalue',
    why: 'Without a cycle the largest eigenvalue is 0, and the attenuation has nothing to be a share of.',
  },
  {
    measures: ['largestBicomponent', 'krackhardtHierarchy', 'eiIndex', 'homophily', 'assortativity'],
    holds: () => true,
    networkx: 'no ties',
    why: 'There is no tie (between persons with a group) that could be counted.',
  },
  {
    measures: ['homophily'],
    holds: () => true,
    networkx: 'one group',
    why: 'All are in one group: nobody could choose outside it.',
  },
  {
    measures: ['assortativity'],
    holds: () => true,
    networkx: 'nan',
    why: 'All ties start and end in one group, so that chance gives 1 as well; NetworkX says NaN.',
  },
  {
    measures: ['krackhardtEfficiency', 'krackhardtLub'],
    holds: () => true,
    networkx: 'no maximum',
    why: 'No component is large enough for what the measure counts.',
  },
  {
    measures: ['dyadCensus normalized'],
    holds: alone,
    networkx: 'none',
    why: 'There is no pair to take a share of.',
  },
  {
    measures: ['triadCensus normalized'],
    holds: ({ view }) => view.order < 3,
    networkx: 'none',
    why: 'There is no set of three to take a share of.',
  },
];
