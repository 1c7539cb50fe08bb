import { membershipsOf } from '../../../groupsOf.ts';
import type { DyadPredictor } from '../predictor.ts';

/** Whether both belonged to one organization at the earlier moment: 1 or 0. */
export const sameOrganization: DyadPredictor = {
  id: 'sameOrganization',
  values({ record, persons, daysBefore }) {
    const memberships = membershipsOf(record, daysBefore);
    const own = persons.map(({ id }) => new Set(memberships.get(id)));
    return (row, column) => Number([...own[row]!].some((id) => own[column]!.has(id)));
  },
};
