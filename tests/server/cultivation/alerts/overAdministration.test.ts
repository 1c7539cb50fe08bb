import { describe, expect, it } from 'vitest';
import { overAdministration } from '../../../../server/cultivation/alerts/overAdministration.ts';
import { activity, basisFrom, chinese, found, organization, residents } from './handMade.ts';

/** Who began the activities of the last 90 days, and of the 90 before. */
function begun(now: readonly string[], before: readonly string[]) {
  const held = [
    ...now.map((host, i) => activity(`n${i}`, i, [host])),
    ...before.map((host, i) => activity(`b${i}`, 90 + i, [host])),
  ];
  return basisFrom(
    [
      ...[organization('choir'), { id: 'committee', label: 'Committee' }, ...residents('ann')],
      ...held.map(({ node }) => node),
    ],
    held.flatMap(({ ties }) => ties),
  );
}

describe('over-administration', () => {
  // By hand: committee from 1 of 4 to 3 of 4, residents from 3 of 4 to 1 of 4.
  it('tells a rise from above with a fall from below', () => {
    const [alert] = found(
      overAdministration,
      begun(['committee', 'committee', 'committee', 'choir'], ['committee', 'choir', 'ann', 'choir']),
    );
    expect(alert).toMatchObject({ subjectId: 'community', severity: 'high' });
    expect(chinese(alert!.why)).toBe('居委会、社工发起的活动从25%升到75%，居民发起的从75%降到25%。');
    expect(alert!.evidence).toHaveLength(4);
  });

  it('says nothing when nothing changed, when it turned, or when one span is empty', () => {
    expect(found(overAdministration, begun(['committee', 'choir'], ['committee', 'choir']))).toEqual([]);
    expect(found(overAdministration, begun(['choir'], ['committee']))).toEqual([]);
    expect(found(overAdministration, begun(['committee'], []))).toEqual([]);
    expect(found(overAdministration, begun([], ['choir']))).toEqual([]);
  });

  // By hand: 1 of 2 to 3 of 5: a rise and a fall of 10 points.
  it('takes the change that a community chose', () => {
    const basis = begun(['committee', 'committee', 'committee', 'choir', 'choir'], ['committee', 'choir']);
    expect(found(overAdministration, basis)[0]?.severity).toBe('medium');
    expect(found(overAdministration, basis, { change: 10.1 })).toEqual([]);
  });
});
