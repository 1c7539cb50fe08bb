import { describe, expect, it } from 'vitest';
import { weakAbility } from '../../../../server/cultivation/alerts/weakAbility.ts';
import {
  activity,
  basisFrom,
  chinese,
  dayBefore,
  entry,
  found,
  members,
  organization,
  residents,
} from './handMade.ts';

const assessed = (daysBefore: number, form: string, ratings: Readonly<Record<string, number>>, rater = 'w') =>
  entry({
    ...{ kind: 'assessment', subjectId: 'choir', item: 'organization', form, rater, text: 'seen' },
    on: dayBefore(daysBefore),
    ratings: Object.entries(ratings).map(([dimension, value]) => ({ dimension, value })),
  });
const assessedChoir = (...entries: ReturnType<typeof assessed>[]) =>
  basisFrom([organization('choir')], [], { entries });

function organizedBy(...organizers: string[]) {
  const held = organizers.map((each, i) => activity(`a${i}`, 7 * i, ['choir'], [each]));
  return basisFrom(
    [organization('choir'), ...residents('ann', 'ben', 'cat'), ...held.map(({ node }) => node)],
    [...members('choir', 'ann', 'ben', 'cat'), ...held.flatMap(({ ties }) => ties)],
  );
}

describe('weak ability', () => {
  it('tells two assessments without a rise', () => {
    const flat = assessedChoir(
      assessed(200, 'baseline', { structure: 3, leadership: 2 }),
      assessed(20, 'mid', { structure: 2, leadership: 3 }),
    );
    const [alert] = found(weakAbility, flat);
    expect(alert).toMatchObject({ subjectId: 'choir', severity: 'medium', since: dayBefore(20) });
    expect(chinese(alert!.why)).toBe('choir连续两次评估没有提高（2.5分到2.5分）。');
  });

  it('says nothing after one assessment, or when the mean rose', () => {
    const first = assessed(200, 'baseline', { structure: 3, leadership: 2 });
    expect(found(weakAbility, assessedChoir(first))).toEqual([]);
    const risen = assessed(20, 'mid', { structure: 3, leadership: 3 });
    expect(found(weakAbility, assessedChoir(first, risen))).toEqual([]);
  });

  // By hand: both times only `structure` was rated: 3 and 3, however high the new dimension is.
  it('compares what was rated both times', () => {
    const basis = assessedChoir(
      assessed(200, 'baseline', { structure: 3 }),
      assessed(20, 'mid', { structure: 3, leadership: 5 }),
    );
    expect(found(weakAbility, basis)).toHaveLength(1);
  });

  // By hand: raters of one round count together: (2 + 4) / 2 = 3, then 3.
  it('takes several raters of one round together', () => {
    const basis = assessedChoir(
      assessed(200, 'baseline', { structure: 2 }, 'one'),
      assessed(190, 'baseline', { structure: 4 }, 'other'),
      assessed(20, 'end', { structure: 3 }),
    );
    expect(found(weakAbility, basis)).toHaveLength(1);
  });

  it('tells one person with more than 60 % of the organizer roles', () => {
    const [alert] = found(weakAbility, organizedBy('ann', 'ann', 'ben'));
    expect(chinese(alert!.why)).toBe('choir的组织工作67%在ann一个人身上。');
    // 60 % exactly is not more.
    expect(found(weakAbility, organizedBy('ann', 'ann', 'ann', 'ben', 'cat'))).toEqual([]);
    expect(found(weakAbility, organizedBy('ann', 'ann'))).toEqual([]);
    expect(found(weakAbility, organizedBy('ann', 'ann'), { leastRoles: 2 })).toHaveLength(1);
  });
});
