import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { ComparedActors, ComparedTie, ComparedTies } from '../../entities/results/comparedLists.ts';
import type { ComparedPresence, ComparedTieState } from '../../entities/results/comparison.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { selectNetwork } from '../../graph/selection.ts';
import { actorReference, homesOf, nodesById } from '../actorReferences.ts';
import { byNameAndId, compareNames } from '../ranks.ts';
import { comparedMoments, type ComparedMoments, type MomentsArguments } from './comparedMoments.ts';
import { pairOfEdge, type TieStates } from './tieStates.ts';

interface Page {
  readonly first: number;
  readonly offset: number;
}

export interface ComparedActorsArguments extends MomentsArguments, Page {
  readonly presence: ComparedPresence;
}

export interface ComparedTiesArguments extends MomentsArguments, Page {
  readonly state: ComparedTieState;
}

/** A page of those who joined, left or stayed, by name. O(nodes + ties), a further page O(nodes). @throws ProblemError as `comparedMoments` */
export function comparedActors(
  record: CommunityRecord,
  selection: NetworkSelection,
  { presence, first, offset, ...moments }: ComparedActorsArguments,
): ComparedActors {
  const { states, windows } = comparedMoments(record, selection, moments);
  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, presence === 'left' ? windows.before : windows.after);
  const all = actorsByName(record)(states, presence);
  return {
    totalCount: all.length,
    actors: all.slice(offset, offset + first).map((node) => actorReference(node, homes)),
  };
}

/** Those present at some moment, in order of names: sorted once, however many pages are asked for. */
const actorsByName = onceFor((record: CommunityRecord) =>
  onceFor((states: TieStates, presence: ComparedPresence): readonly RecordNode[] =>
    states[presence].map((id) => nodesById(record).get(id)!).sort(byNameAndId),
  ),
);

/** Where a tie stands: its edge at each moment, or null. */
interface FoundTie {
  readonly source: string;
  readonly target: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** A page of the ties in one state, by the names of both ends. O(nodes + ties log ties), a further page O(nodes). @throws ProblemError as `comparedMoments` */
export function comparedTies(
  record: CommunityRecord,
  selection: NetworkSelection,
  { state, first, offset, ...moments }: ComparedTiesArguments,
): ComparedTies {
  const compared = comparedMoments(record, selection, moments);
  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, compared.windows.after);
  const found = tiesByName(record)(compared.states, state);
  const kindsOf = kindsIn(record, compared);
  return {
    totalCount: found.length,
    ties: found.slice(offset, offset + first).map((tie): ComparedTie => ({
      from: actorReference(nodes.get(tie.source)!, homes),
      to: actorReference(nodes.get(tie.target)!, homes),
      state,
      kinds: kindsOf(tie),
      strengthBefore: tie.before === null ? null : compared.states.before.edgeStrengths[tie.before]!,
      strengthAfter: tie.after === null ? null : compared.states.after.edgeStrengths[tie.after]!,
    })),
  };
}

/** The ties in a state, in order of the names of their ends: sorted once, however many pages are asked for. */
const tiesByName = onceFor((record: CommunityRecord) =>
  onceFor((states: TieStates, state: ComparedTieState): readonly FoundTie[] => {
    const nodes = nodesById(record);
    const nameOf = (id: string): string => nodes.get(id)!.displayName;
    return tiesIn(states, state).sort(
      (a, b) =>
        compareNames(nameOf(a.source), nameOf(b.source)) ||
        compareNames(nameOf(a.target), nameOf(b.target)) ||
        (`${a.source} ${a.target}` < `${b.source} ${b.target}` ? -1 : 1),
    );
  }),
);

function tiesIn({ before, after, earlier, later }: TieStates, wanted: ComparedTieState): FoundTie[] {
  const placeAfter = new Map(after.edgeKeys.map((_, edge) => [pairOfEdge(after, edge), edge]));
  const found: FoundTie[] = [];
  const seen = new Set<string>();
  earlier.forEach((state, edge) => {
    if (state !== wanted) return;
    const pair = pairOfEdge(before, edge);
    seen.add(pair);
    found.push({
      source: before.keys[before.edgeSources[edge]!]!,
      target: before.keys[before.edgeTargets[edge]!]!,
      before: edge,
      after: placeAfter.get(pair) ?? null,
    });
  });
  later.forEach((state, edge) => {
    if (state !== wanted || seen.has(pairOfEdge(after, edge))) return;
    found.push({
      source: after.keys[after.edgeSources[edge]!]!,
      target: after.keys[after.edgeTargets[edge]!]!,
      before: null,
      after: edge,
    });
  });
  return found;
}

/** The tie kinds of an edge, those of the later moment where it is there. */
function kindsIn(record: CommunityRecord, compared: ComparedMoments): (tie: FoundTie) => readonly string[] {
  const { before, after } = compared.states;
  return (tie) =>
    tie.after !== null
      ? selectNetwork(record, compared.after).getEdgeAttribute(after.edgeKeys[tie.after]!, 'kinds')
      : selectNetwork(record, compared.before).getEdgeAttribute(before.edgeKeys[tie.before!]!, 'kinds');
}
