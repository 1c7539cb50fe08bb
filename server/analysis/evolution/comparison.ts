import type { ActorLabel } from '../../entities/actor.ts';
import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { ComparedMoment, Comparison, KindChange } from '../../entities/results/comparison.ts';
import { resolveSelection } from '../../graph/resolvedSelection.ts';
import { selectAdjacency } from '../../graph/selection.ts';
import { nodesById } from '../actorReferences.ts';
import { comparedMoments, type ComparedMoments, type MomentsArguments } from './comparedMoments.ts';
import { changeOfBuildings, changeOfOrganizations } from './changeOfGroups.ts';
import { comparisonInWords } from './comparisonInWords.ts';
import { hearing } from './hearing.ts';
import { tieChange, tieCounts } from './tieChange.ts';
import { pairOfEdge, tieStates } from './tieStates.ts';

/**
 * One selection at two moments: who joined and left, apart from what became of the ties of those who stayed; the same by
 * tie kind, building and organization; and in words. Complexity: O(nodes + ties) for each tie kind, and
 * O(edges × buildings and organizations of their ends).
 * @throws ProblemError as `comparedMoments`
 */
export function comparison(
  record: CommunityRecord,
  selection: NetworkSelection,
  moments: MomentsArguments,
): Comparison {
  const compared = comparedMoments(record, selection, moments);
  const { states, hearing: heard } = compared;
  const buildings = changeOfBuildings(record, compared);
  const organizations = changeOfOrganizations(record, compared);
  const answer = {
    before: momentOf(record, compared, 'before'),
    after: momentOf(record, compared, 'after'),
    directed: states.before.directed,
    stayed: states.stayed.length,
    joined: states.joined.length,
    left: states.left.length,
    ties: tieChange(tieCounts(states)),
    firstHeard: states.later.filter(
      (state, edge) => state === 'formed' && heard.firstHeard.has(pairOfEdge(states.after, edge)),
    ).length,
    byKind: changeOfKinds(record, selection, compared),
    byBuilding: buildings.groups,
    buildings: buildings.count,
    byOrganization: organizations.groups,
    organizations: organizations.count,
  };
  return { ...answer, ...comparisonInWords(answer) };
}

function momentOf(
  record: CommunityRecord,
  { states, windows, hearing: heard, ...selections }: ComparedMoments,
  moment: 'before' | 'after',
): ComparedMoment {
  const { asOf, waveId } = selections[moment];
  const { stayed, joined, left } = states;
  return {
    date: asOf ?? null,
    waveId: waveId ?? null,
    name: waveId ? (nodesById(record).get(waveId)?.displayName ?? null) : null,
    ...windows[moment],
    present: stayed.length + (moment === 'before' ? left.length : joined.length),
    ties: states[moment].edgeKeys.length,
    answersKnown: heard.answersKnown[moment],
  };
}

/** Each kind of tie by itself, in the order of the selection, among the same actors and in the same direction as all together. */
function changeOfKinds(
  record: CommunityRecord,
  selection: NetworkSelection,
  { before, after, states: { before: view, stayed, joined, left } }: ComparedMoments,
): KindChange[] {
  const { tieKinds, actorKinds } = resolveSelection(selection);
  const present = {
    presentBefore: new Set([...stayed, ...left]),
    presentAfter: new Set([...stayed, ...joined]),
  };
  return tieKinds.map((kind) => {
    const alone = {
      tieKinds: [kind],
      actorKinds: [...actorKinds] as ActorLabel[],
      projection: null,
      directed: view.directed,
    };
    const [earlier, later] = [
      { ...before, ...alone },
      { ...after, ...alone },
    ];
    const { notAsked } = hearing(record, earlier, later, view.directed);
    const own = tieStates(selectAdjacency(record, earlier), selectAdjacency(record, later), {
      ...present,
      notAsked,
    });
    return { kind, change: tieChange(tieCounts(own)) };
  });
}
