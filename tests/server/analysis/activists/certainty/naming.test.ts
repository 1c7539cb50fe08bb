import { describe, expect, it } from 'vitest';
import { namingShares } from '../../../../../server/analysis/activists/certainty/naming.ts';
import { fiveResidents, surveyOf } from './surveyOf.ts';

// By hand, from the definitions.
describe('namingShares', () => {
  it('counts who was named once, and who was named in her own building', () => {
    // Named: 1 once, 2 three times, 3 once, 4 once; of six nominations 0→1, 0→2, 1→2 and 3→4 stay inside.
    expect(namingShares(fiveResidents)).toEqual({ lambda: 3 / 6, within: 4 / 6 });
  });

  it('bounds the share of the unseen', () => {
    expect(namingShares(surveyOf([[1], [2], [0]], [0, 0, 0]))).toEqual({ lambda: 0.9, within: 1 });
  });

  it('knows no neighbours where buildings are not known, and nothing without nominations', () => {
    expect(namingShares(surveyOf([[1, 2], [2], []], [-1, -1, -1])).within).toBe(0);
    expect(namingShares(surveyOf([[], null], [0, 0]))).toEqual({ lambda: 0, within: 0 });
  });

  it('reads the lists of residents only', () => {
    const survey = { ...fiveResidents, isResident: Uint8Array.of(1, 1, 1, 0, 1) };
    // Left are 0→1, 0→2, 0→3 and 1→2.
    expect(namingShares(survey)).toEqual({ lambda: 2 / 4, within: 3 / 4 });
  });
});
