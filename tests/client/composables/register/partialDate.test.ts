import { expect, it } from 'vitest';
import { readPartialDate } from '../../../../client/composables/register/partialDate.ts';

it.each([
  ['2026', '2026'],
  ['2026年', '2026'],
  ['2026-3', '2026-03'],
  ['2026年3月', '2026-03'],
  ['2026/03/05', '2026-03-05'],
  ['2026.3.5', '2026-03-05'],
  ['2026 年 3 月 5 日', '2026-03-05'],
  // A leap year has the day, the others have not.
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', null],
  ['2026-13', null],
  ['2026-00-10', null],
  ['三月', null],
  ['26-03-05', null],
  ['', null],
])('reads %s as %s', (typed, date) => {
  expect(readPartialDate(typed)).toBe(date);
});
