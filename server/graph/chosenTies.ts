import type { CommunityRecord } from '../entities/communityRecord.ts';
import { isChosen, type ChosenActors } from './chosenActors.ts';
import { tiesOf, type RecordTie } from './recordTies.ts';

/** The recorded ties of a selection, each by itself, as files hold them: a network merges parallel ones. O(ties). */
export function chosenTies(record: CommunityRecord, chosen: ChosenActors): RecordTie[] {
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
