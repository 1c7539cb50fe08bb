import type { CommunityRecord } from '../../entities/communityRecord.ts';
import { selectionAt, type Moment } from '../../entities/moment.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { firstDay, lastDay } from '../../entities/partialDate.ts';
import { ProblemError } from '../../entities/problem.ts';
import { onceFor } from '../../graph/onceFor.ts';
import type { DateWindow } from '../../graph/recordTies.ts';
import { selectAdjacency } from '../../graph/selection.ts';
import { hearing, type Hearing } from './hearing.ts';
import { momentWindow, waveOf } from './moments.ts';
import { presentAt } from './presentAt.ts';
import { tieStates, type TieStates } from './tieStates.ts';

/** The two moments that are compared. */
export interface MomentsArguments {
  readonly before: Moment;
  readonly after: Moment;
}

/** One selection at two moments. */
export interface ComparedMoments {
  readonly before: NetworkSelection;
  readonly after: NetworkSelection;
  readonly windows: { readonly before: DateWindow; readonly after: DateWindow };
  readonly states: TieStates;
  readonly hearing: Hearing;
}

/**
 * A selection at two moments with what became of each tie: see `tieStates`, `hearing` and `presentAt`. Asked again on
 * the same record, O(1). Complexity: O(nodes + ties).
 * @throws ProblemError when a moment is none, a survey round is unknown, or the later moment is before the earlier one
 */
export function comparedMoments(
  record: CommunityRecord,
  selection: NetworkSelection,
  { before, after }: MomentsArguments,
): ComparedMoments {
  return compare(record, selection, before, after);
}

/** What several pages look at. Each holds two networks. */
const comparedPerRecord = 4;

const compare = onceFor(read, comparedPerRecord);

function read(
  record: CommunityRecord,
  selection: NetworkSelection,
  beforeMoment: Moment,
  afterMoment: Moment,
): ComparedMoments {
  const before = selectionAt(selection, beforeMoment, 'before');
  const after = selectionAt(selection, afterMoment, 'after');
  if (before.waveId) waveOf(record, before.waveId, 'before');
  if (after.waveId) waveOf(record, after.waveId, 'after');
  const windows = { before: momentWindow(record, before), after: momentWindow(record, after) };
  checkOrder(windows.before, windows.after);
  const views = { before: selectAdjacency(record, before), after: selectAdjacency(record, after) };
  const heard = hearing(record, before, after, views.before.directed);
  const states = tieStates(views.before, views.after, {
    presentBefore: presentAt(record, before, views.before),
    presentAfter: presentAt(record, after, views.after),
    notAsked: heard.notAsked,
  });
  return { before, after, windows, states, hearing: heard };
}

/** Moments without days are in no order. */
function checkOrder(before: DateWindow, after: DateWindow): void {
  if (before.from && after.to && lastDay(after.to) < firstDay(before.from))
    throw new ProblemError({
      code: 'endBeforeStart',
      field: 'after',
      value: after.to,
      parameters: { start: before.from },
    });
}
