import { describe, expect, it } from 'vitest';
import { lastHeldBefore } from '../../../../client/composables/register/lastHeld.ts';

describe('the last date on which something held', () => {
  it.each([
    ['2026-03-05', '2026-03-04'],
    ['2026-03-01', '2026-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2026-01-01', '2025-12-31'],
    ['2026-03', '2026-02'],
    ['2026-01', '2025-12'],
    ['2026', '2025'],
  ])('no longer so since %s is so through %s', (since, last) => {
    expect(lastHeldBefore(since)).toBe(last);
  });
});
