import type { NamingSurvey } from '../../../../../server/analysis/activists/certainty/naming.ts';
import { namingLists } from './simulatedCommunity.ts';

/** A survey written by hand: whom each resident named, null where she did not answer. */
export function surveyOf(
  answers: readonly (readonly number[] | null)[],
  places: readonly number[],
): NamingSurvey {
  return {
    lists: namingLists(answers.map((list) => list ?? [])),
    isResident: new Uint8Array(answers.length).fill(1),
    hasAnswered: Uint8Array.from(answers, (list) => (list ? 1 : 0)),
    places: Int32Array.from(places),
    otherContacts: { firsts: new Uint32Array(0), seconds: new Uint32Array(0) },
  };
}

/** Five residents in two buildings, of whom two did not answer. */
export const fiveResidents = surveyOf([[1, 2, 3], [2], null, [2, 4], null], [0, 0, 0, 1, 1]);
