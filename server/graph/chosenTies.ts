import { actorLabels } from '../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import { tiesOf, type RecordTie } from './recordTies.ts';
import type { ResolvedSelection } from './resolvedSelection.ts';

const actors: ReadonlySet<string> = new Set(actorLabels);

/** Whether a node belongs to the network of a selection. */
export const isChosen = (node: RecordNode, chosen: ResolvedSelection): boolean =>
  actors.has(node.label) && chosen.actorKinds.has(node.label) && !chosen.leaveOut.has(node.id);

/** The recorded ties of a selection, each by itself, as files hold them: a network merges parallel ones. O(ties). */
export function chosenTies(record: CommunityRecord, chosen: ResolvedSelection): RecordTie[] {
  const { tieKinds, window, subkinds, waveId } = chosen;
  return tiesOf(record, tieKinds, window).filter(
    (tie) =>
      tie.from !== tie.to &&
      (subkinds === null || subkinds.has(tie.subkind ?? '')) &&
      (waveId === null || tie.waveId === waveId) &&
      isChosen(tie.from, chosen) &&
      isChosen(tie.to, chosen),
  );
}
