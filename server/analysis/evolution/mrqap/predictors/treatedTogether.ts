import { sharedGroups, type DyadPredictor } from '../predictor.ts';

/** For how many of the things that began up to the later moment both were meant: trainings, series of activities. */
export const treatedTogether: DyadPredictor = {
  id: 'treatedTogether',
  values: (situation) => sharedGroups(situation, situation.treatedTogether),
};
