import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { ProblemError } from '../entities/problem.ts';
import type { ActorReference } from '../entities/results/actorReference.ts';
import { isDirected, type Network } from '../graph/network.ts';
import { selectNetwork, selectionWindow } from '../graph/selection.ts';
import { actorReference, homesOf, nodesById } from './actorReferences.ts';
import { groupsOf } from './groupsOf.ts';
import { measureById, type MeasureId } from './index.ts';
import type { EdgeRow, MeasureOptions, NodeRow } from './measure.ts';
import { largestFirst, ranks } from './ranks.ts';

export interface MeasureArguments {
  readonly id: MeasureId;
  readonly normalized: boolean;
  readonly weighted: boolean;
  readonly seed: number;
  /** Where the measure needs groups: see `groupsOf`. */
  readonly groupBy?: string | null;
  /** How many rows. */
  readonly first: number;
}

export interface MeasureAnswer {
  readonly measureId: MeasureId;
  readonly order: number;
  readonly size: number;
  readonly directed: boolean;
  /** Of a whole-network measure. */
  readonly value: number | null;
  readonly nodes: {
    readonly actor: ActorReference;
    readonly value: number | null;
    readonly rank: number | null;
  }[];
  readonly edges: {
    readonly edgeId: string;
    readonly from: ActorReference;
    readonly to: ActorReference;
    readonly value: number | null;
  }[];
}

/**
 * One measure of the catalogue on the network of a selection, with names and ranks. Rows: largest value first,
 * undefined last, equal ones by name. A partition has no ranks: its rows come by group, the largest group first.
 * @throws ProblemError when the measure needs groups and none are named
 */
export function measureOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  options: MeasureArguments,
): MeasureAnswer {
  const { id, groupBy, first } = options;
  const measure = measureById(id);
  const network = selectNetwork(record, selection);
  const window = selectionWindow(selection);
  if (measure.needsGroups && !groupBy)
    throw new ProblemError({ code: 'needsGroups', field: 'groupBy', value: id });
  const groups = measure.needsGroups && groupBy ? groupsOf(record, network, groupBy, window) : undefined;
  const records = nodesById(record);
  const homes = homesOf(record, records, window);
  const refer = (key: string): ActorReference => actorReference(records.get(key)!, homes);
  const answer = {
    measureId: id,
    order: network.order,
    size: network.size,
    directed: isDirected(network),
    value: null,
    nodes: [],
    edges: [],
  };
  const settings = measureOptions(options, groups);
  switch (measure.level) {
    case 'network':
      return { ...answer, value: measure.compute(network, settings) };
    case 'edge':
      return { ...answer, edges: edgeValues(measure.compute(network, settings), network, first, refer) };
    case 'node':
    case 'partition': {
      const nodes = nodeValues(
        measure.compute(network, settings),
        network,
        first,
        refer,
        measure.level === 'partition',
      );
      return { ...answer, nodes };
    }
  }
}

function measureOptions(
  { normalized, weighted, seed }: MeasureArguments,
  groups: ReadonlyMap<string, string> | undefined,
): MeasureOptions {
  return groups ? { normalized, weighted, seed, groups } : { normalized, weighted, seed };
}

function nodeValues(
  rows: readonly NodeRow[],
  network: Network,
  first: number,
  refer: (key: string) => ActorReference,
  isPartition: boolean,
): MeasureAnswer['nodes'] {
  const nameOf = (key: string): string => network.getNodeAttribute(key, 'name');
  // Groups are numbered by falling size: the smallest number is the largest group.
  const sign = isPartition ? -1 : 1;
  const sorted = largestFirst(
    rows.map(({ key, value }) => ({
      id: key,
      name: nameOf(key),
      value: value === null ? null : sign * value,
    })),
  );
  const rank = isPartition ? [] : ranks(sorted.map((row) => row.value));
  return sorted.slice(0, first).map(({ id, value }, i) => ({
    actor: refer(id),
    value: value === null ? null : sign * value,
    rank: rank[i] ?? null,
  }));
}

function edgeValues(
  rows: readonly EdgeRow[],
  network: Network,
  first: number,
  refer: (key: string) => ActorReference,
): MeasureAnswer['edges'] {
  const nameOf = (key: string): string => network.getNodeAttribute(key, 'name');
  const named = rows.map((row) => ({
    ...row,
    id: row.key,
    name: `${nameOf(row.source)} ${nameOf(row.target)}`,
  }));
  return largestFirst(named)
    .slice(0, first)
    .map(({ key, source, target, value }) => ({
      edgeId: key,
      from: refer(source),
      to: refer(target),
      value,
    }));
}
