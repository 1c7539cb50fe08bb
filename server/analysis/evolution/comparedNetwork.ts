import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { ComparedNetwork } from '../../entities/results/comparedLists.ts';
import type { ComparedPresence, ComparedTieState } from '../../entities/results/comparison.ts';
import type { NetworkEdges } from '../../entities/results/networkColumns.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import { selectNetwork } from '../../graph/selection.ts';
import { checkSizes, kindSetIndex, nodeColumns } from '../networkColumns.ts';
import { comparedMoments, type MomentsArguments } from './comparedMoments.ts';
import { pairOfEdge } from './tieStates.ts';

/**
 * The networks of two moments as one, so that both are drawn with every actor in the same place: actors who were there at
 * either moment, in order of id, and the ties of either, those of the earlier first. Buildings are those of the later moment.
 * Complexity: O(nodes + ties). @throws ProblemError as `comparedMoments`; above 20,000 actors or 100,000 ties
 */
export function comparedNetwork(
  record: CommunityRecord,
  selection: NetworkSelection,
  moments: MomentsArguments,
): ComparedNetwork {
  const compared = comparedMoments(record, selection, moments);
  const { before, after, earlier, later, stayed, joined, left } = compared.states;
  const networks = {
    before: selectNetwork(record, compared.before),
    after: selectNetwork(record, compared.after),
  };
  const presenceOf = new Map<string, ComparedPresence>([
    ...stayed.map((id): [string, ComparedPresence] => [id, 'stayed']),
    ...joined.map((id): [string, ComparedPresence] => [id, 'joined']),
    ...left.map((id): [string, ComparedPresence] => [id, 'left']),
  ]);
  const ids = [...presenceOf.keys()].sort();
  checkSizes({ order: ids.length, size: 0 });
  const places: string[] = [];
  const actors = ids.map((id) => ({ id, ...networks.after.getNodeAttributes(id) }));
  const nodes = nodeColumns(record, compared.windows.after, actors, places);
  const kindSets: string[][] = [];
  const setOf = kindSetIndex(kindSets);
  const index = new Map(ids.map((id, i) => [id, i]));
  const edges: NetworkEdges = { ids: [], from: [], to: [], strengths: [], kinds: [] };
  const states: ComparedTieState[] = [];
  const add = (view: Adjacency, edge: number, kinds: readonly string[], state: ComparedTieState): void => {
    edges.ids.push(view.edgeKeys[edge]!);
    edges.from.push(index.get(view.keys[view.edgeSources[edge]!]!)!);
    edges.to.push(index.get(view.keys[view.edgeTargets[edge]!]!)!);
    edges.strengths.push(view.edgeStrengths[edge]!);
    edges.kinds.push(setOf(kinds));
    states.push(state);
  };
  const tiedAfter = new Set(after.edgeKeys.map((_, edge) => pairOfEdge(after, edge)));
  earlier.forEach((state, edge) => {
    // What is tied at both moments is drawn as it is at the later one.
    if (tiedAfter.has(pairOfEdge(before, edge))) return;
    add(before, edge, networks.before.getEdgeAttribute(before.edgeKeys[edge]!, 'kinds'), state);
  });
  later.forEach((state, edge) =>
    add(after, edge, networks.after.getEdgeAttribute(after.edgeKeys[edge]!, 'kinds'), state),
  );
  checkSizes({ order: 0, size: edges.ids.length });
  return {
    network: {
      directed: after.directed,
      order: ids.length,
      size: edges.ids.length,
      nodes,
      edges,
      places,
      kindSets,
    },
    states,
    presences: ids.map((id) => presenceOf.get(id)!),
    degreesBefore: degreesOf(before, ids),
    degreesAfter: degreesOf(after, ids),
  };
}

/** With how many others each is tied, in either direction. */
function degreesOf({ keys, union: { offsets } }: Adjacency, ids: readonly string[]): number[] {
  const degrees = new Map(keys.map((key, i) => [key, offsets[i + 1]! - offsets[i]!]));
  return ids.map((id) => degrees.get(id) ?? 0);
}
