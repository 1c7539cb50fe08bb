import { tiesOf } from '../../../../graph/recordTies.ts';
import { distinctBy } from '../../../distinctBy.ts';
import type { DyadPredictor } from '../predictor.ts';

/** In how many activities both took part from the earlier moment through the later one. */
export const coAttendance: DyadPredictor = {
  id: 'coAttendance',
  values({ record, persons, daysBetween }) {
    const attended = distinctBy(
      tiesOf(record, ['ATTENDED'], daysBetween),
      ({ from }) => from.id,
      ({ to }) => to.id,
    );
    const own = persons.map(({ id }) => attended.get(id) ?? new Set<string>());
    return (row, column) => [...own[row]!].filter((id) => own[column]!.has(id)).length;
  },
};
