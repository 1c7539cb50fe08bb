import { describe, expect, it } from 'vitest';
import { leaderOverload } from '../../../../server/cultivation/alerts/leaderOverload.ts';
import type { PlainTie } from '../../analysis/recordFrom.ts';
import { basisFrom, chinese, dayBefore, found, residents } from './handMade.ts';

const helpers = Array.from({ length: 20 }, (_, i) => `h${String(i).padStart(2, '0')}`);
const helped = Array.from({ length: 12 }, (_, i) => `r${String(i).padStart(2, '0')}`);

/** Twenty residents who each help one, and ann, who helps twelve since so many days, and gets so much back. */
function village(since: number, received = 0, leaves: readonly string[] = []) {
  const ties: PlainTie[] = [
    ...helpers.map((from): PlainTie => ({ kind: 'SUPPORTS', from, to: 'r00' })),
    ...helped.map((to): PlainTie => ({ kind: 'SUPPORTS', from: 'ann', to, validFrom: dayBefore(since) })),
    ...(received > 0 ? [{ kind: 'SUPPORTS', from: 'r01', to: 'ann', weight: received } as const] : []),
  ];
  const kept = helpers.filter((id) => !leaves.includes(id));
  const known = new Set(['ann', ...kept, ...helped]);
  return basisFrom(
    residents(...known),
    ties.filter(({ from, to }) => known.has(from) && known.has(to)),
  );
}

describe('leader overload', () => {
  // By hand: 21 residents are turned to, 20 of them with 1: percentile 95 is at place 0.95 · 20 = 19 of 0…20, which is 1.
  it('tells who gives to twelve and gets nothing for 90 days', () => {
    const [alert, ...others] = found(leaderOverload, village(90));
    expect(others).toEqual([]);
    expect(alert).toMatchObject({ subjectId: 'ann', severity: 'high', since: dayBefore(90) });
    expect(alert!.evidence.map(chinese)).toEqual([
      '找她的往来强度12，95%的人不超过1。',
      '她帮12人；给出12，得到0，差别1。',
    ]);
  });

  it('says nothing before 90 days are over', () => {
    expect(found(leaderOverload, village(89))).toEqual([]);
    expect(found(leaderOverload, village(30), { days: 30 })).toHaveLength(1);
  });

  // By hand: (12 − 1.5) / 13.5 = 0.78, (12 − 1) / 13 = 0.85.
  it('says nothing where she gets something back', () => {
    expect(found(leaderOverload, village(90, 1.5))).toEqual([]);
    expect(found(leaderOverload, village(90, 1))).toHaveLength(1);
  });

  it('does not rank where fewer than 20 are turned to', () => {
    expect(found(leaderOverload, village(90, 0, ['h00']))).toHaveLength(1);
    expect(found(leaderOverload, village(90, 0, ['h00', 'h01']))).toEqual([]);
  });
});
