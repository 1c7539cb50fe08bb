import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { ProblemError } from '../entities/problem.ts';
import type { NetworkColumns, NetworkEdges, NetworkNodes } from '../entities/results/networkColumns.ts';
import { isDirected, type Network } from '../graph/network.ts';
import { selectionWindow } from '../graph/resolvedSelection.ts';
import { selectNetwork } from '../graph/selection.ts';
import { nodesById } from './actorReferences.ts';
import { officesIn } from './offices.ts';

const largestOrder = 20_000;
const largestSize = 100_000;

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
  if (network.order > largestOrder) {
    throw new ProblemError({ code: 'tooManyNodes', parameters: { max: largestOrder, count: network.order } });
  }
  if (network.size > largestSize) {
    throw new ProblemError({ code: 'tooManyEdges', parameters: { max: largestSize, count: network.size } });
  }
  const places: string[] = [];
  const nodes = nodeColumns(record, selection, network, places);
  const index = new Map(nodes.ids.map((id, i) => [id, i]));
  const kindSets: string[][] = [];
  const edges = edgeColumns(network, index, kindSets);
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

function nodeColumns(
  record: CommunityRecord,
  selection: NetworkSelection,
  network: Network,
  places: string[],
): NetworkNodes {
  const offices = officesIn(record, selectionWindow(selection));
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
  network.forEachNode((id, { name, kind, externalId, placeId }) => {
    columns.ids.push(id);
    columns.names.push(name);
    columns.kinds.push(kind);
    columns.externalIds.push(externalId);
    columns.places.push(indexOf(placeId));
    columns.formal.push(offices.has(id));
  });
  return columns;
}

function edgeColumns(
  network: Network,
  index: ReadonlyMap<string, number>,
  kindSets: string[][],
): NetworkEdges {
  const setIndex = new Map<string, number>();
  const columns: NetworkEdges = { ids: [], from: [], to: [], strengths: [], kinds: [] };
  network.forEachEdge((id, { strength, kinds }, source, target) => {
    const key = kinds.join('|');
    let set = setIndex.get(key);
    if (set === undefined) {
      set = kindSets.push([...kinds]) - 1;
      setIndex.set(key, set);
    }
    columns.ids.push(id);
    columns.from.push(index.get(source)!);
    columns.to.push(index.get(target)!);
    columns.strengths.push(strength);
    columns.kinds.push(set);
  });
  return columns;
}
