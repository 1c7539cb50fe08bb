import { describe, expect, it } from 'vitest';
import {
  monthsBefore,
  readMoment,
  readMoments,
  writeMoments,
} from '../../../../../client/composables/evolution/compare/momentAddress.ts';

const usual = { before: { date: '2025-01-01' }, after: { date: '2025-07-01' } };

describe('moments in the address', () => {
  it('come back as they were written, beside the rest of the address', () => {
    const moments = { before: { waveId: 'w1' }, after: { date: '2025-03' } };
    const query = writeMoments(moments, { ties: 'KNOWS', after: '2020' });
    expect(query).toEqual({ ties: 'KNOWS', before: 'wave.w1', after: '2025-03' });
    expect(readMoments(query as Record<string, string>, usual)).toEqual(moments);
  });

  it('are the usual ones where the address names none that can be read', () =>
    expect(readMoments({ before: 'yesterday', after: ['2025'] }, usual)).toEqual(usual));

  it.each(['', 'wave.', '2025-13', '2025-3', null, undefined])('refuse %s', (text) =>
    expect(readMoment(text)).toBeNull(),
  );

  it('keep the day of the month where the earlier month has it (by hand)', () => {
    expect(monthsBefore('2026-11-29', 6)).toBe('2026-05-29');
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsBefore('2024-02-29', 12)).toBe('2023-02-28');
    expect(monthsBefore('2026-01-15', 6)).toBe('2025-07-15');
  });
});
