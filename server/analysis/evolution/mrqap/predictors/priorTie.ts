import { selectAdjacency } from '../../../../graph/selection.ts';
import { tiedPairs } from '../tiedPairs.ts';
import type { DyadPredictor } from '../predictor.ts';

/** Whether the two were tied at the earlier moment: 1 or 0. */
export const priorTie: DyadPredictor = {
  id: 'priorTie',
  values({ record, before, persons }) {
    const isTied = tiedPairs(selectAdjacency(record, before), persons);
    return (row, column) => Number(isTied(row, column));
  },
};
