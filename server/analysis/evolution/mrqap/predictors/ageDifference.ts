import { numberOf } from '../../../../graph/recordTies.ts';
import type { DyadPredictor } from '../predictor.ts';

/** How many years of birth lie between the two; not known where a year of birth is not known. */
export const ageDifference: DyadPredictor = {
  id: 'ageDifference',
  values({ persons }) {
    const years = persons.map((person) => numberOf(person, 'birthYear') ?? NaN);
    return (row, column) => Math.abs(years[row]! - years[column]!);
  },
};
