import { describe, expect, it } from 'vitest';
import { interruption } from '../../../../server/cultivation/alerts/interruption.ts';
import {
  activity,
  basisFrom,
  chinese,
  dayBefore,
  found,
  members,
  organization,
  residents,
} from './handMade.ts';

/** The choir held something on these days before today. */
function choir(...days: number[]) {
  const held = days.map((each, i) => activity(`a${i}`, each, ['choir']));
  return basisFrom(
    [organization('choir'), ...held.map(({ node }) => node)],
    held.flatMap(({ ties }) => ties),
  );
}

describe('interruption', () => {
  // The story of the method: pauses of 7, 8 and 6 days, then 31 days of silence; 31 > max(30, 3 × 7).
  it('tells an organization with pauses of 7, 8 and 6 days that is silent for 31', () => {
    const [alert, ...others] = found(interruption, choir(52, 45, 37, 31));
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ subjectId: 'choir', since: dayBefore(31), severity: 'low' });
    expect(chinese(alert!.why)).toBe('choir已经31天没有活动，平时隔7天一次；界限是30天。');
  });

  it('does not at the limit itself', () => {
    expect(found(interruption, choir(51, 44, 36, 30))).toEqual([]);
  });

  // Pauses of 20 and 20 days: 3 × 20 = 60 is the larger limit.
  it('waits for three usual pauses where those are longer', () => {
    expect(found(interruption, choir(100, 80, 60))).toEqual([]);
    expect(found(interruption, choir(101, 81, 61))).toHaveLength(1);
  });

  it('says nothing of an organization that never held anything, and 30 days count after a single activity', () => {
    expect(found(interruption, choir())).toEqual([]);
    expect(found(interruption, choir(30))).toEqual([]);
    expect(found(interruption, choir(31))).toHaveLength(1);
  });

  it('is more severe the larger the organization is', () => {
    const severity = (count: number) => {
      const ids = Array.from({ length: count }, (_, i) => `r${String(i).padStart(2, '0')}`);
      const { node, ties } = activity('a', 40, ['choir']);
      const nodes = [organization('choir'), node, ...residents(...ids)];
      return found(interruption, basisFrom(nodes, [...ties, ...members('choir', ...ids)]))[0]?.severity;
    };
    expect([4, 5, 14, 15].map(severity)).toEqual(['low', 'medium', 'medium', 'high']);
  });

  it('takes the numbers that a community chose', () => {
    expect(found(interruption, choir(51, 44, 36, 30), { least: 20 })).toHaveLength(1);
    expect(found(interruption, choir(52, 45, 37, 31), { times: 5 })).toEqual([]);
  });

  it('leaves organizations alone that residents do not run', () => {
    const { node, ties } = activity('a', 99, ['firm']);
    expect(found(interruption, basisFrom([organization('firm', { kind: 'company' }), node], ties))).toEqual(
      [],
    );
  });
});
