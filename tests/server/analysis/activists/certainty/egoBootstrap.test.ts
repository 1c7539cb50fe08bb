import { describe, expect, it } from 'vitest';
import { egoBootstrap } from '../../../../../server/analysis/activists/certainty/egoBootstrap.ts';
import { timesNominated } from '../../../../../server/analysis/activists/certainty/redrawn.ts';
import { random } from '../../../../../server/analysis/random.ts';
import { fiveResidents } from './surveyOf.ts';

describe('egoBootstrap', () => {
  it('draws as many respondents as answered, with their lists as they are', () => {
    const draw = egoBootstrap(fiveResidents, random(4));
    const seen = new Set<string>();
    for (let i = 0; i < 200; i++) {
      const { lists, copies } = draw();
      expect(lists).toBe(fiveResidents.lists);
      expect(copies![0]! + copies![1]! + copies![3]!).toBe(3);
      seen.add(String(timesNominated({ lists, copies })));
    }
    // 3 respondents of 3: 10 samples without order; 0→{1,2,3}, 1→{2}, 3→{2,4} tell all of them apart.
    expect(seen.size).toBe(10);
    expect(seen).toContain('0,3,3,3,0');
  });

  it('keeps the lists of who is not in the sample', () => {
    const withWorker = { ...fiveResidents, hasAnswered: Uint8Array.of(1, 1, 0, 0, 0) };
    expect(egoBootstrap(withWorker, random(4))().copies![3]).toBe(1);
  });
});
