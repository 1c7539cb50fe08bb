import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { ProblemError } from '../entities/problem.ts';
import type { NetworkColumns, NetworkEdges, NetworkNodes } from '../entities/results/networkColumns.ts';
import { isDirected, type Network, type NetworkNode } from '../graph/network.ts';
import type { DateWindow } from '../graph/recordTies.ts';
import { selectionWindow } from '../graph/resolvedSelection.ts';
import { selectNetwork } from '../graph/selection.ts';
import { nodesById } from './actorReferences.ts';
import { officesIn } from './offices.ts';
import { unconfirmedMonths } from './unconfirmedMonths.ts';

/** What one answer may hold. */
export const largestOrder = 20_000;
export const largestSize = 100_000;

/**
 * A network as columns, to draw or export. Nodes in order of id, edges as they are in the network.
 * Complexity: O(nodes + ties). @throws ProblemError above 20,000 nodes or 100,000 edges
 */
export function networkColumns(
  record: CommunityRecord,
  selection: NetworkSelection,
  _arguments: Readonly<Record<string, never>>,
): NetworkColumns {
  const network = selectNetwork(record, selection);
  checkSizes(network);
  const places: string[] = [];
  const actors = network.mapNodes((id, node) => ({ id, ...node }));
  const nodes = nodeColumns(record, selectionWindow(selection), actors, places);
  const index = new Map(nodes.ids.map((id, i) => [id, i]));
  const kindSets: string[][] = [];
  const monthsOf = unconfirmedMonths(record, selectionWindow(selection).to);
  const edges = edgeColumns(network, { index, kindSets, monthsOf });
  return {
    directed: isDirected(network),
    order: network.order,
    size: network.size,
    nodes,
    edges,
    places,
    kindSets,
  };
}

/** @throws ProblemError above 20,000 nodes or 100,000 edges */
export function checkSizes({ order, size }: { readonly order: number; readonly size: number }): void {
  if (order > largestOrder)
    throw new ProblemError({ code: 'tooManyNodes', parameters: { max: largestOrder, count: order } });
  if (size > largestSize)
    throw new ProblemError({ code: 'tooManyEdges', parameters: { max: largestSize, count: size } });
}

/** The actors as columns. Names of their buildings are added to `places`. O(actors + ties). */
export function nodeColumns(
  record: CommunityRecord,
  window: DateWindow,
  actors: readonly (Omit<NetworkNode, 'attributes'> & { readonly id: string })[],
  places: string[],
): NetworkNodes {
  const offices = officesIn(record, window);
  const recordNodes = nodesById(record);
  const placeIndex = new Map<string, number>();
  const indexOf = (placeId: string | null): number => {
    if (placeId === null) return -1;
    const known = placeIndex.get(placeId);
    if (known !== undefined) return known;
    placeIndex.set(placeId, places.length);
    return places.push(recordNodes.get(placeId)?.displayName ?? placeId) - 1;
  };
  const columns: NetworkNodes = { ids: [], names: [], kinds: [], externalIds: [], places: [], formal: [] };
  for (const { id, name, kind, externalId, placeId } of actors) {
    columns.ids.push(id);
    columns.names.push(name);
    columns.kinds.push(kind);
    columns.externalIds.push(externalId);
    columns.places.push(indexOf(placeId));
    columns.formal.push(offices.has(id));
  }
  return columns;
}

function edgeColumns(
  network: Network,
  {
    index,
    kindSets,
    monthsOf,
  }: {
    readonly index: ReadonlyMap<string, number>;
    readonly kindSets: string[][];
    readonly monthsOf: (tieIds: readonly string[]) => number | null;
  },
): NetworkEdges {
  const setOf = kindSetIndex(kindSets);
  const months: (number | null)[] = [];
  const columns = {
    ids: [],
    from: [],
    to: [],
    strengths: [],
    kinds: [],
    unconfirmedMonths: months,
  } as NetworkEdges;
  network.forEachEdge((id, { strength, kinds, tieIds }, source, target) => {
    columns.ids.push(id);
    columns.from.push(index.get(source)!);
    columns.to.push(index.get(target)!);
    columns.strengths.push(strength);
    columns.kinds.push(setOf(kinds));
    months.push(monthsOf(tieIds));
  });
  return columns;
}

/** Where a set of tie kinds, sorted, stands in `kindSets`; one that is new is added. */
export function kindSetIndex(kindSets: string[][]): (kinds: readonly string[]) => number {
  const known = new Map<string, number>();
  return (kinds) => {
    const key = kinds.join('|');
    const set = known.get(key) ?? kindSets.push([...kinds]) - 1;
    known.set(key, set);
    return set;
  };
}
