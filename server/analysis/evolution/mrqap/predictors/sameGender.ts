import { textOf } from '../../../../graph/recordTies.ts';
import type { DyadPredictor } from '../predictor.ts';

/** Whether both are of the same gender: 1 or 0; not known where one is not known. */
export const sameGender: DyadPredictor = {
  id: 'sameGender',
  values({ persons }) {
    const genders = persons.map((person) => textOf(person, 'gender'));
    return (row, column) =>
      genders[row] === null || genders[column] === null ? NaN : Number(genders[row] === genders[column]);
  },
};
