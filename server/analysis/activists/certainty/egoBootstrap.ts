import { rowsWith, type Draw, type NamingSurvey } from './naming.ts';

/**
 * The ego bootstrap: as many respondents as there are, drawn with replacement, each with her list as it is; who did not
 * answer names nobody. Conservative: it stays as wide when everybody answered, as if they were a sample of many more.
 * A function that gives one draw after the other, O(persons) each.
 */
export function egoBootstrap({ lists, hasAnswered }: NamingSurvey, next: () => number): () => Draw {
  const respondents = rowsWith(hasAnswered);
  return () => {
    // Lists of persons who are not of the roster are no part of the sample: they stay.
    const copies = Uint16Array.from(hasAnswered, (answered) => 1 - answered);
    for (let i = 0; i < respondents.length; i++) {
      copies[respondents[Math.floor(next() * respondents.length)]!]!++;
    }
    return { lists, copies };
  };
}
