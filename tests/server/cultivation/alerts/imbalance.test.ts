import { describe, expect, it } from 'vitest';
import { imbalance } from '../../../../server/cultivation/alerts/imbalance.ts';
import { activity, basisFrom, chinese, dayBefore, found, organization, worker } from './handMade.ts';

/** Organizations one to three with these hours of a worker, and so many activities each. */
function three(hours: readonly number[], activities: readonly number[]) {
  const ids = ['one', 'two', 'three'];
  const held = ids.flatMap((id, i) =>
    Array.from({ length: activities[i]! }, (_, n) => activity(`${id}-${n}`, 5 * n + 1, [id])),
  );
  return basisFrom(
    [...ids.map((id) => organization(id)), worker('w'), ...held.map(({ node }) => node)],
    [
      ...held.flatMap(({ ties }) => ties),
      ...ids.map((to, i) => ({
        ...({ kind: 'ACCOMPANIES', from: 'w', to, weight: hours[i]! } as const),
        ...{ validFrom: dayBefore(10), validTo: dayBefore(10) },
      })),
    ],
  );
}

describe('imbalance', () => {
  // The story of the method: hours [40, 5, 5] have a Gini of 2 (35 + 35) / (2 · 9 · 50/3) = 0.467, below the usual 0.5.
  it('tells hours of 40, 5 and 5 once the limit is below 0.467, and that the first takes 80 %', () => {
    const basis = three([40, 5, 5], [4, 4, 4]);
    expect(found(imbalance, basis)).toEqual([]);
    const [alert, ...others] = found(imbalance, basis, { gini: 0.45 });
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ subjectId: 'community', severity: 'medium' });
    const words = alert!.evidence.map(chinese);
    expect(words).toContain('社工陪伴的时间最多的是one，占80%。');
    expect(words.find((each) => each.startsWith('社工陪伴的时间：'))).toContain('基尼系数0.467');
    // All alike: there is nothing to split.
    expect(words).toContain('活动：基尼系数0.000。');
    expect(chinese(alert!.why)).toBe('3个组织之间社工陪伴的时间分布不均：社工陪伴的时间最多的是one，占80%。');
  });

  // By hand: with (10, 0, 0) the Gini is 2/3, the Theil index ln 3 = 1.099, all of it within the one field.
  it('tells how much lies between the fields of organizations', () => {
    const [alert] = found(imbalance, three([10, 0.1, 0.1], [1, 1, 1]));
    expect(alert!.evidence.map(chinese).find((each) => each.includes('泰尔'))).toMatch(
      /不同领域之间0\.000、/,
    );
  });

  // By hand: median of activities 4, a quarter of it is 1; none of 8 activities while 6 of 18 hours go there.
  it('tells the organization that is helped much and holds little', () => {
    const [alert] = found(imbalance, three([6, 6, 6], [4, 4, 0]), { gini: 1 });
    expect(alert).toMatchObject({ subjectId: 'three', severity: 'medium' });
    expect(chinese(alert!.why)).toBe('社工33%的时间给了“three”，它办的活动占0%。');
  });

  it('says nothing where nothing is recorded', () => {
    expect(found(imbalance, basisFrom([organization('one'), organization('two')], []))).toEqual([]);
  });
});
