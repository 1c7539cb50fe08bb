import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { GraphQueryConditions, TieCondition } from '../../entities/graphQuery.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import { chosenIn } from '../../graph/chosenActors.ts';
import { chosenTies } from '../../graph/chosenTies.ts';
import type { RecordTie } from '../../graph/recordTies.ts';
import { resolveSelection } from '../../graph/resolvedSelection.ts';
import { hearing } from '../evolution/hearing.ts';
import { pairKey } from '../evolution/tieStates.ts';
import type { ActorTest } from './actorConditions.ts';
import type { QueryMeasure } from './measureColumns.ts';
import { selectionThen } from './momentWindow.ts';
import type { QueryRow } from './queryOrder.ts';

/**
 * The recorded ties that a query asks for, each by itself. What became of ties between two moments is told of pairs,
 * as where two moments are compared: a tie is *kept* when its two are tied at both. Kept and formed ties are those of the
 * later moment, dissolved and not asked ones those of the earlier. Projected ties have no record, and are no rows. O(ties)
 * @throws ProblemError `required` without a period, `notFound` for a round that is not there
 */
export function queriedTies(
  record: CommunityRecord,
  selection: NetworkSelection,
  { ties }: GraphQueryConditions,
  test: ActorTest,
  columns: readonly QueryMeasure[],
): QueryRow[] {
  const event = ties?.event ?? 'held';
  const found =
    event === 'held'
      ? chosenTies(record, chosenIn(record, selection))
      : changedTies(record, selection, ties!);
  const isEither = ties?.ends === 'either';
  return found.flatMap((tie) => {
    const weight = tie.weight ?? 1;
    if (typeof ties?.weightAtLeast === 'number' && weight < ties.weightAtLeast) return [];
    if (typeof ties?.weightAtMost === 'number' && weight > ties.weightAtMost) return [];
    const [from, to] = [test(tie.from), test(tie.to)];
    if (isEither ? !from && !to : !from || !to) return [];
    return [{ tie, event, values: columns.map(({ valueOf }) => valueOf(tie.from.id, tie.to.id)) }];
  });
}

function changedTies(
  record: CommunityRecord,
  selection: NetworkSelection,
  { event, period }: TieCondition,
): RecordTie[] {
  if (!period) throw new ProblemError({ code: 'required', field: 'ties.period' });
  const before = selectionThen(record, selection, period.earlier, 'ties.period.earlier');
  const after = selectionThen(record, selection, period.later, 'ties.period.later');
  const { directed } = resolveSelection(selection);
  const earlier = chosenTies(record, chosenIn(record, before));
  const later = chosenTies(record, chosenIn(record, after));
  const { notAsked } = hearing(record, before, after, directed);
  const pairOf = ({ from, to }: RecordTie): string => pairKey(from.id, to.id, directed);
  const [tiedBefore, tiedAfter] = [new Set(earlier.map(pairOf)), new Set(later.map(pairOf))];
  switch (event) {
    case 'kept':
      return later.filter((tie) => tiedBefore.has(pairOf(tie)) && !notAsked.has(pairOf(tie)));
    case 'formed':
      return later.filter((tie) => !tiedBefore.has(pairOf(tie)));
    case 'notAsked':
      return earlier.filter((tie) => notAsked.has(pairOf(tie)));
    default:
      return earlier.filter((tie) => !tiedAfter.has(pairOf(tie)) && !notAsked.has(pairOf(tie)));
  }
}
