import { describe, expect, it } from 'vitest';
import { cultivationBasis } from '../../../server/cultivation/cultivationBasis.ts';
import { statementOf } from '../../../server/cultivation/statements.ts';
import type { CaseEntry } from '../../../server/entities/cultivation/caseEntry.ts';
import { recordFrom } from '../analysis/recordFrom.ts';
import { bookOf, entryOf } from './bookOf.ts';

const today = '2026-06-15';
const stated = (on: string, more: Partial<CaseEntry> = {}): CaseEntry =>
  entryOf('statement', { subjectId: 'o', item: 'maturity/a/rules', on, holds: true, ...more });
const basisOf = (...entries: CaseEntry[]) =>
  cultivationBasis(recordFrom([], []), { communityId: 'community' }, bookOf(entries), today);

describe('what was stated last', () => {
  it('is that of the item and the subject, as of the day', () => {
    const basis = basisOf(stated('2026-01-01'), stated('2026-05-01', { holds: false }));
    expect(statementOf(basis, 'o', 'maturity/a/rules')!.entry.holds).toBe(false);
    expect(statementOf(basis.on('2026-04-30'), 'o', 'maturity/a/rules')!.entry.holds).toBe(true);
    expect(statementOf(basis.on('2025-12-31'), 'o', 'maturity/a/rules')).toBeNull();
    expect(statementOf(basis, 'other', 'maturity/a/rules')).toBeNull();
    expect(statementOf(basis, 'o', 'maturity/a/roles')).toBeNull();
  });

  // By hand: 17 March is 90 days before 15 June.
  it('holds until the day that it names, and for so many days', () => {
    const isCurrent = (entry: CaseEntry, days?: number) =>
      statementOf(basisOf(entry), 'o', 'maturity/a/rules', days)!.isCurrent;
    expect(isCurrent(stated('2026-01-01', { until: '2026-06-15' }))).toBe(true);
    expect(isCurrent(stated('2026-01-01', { until: '2026-06' }))).toBe(true);
    expect(isCurrent(stated('2026-01-01', { until: '2026-06-14' }))).toBe(false);
    expect(isCurrent(stated('2026-03-17'), 90)).toBe(true);
    expect(isCurrent(stated('2026-03-16'), 90)).toBe(false);
  });
});
