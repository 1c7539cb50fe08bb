import type { RecordNode } from '../entities/communityRecord.ts';
import { numberOf } from './recordTies.ts';

/** The age that a person reaches in the year of a day; null when her birth year is not known. She may be a year younger. */
export function ageInYearOf(person: Pick<RecordNode, 'properties'>, day: string): number | null {
  const birthYear = numberOf(person, 'birthYear');
  return birthYear === null ? null : Number(day.slice(0, 4)) - birthYear;
}
