import { placesOfResidents } from '../../../../graph/residences.ts';
import type { DyadPredictor } from '../predictor.ts';

/** Whether both lived in the same building at the earlier moment: 1 or 0; not known where a building is not known. */
export const sameBuilding: DyadPredictor = {
  id: 'sameBuilding',
  values({ record, persons, daysBefore }) {
    const places = placesOfResidents(record, daysBefore);
    const own = persons.map(({ id }) => places.get(id));
    return (row, column) =>
      own[row] === undefined || own[column] === undefined ? NaN : Number(own[row] === own[column]);
  },
};
