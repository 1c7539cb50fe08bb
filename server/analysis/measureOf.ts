import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { ActorReference } from '../entities/results/actorReference.ts';
import { selectionWindow } from '../graph/resolvedSelection.ts';
import { selectAdjacency } from '../graph/selection.ts';
import { actorReference, homesOf, nodesById } from './actorReferences.ts';
import { groupsOf } from './groupsOf.ts';
import { measureById, type MeasureId } from './index.ts';
import type { Accuracy, CountRow, EdgeRow, NodeRow } from './measure.ts';
import { measureSettings, type AskedSettings } from './measureSettings.ts';
import { largest, largestFirst, ranks } from './ranks.ts';
import { measureValues } from './rememberedResult.ts';

export interface MeasureArguments extends AskedSettings {
  readonly id: MeasureId;
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
  /** Of a distribution: every case, in the order in which people read it. */
  readonly counts: readonly CountRow[];
  /** How far values may be off; null = they are exact. */
  readonly accuracy: Accuracy | null;
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
  const { id, first } = options;
  const measure = measureById(id);
  const network = selectAdjacency(record, selection);
  const window = selectionWindow(selection);
  const records = nodesById(record);
  const homes = homesOf(record, records, window);
  const refer = (key: string): ActorReference => actorReference(records.get(key)!, homes);
  const nameOf = (key: string): string => records.get(key)!.displayName;
  const settings = measureSettings(measure, options, (groupBy) => groupsOf(record, network, groupBy, window));
  const answer = {
    measureId: id,
    order: network.order,
    size: network.edgeKeys.length,
    directed: network.directed,
    value: null,
    nodes: [],
    edges: [],
    counts: [],
    accuracy: measure.accuracy(network, settings),
  };
  switch (measure.level) {
    case 'network':
      return { ...answer, value: measureValues(network, measure, settings) };
    case 'distribution':
      return { ...answer, counts: measureValues(network, measure, settings) };
    case 'edge':
      return {
        ...answer,
        edges: edgeValues(measureValues(network, measure, settings), nameOf, first, refer),
      };
    case 'node':
    case 'partition': {
      const nodes = nodeValues(
        measureValues(network, measure, settings),
        nameOf,
        first,
        refer,
        measure.level === 'partition',
      );
      return { ...answer, nodes };
    }
  }
}

function nodeValues(
  rows: readonly NodeRow[],
  nameOf: (key: string) => string,
  first: number,
  refer: (key: string) => ActorReference,
  isPartition: boolean,
): MeasureAnswer['nodes'] {
  // Groups are numbered by falling size: the smallest number is the largest group.
  const sign = isPartition ? -1 : 1;
  const sorted = largestFirst(
    rows.map(({ key, value }) => ({
      id: key,
      name: nameOf(key),
      value: value === null ? null : sign * value,
    })),
    first,
  );
  const rank = isPartition ? [] : ranks(sorted.map((row) => row.value));
  return sorted.map(({ id, value }, i) => ({
    actor: refer(id),
    value: value === null ? null : sign * value,
    rank: rank[i] ?? null,
  }));
}

function edgeValues(
  rows: readonly EdgeRow[],
  nameOf: (key: string) => string,
  first: number,
  refer: (key: string) => ActorReference,
): MeasureAnswer['edges'] {
  // Hundreds of thousands of ties are not named for the sake of the few that are shown: of ties that are equal where
  // the list is cut, the first by id are shown; those shown are in order of names.
  const shown = largest(rows, first).map((row) => ({
    ...row,
    id: row.key,
    name: `${nameOf(row.source)} ${nameOf(row.target)}`,
  }));
  return largestFirst(shown).map(({ key, source, target, value }) => ({
    edgeId: key,
    from: refer(source),
    to: refer(target),
    value,
  }));
}
