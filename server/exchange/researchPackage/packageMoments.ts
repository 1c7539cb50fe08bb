import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { Moment } from '../../entities/moment.ts';
import { selectionAt } from '../../entities/moment.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { firstDay, isPartialDate, lastDay, type PartialDate } from '../../entities/partialDate.ts';
import { ProblemError } from '../../entities/problem.ts';
import { textOf } from '../../graph/recordTies.ts';
import { observationOn, type Observation } from '../siena/observations.ts';

/** A moment of a package, with the selection that shows the same network elsewhere. */
export interface PackageMoment extends Observation {
  readonly selection: NetworkSelection;
}

function observationOf(record: CommunityRecord, { date, waveId }: Moment): Observation {
  if (date) return observationOn(date);
  const wave = record.nodes.find(({ id, label }) => label === 'Wave' && id === waveId);
  if (!wave) throw new ProblemError({ code: 'notFound', field: 'moments' });
  const dateIn = (name: string): PartialDate | null => {
    const value = textOf(wave, name);
    return value !== null && isPartialDate(value) ? value : null;
  };
  const from = dateIn('startsOn');
  return { name: wave.displayName, wave: wave.id, from, to: dateIn('endsOn') ?? from };
}

const dayOf = ({ from }: Observation): string => (from ? firstDay(from) : '9999');

/**
 * The moments that were asked for, each once, in order of time; waves without a date last, as given. O(nodes × moments).
 * @throws ProblemError `badMoment`, `notFound`
 */
export function packageMoments(
  record: CommunityRecord,
  selection: NetworkSelection,
  moments: readonly Moment[],
): readonly PackageMoment[] {
  const asked = new Map<string, PackageMoment>();
  for (const moment of moments) {
    const selected = selectionAt(selection, moment, 'moments');
    asked.set(`${moment.date ?? ''} ${moment.waveId ?? ''}`, {
      ...observationOf(record, moment),
      selection: selected,
    });
  }
  return [...asked.values()].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** First and last day of all moments together; null where one of them has no date. */
export function periodOf(
  moments: readonly Observation[],
): { readonly from: string; readonly to: string } | null {
  const starts = moments.flatMap(({ from }) => (from ? [firstDay(from)] : []));
  const ends = moments.flatMap(({ to }) => (to ? [lastDay(to)] : []));
  if (starts.length < moments.length || ends.length < moments.length) return null;
  return { from: starts.sort()[0]!, to: ends.sort().at(-1)! };
}
