import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { ActorReference } from '../entities/results/actorReference.ts';
import type { Adjacency } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { selectionWindow } from '../graph/resolvedSelection.ts';
import { selectAdjacency } from '../graph/selection.ts';
import { actorReference, homesOf, nodesById } from './actorReferences.ts';
import { measureById, type MeasureId } from './index.ts';
import { orNull, type Accuracy, type CountRow, type MeasureColumn } from './measure.ts';
import { settingsOn, type AskedSettings } from './measureSettings.ts';
import { compareNames, firstOf, largerFirst, largestFirst, ranks } from './ranks.ts';
import { measureColumn, measureValues } from './rememberedResult.ts';

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

/** The record's nodes in the order of `Adjacency.keys`. O(n), once for a network. */
const actorsOf = onceFor((record: CommunityRecord) =>
  onceFor(({ keys }: Adjacency): readonly RecordNode[] => keys.map((key) => nodesById(record).get(key)!)),
);

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
  const actors = actorsOf(record)(network);
  const homes = homesOf(record, nodesById(record), window);
  const refer = (i: number): ActorReference => actorReference(actors[i]!, homes);
  const nameOf = (i: number): string => actors[i]!.displayName;
  const settings = settingsOn(record, network, window, measure, options);
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
      return { ...answer, edges: edges(measureColumn(network, measure, settings)) };
    case 'node':
      return { ...answer, nodes: nodes(measureColumn(network, measure, settings)) };
    case 'partition':
      return { ...answer, nodes: groups(measureColumn(network, measure, settings)) };
  }

  // Nodes are in order of their ids.
  function byName(a: number, b: number): number {
    return compareNames(nameOf(a), nameOf(b)) || a - b;
  }

  function nodes(column: MeasureColumn): MeasureAnswer['nodes'] {
    const shown = firstOf(
      column.length,
      first,
      (a, b) => largerFirst(column[a]!, column[b]!) || byName(a, b),
    );
    const values = shown.map((i) => orNull(column[i]!));
    const rank = ranks(values);
    return shown.map((i, at) => ({
      actor: refer(i),
      value: values[at]!,
      rank: rank[at]!,
    }));
  }

  // Groups are numbered by falling size: the smallest number is the largest group.
  function groups(column: MeasureColumn): MeasureAnswer['nodes'] {
    const shown = firstOf(column.length, first, (a, b) => column[a]! - column[b]! || byName(a, b));
    return shown.map((i) => ({ actor: refer(i), value: column[i]!, rank: null }));
  }

  // Hundreds of thousands of ties are not named for the sake of the few that are shown: of ties that are equal where
  // the list is cut, the first by id are shown; those shown are in order of names.
  function edges(column: MeasureColumn): MeasureAnswer['edges'] {
    const { edgeKeys, edgeSources, edgeTargets } = network;
    const shown = firstOf(
      column.length,
      first,
      (a, b) => largerFirst(column[a]!, column[b]!) || (edgeKeys[a]! < edgeKeys[b]! ? -1 : 1),
    ).map((e) => {
      const [source, target] = [edgeSources[e]!, edgeTargets[e]!];
      return {
        id: edgeKeys[e]!,
        name: `${nameOf(source)} ${nameOf(target)}`,
        value: orNull(column[e]!),
        source,
        target,
      };
    });
    return largestFirst(shown).map(({ id, source, target, value }) => ({
      edgeId: id,
      from: refer(source),
      to: refer(target),
      value,
    }));
  }
}
