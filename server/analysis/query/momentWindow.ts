import type { CommunityRecord } from '../../entities/communityRecord.ts';
import { selectionAt, type Moment } from '../../entities/moment.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { DateWindow } from '../../graph/recordTies.ts';
import { selectionWindow } from '../../graph/resolvedSelection.ts';
import { nodesById } from '../actorReferences.ts';
import { momentWindow } from '../evolution/moments.ts';

/**
 * The days that a moment is about; null = those of the selection. What is not learnt in survey rounds (memberships, posts,
 * homes) is looked at on the days of the round. Null bounds where the round has no dates.
 * @throws ProblemError `badMoment`, `notFound` for a round that is not there
 */
export function windowAt(
  record: CommunityRecord,
  selection: NetworkSelection,
  moment: Moment | null | undefined,
  field = 'moment',
): DateWindow {
  const chosen = moment ? selectionThen(record, selection, moment, field) : selection;
  const { waveId, ...dated } = chosen;
  const isDated = Boolean(dated.asOf || dated.from || dated.to);
  if (!waveId || isDated) return selectionWindow(dated);
  roundMustBeThere(record, waveId, field);
  return momentWindow(record, chosen);
}

/**
 * The selection at a moment: see `selectionAt`.
 * @throws ProblemError `badMoment`, `notFound` for a round that is not there
 */
export function selectionThen(
  record: CommunityRecord,
  selection: NetworkSelection,
  moment: Moment,
  field: string,
): NetworkSelection {
  const chosen = selectionAt(selection, moment, field);
  if (chosen.waveId) roundMustBeThere(record, chosen.waveId, field);
  return chosen;
}

function roundMustBeThere(record: CommunityRecord, waveId: string, field: string): void {
  if (nodesById(record).get(waveId)?.label !== 'Wave') throw new ProblemError({ code: 'notFound', field });
}
