import { expect, it } from 'vitest';
import { usualPause } from '../../../server/analysis/usualPause.ts';

it('is the middle pause, the lower of two, and undefined without any (by hand)', () => {
  // Pauses of 7, 1 and 3 days; of 10, 4, 6 and 8; of 5; and of 0 and 2.
  expect(usualPause(['2026-03-01', '2026-03-08', '2026-03-09', '2026-03-12'])).toBe(3);
  expect(usualPause(['2026-03-01', '2026-03-11', '2026-03-15', '2026-03-21', '2026-03-29'])).toBe(6);
  expect(usualPause(['2026-02-26', '2026-03-03'])).toBe(5);
  expect(usualPause(['2026-03-01', '2026-03-01', '2026-03-03'])).toBe(0);
  expect([usualPause(['2026-03-01']), usualPause([])]).toEqual([null, null]);
});
