import { describe, expect, it } from 'vitest';
import {
  readMoment,
  readMoments,
  writeMoment,
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

  it.each(['', 'yesterday', 'wave.', '2025-13', '2025-3', '2026-3', null, undefined])('refuse %s', (text) =>
    expect(readMoment(text)).toBeNull(),
  );

  it.each([{ date: '2026-03-05' }, { date: '2026-03' }, { waveId: 'w-1' }])(
    'come back one by one: %j',
    (moment) => expect(readMoment(writeMoment(moment))).toEqual(moment),
  );
});
