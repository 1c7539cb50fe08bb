import { actorLabels } from '../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { membersOf } from './members.ts';
import { resolveSelection, type ResolvedSelection } from './resolvedSelection.ts';

/** A selection with what it means in a record. */
export interface ChosenActors extends ResolvedSelection {
  /** Ids of those to whom the network is limited; null = to nobody. */
  readonly members: ReadonlySet<string> | null;
}

/**
 * See `resolveSelection` and `membersOf`. O(1), or O(nodes + ties) the first time that the network of one group is asked for.
 * @throws ProblemError as both do
 */
export function chosenIn(record: CommunityRecord, selection: NetworkSelection): ChosenActors {
  const chosen = resolveSelection(selection);
  const { membersOf: groupId, window } = chosen;
  return { ...chosen, members: groupId === null ? null : membersOf(record, groupId, window) };
}

const actors: ReadonlySet<string> = new Set(actorLabels);

/** Whether a node belongs to the network of a selection. */
export const isChosen = (node: RecordNode, chosen: ChosenActors): boolean =>
  actors.has(node.label) &&
  chosen.actorKinds.has(node.label) &&
  !chosen.leaveOut.has(node.id) &&
  (chosen.members === null || chosen.members.has(node.id));
