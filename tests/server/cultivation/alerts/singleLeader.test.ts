import { describe, expect, it } from 'vitest';
import { singleLeader } from '../../../../server/cultivation/alerts/singleLeader.ts';
import { activity, basisFrom, chinese, found, members, organization, residents } from './handMade.ts';

/** Who organized each activity of the choir, one a week. */
function choir(...organizers: string[][]) {
  const held = organizers.map((each, i) => activity(`a${i}`, 7 * i, ['choir'], each));
  return basisFrom(
    [organization('choir'), ...residents('ann', 'ben', 'cat'), ...held.map(({ node }) => node)],
    [...members('choir', 'ann', 'ben', 'cat'), ...held.flatMap(({ ties }) => ties)],
  );
}

describe('single leader', () => {
  // By hand: ann has 3 of 5 roles; when she goes 2 are left, fewer than half: the bus factor is 1.
  it('tells an organization that loses half of its work with one person', () => {
    const [alert] = found(singleLeader, choir(['ann'], ['ann'], ['ann'], ['ben'], ['cat']));
    expect(alert).toMatchObject({ subjectId: 'choir', severity: 'medium', aboutIds: ['ann', 'ben', 'cat'] });
    expect(chinese(alert!.why)).toBe('choir的活动大多靠ann一个人组织：5次里的3次。');
  });

  // 2 of 5, then 1 of 5 is left: two must go.
  it('says nothing where two must go, unless three are asked for', () => {
    const shared = choir(['ann'], ['ann'], ['ben'], ['ben'], ['cat']);
    expect(found(singleLeader, shared)).toEqual([]);
    expect(found(singleLeader, shared, { least: 3 })).toHaveLength(1);
  });

  it('is urgent when one person does everything, and unknown when no member organized anything', () => {
    expect(found(singleLeader, choir(['ann'], ['ann']))[0]?.severity).toBe('high');
    expect(found(singleLeader, choir([], []))).toEqual([]);
  });
});
