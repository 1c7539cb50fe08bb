import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { NetworkColumns, NetworkEdges, NetworkNodes } from '../../entities/results/networkColumns.ts';
import { resolveSelection } from '../../graph/resolvedSelection.ts';
import type { RecordTie } from '../../graph/recordTies.ts';
import { selectAdjacency } from '../../graph/selection.ts';
import { kindSetIndex, largestOrder, largestSize, networkColumns } from '../networkColumns.ts';
import { pairKey } from '../evolution/tieStates.ts';
import type { QueryRow } from './queryOrder.ts';

const largestDrawn = 2_000;

/**
 * The network that rows make, to draw it: all actors found and the ties of the selection among them; or the ties found, those
 * of a pair and direction as one edge, and their ends. Null above 2,000 actors, and where the whole network has more than
 * `networkColumns` answers. O(nodes + ties)
 */
export function matchedNetwork(
  record: CommunityRecord,
  selection: NetworkSelection,
  rows: readonly QueryRow[],
): NetworkColumns | null {
  const ids = new Set(
    rows.flatMap(({ node, tie }) => (tie ? [tie.from.id, tie.to.id] : node ? [node.id] : [])),
  );
  const { order, edgeKeys } = selectAdjacency(record, selection);
  if (ids.size > largestDrawn || order > largestOrder || edgeKeys.length > largestSize) return null;
  const whole = networkColumns(record, selection, {});
  const placeOf = new Map<string, number>();
  const kept = whole.nodes.ids.flatMap((id, i) => (ids.has(id) ? [i] : []));
  kept.forEach((i, now) => placeOf.set(whole.nodes.ids[i]!, now));
  const nodes = pickedNodes(whole.nodes, kept);
  const ties = rows.flatMap(({ tie }) => tie ?? []);
  const drawn =
    ties.length > 0
      ? edgesOf(ties, placeOf, resolveSelection(selection).directed)
      : { edges: edgesAmong(whole, placeOf), kindSets: whole.kindSets };
  return { ...whole, ...drawn, nodes, order: nodes.ids.length, size: drawn.edges.ids.length };
}

const picked = <Value>(column: readonly Value[], kept: readonly number[]): Value[] =>
  kept.map((i) => column[i]!);

const pickedNodes = (nodes: NetworkNodes, kept: readonly number[]): NetworkNodes => ({
  ids: picked(nodes.ids, kept),
  names: picked(nodes.names, kept),
  kinds: picked(nodes.kinds, kept),
  externalIds: picked(nodes.externalIds, kept),
  places: picked(nodes.places, kept),
  formal: picked(nodes.formal, kept),
});

function edgesAmong({ nodes, edges }: NetworkColumns, placeOf: ReadonlyMap<string, number>): NetworkEdges {
  const columns: NetworkEdges = { ids: [], from: [], to: [], strengths: [], kinds: [] };
  edges.ids.forEach((id, i) => {
    const from = placeOf.get(nodes.ids[edges.from[i]!]!);
    const to = placeOf.get(nodes.ids[edges.to[i]!]!);
    if (from === undefined || to === undefined) return;
    columns.ids.push(id);
    columns.from.push(from);
    columns.to.push(to);
    columns.strengths.push(edges.strengths[i]!);
    columns.kinds.push(edges.kinds[i]!);
  });
  return columns;
}

/** The ties of a pair are one edge, with the sum of their weights; a tie without one counts as 1. */
function edgesOf(
  ties: readonly RecordTie[],
  placeOf: ReadonlyMap<string, number>,
  directed: boolean,
): { readonly edges: NetworkEdges; readonly kindSets: string[][] } {
  const pairs = new Map<string, RecordTie[]>();
  for (const tie of ties) {
    const key = pairKey(tie.from.id, tie.to.id, directed);
    const known = pairs.get(key);
    if (known) known.push(tie);
    else pairs.set(key, [tie]);
  }
  const kindSets: string[][] = [];
  const setOf = kindSetIndex(kindSets);
  const edges: NetworkEdges = { ids: [], from: [], to: [], strengths: [], kinds: [] };
  for (const pair of pairs.values()) {
    const [first] = pair.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    edges.ids.push(first!.id);
    edges.from.push(placeOf.get(first!.from.id)!);
    edges.to.push(placeOf.get(first!.to.id)!);
    edges.strengths.push(pair.reduce((sum, { weight }) => sum + (weight ?? 1), 0));
    edges.kinds.push(setOf([...new Set(pair.map(({ kind }) => kind))].sort()));
  }
  return { edges, kindSets };
}
