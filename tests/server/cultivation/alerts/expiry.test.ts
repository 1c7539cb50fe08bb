import { describe, expect, it } from 'vitest';
import { expiry } from '../../../../server/cultivation/alerts/expiry.ts';
import { basisFrom, chinese, dayBefore, entry, found, organization } from './handMade.ts';

/** A filing that ends so many days after today. */
const filedUntil = (days: number | null) =>
  basisFrom([organization('choir')], [], {
    entries: [
      entry({
        ...{ kind: 'filing', subjectId: 'choir', item: 'approved', reference: 'No. 7', on: dayBefore(900) },
        until: days === null ? null : dayBefore(-days),
      }),
    ],
  });

describe('expiry', () => {
  it('tells a filing from 60 days before its end, urgent from 15', () => {
    expect(found(expiry, filedUntil(61))).toEqual([]);
    const severities = [60, 16, 15, 0, -1].map((days) => found(expiry, filedUntil(days))[0]?.severity);
    expect(severities).toEqual(['medium', 'medium', 'high', 'high', 'high']);
    const [alert] = found(expiry, filedUntil(15));
    expect(alert).toMatchObject({ subjectId: 'choir', since: dayBefore(45) });
    expect(chinese(alert!.why)).toMatch(/到期，还有15天。$/);
    expect(chinese(found(expiry, filedUntil(-3))[0]!.why)).toMatch(/已经到期，过了3天。$/);
  });

  it('says nothing without an end, without a filing, and of one that was cancelled', () => {
    expect(found(expiry, filedUntil(null))).toEqual([]);
    expect(found(expiry, basisFrom([organization('choir')], []))).toEqual([]);
    const filing = { kind: 'filing', subjectId: 'choir' } as const;
    const entries = [
      entry({ ...filing, item: 'approved', on: dayBefore(900), until: dayBefore(-5) }),
      entry({ ...filing, item: 'cancelled', on: dayBefore(2) }),
    ];
    expect(found(expiry, basisFrom([organization('choir')], [], { entries }))).toEqual([]);
  });
});
