import { sharedGroups, type DyadPredictor } from '../predictor.ts';

/** Whether the two were introduced to each other up to the later moment: 1 or 0. */
export const introduced: DyadPredictor = {
  id: 'introduced',
  values(situation) {
    const shared = sharedGroups(situation, situation.introduced);
    return (row, column) => Math.min(1, shared(row, column));
  },
};
