import { describe, expect, it } from 'vitest';
import { fairnessGroups } from '../../../../client/composables/activists/fairnessGroups.ts';

const ofGroup = (by: 'sex' | 'age', group: string) => ({ by, group, groupName: `类${group}` });

describe('fairnessGroups', () => {
  it('puts together what is known of each group of one fact', () => {
    const coverage = { residents: 5, roster: 0.5, respondents: null, nominated: 0.4, alert: true };
    const groups = fairnessGroups(
      {
        top: 20,
        sentences: [],
        facts: [],
        coverage: [
          { ...ofGroup('sex', 'f'), ...coverage },
          { ...ofGroup('age', 'old'), ...coverage },
        ],
        selection: [
          { ...ofGroup('sex', 'm'), residents: 5, listed: 1, rate: 0.2, ratio: 1, p: null, flag: false },
        ],
        gaps: [
          { ...ofGroup('sex', 'f'), dimension: 'named', mean: 0.3 },
          { ...ofGroup('sex', 'f'), dimension: 'help', mean: null },
        ],
        reliance: [
          {
            ...ofGroup('sex', 'm'),
            dimension: 'named',
            ranked: 30,
            correlation: 0.6,
            others: 0.9,
            flag: true,
          },
        ],
        homophily: [],
        overall: [],
        byGroup: [],
      },
      'sex',
    );
    expect(groups.map(({ group, name }) => [group, name])).toEqual([
      ['f', '类f'],
      ['m', '类m'],
    ]);
    expect([groups[0]?.coverage?.alert, groups[0]?.selection]).toEqual([true, null]);
    expect([...(groups[0]?.means ?? [])]).toEqual([
      ['named', 0.3],
      ['help', null],
    ]);
    expect(groups[1]?.selection?.listed).toBe(1);
    expect([groups[0]?.reliance.size, groups[1]?.reliance.get('named')?.correlation]).toEqual([0, 0.6]);
  });
});
