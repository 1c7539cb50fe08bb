import { describe, expect, it } from 'vitest';
import { readMoment, writeMoment } from '../../../../../client/composables/evolution/effect/effectMoment.ts';

describe('a moment in an address', () => {
  it.each([{ date: '2026-03-05' }, { date: '2026-03' }, { waveId: 'w-1' }])(
    'comes back as it was: %j',
    (moment) => {
      expect(readMoment(writeMoment(moment))).toEqual(moment);
    },
  );

  it.each(['', 'yesterday', 'wave.', '2026-3', null, undefined])('is none for %j', (text) => {
    expect(readMoment(text)).toBeNull();
  });
});
