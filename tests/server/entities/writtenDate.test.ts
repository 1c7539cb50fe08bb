import { describe, expect, it } from 'vitest';
import { checkPastDay } from '../../../server/entities/pastDay.ts';
import type { Problem } from '../../../server/entities/problem.ts';
import { checkWrittenDate, withoutKeptDates } from '../../../server/entities/writtenDate.ts';

const tooEarly = (field: string, value: string): Problem[] => [
  { code: 'tooEarly', field, value, parameters: { min: 1800 } },
];

describe('a date that is written down', () => {
  it.each(['1800', '1800-01', '1800-01-01', '1951', '2026-03-05', '9999'])('may be %s', (date) => {
    expect(checkWrittenDate('date', date)).toEqual([]);
  });

  // 0202 is what a date field of a browser keeps while 2020 is being typed.
  it.each(['0202-03-05', '0202-03', '0202', '1799-12-31'])('is of this age: not %s', (date) => {
    expect(checkWrittenDate('validFrom', date)).toEqual(tooEarly('validFrom', date));
  });

  it('is a date first of all', () => {
    expect(checkWrittenDate('date', '0202-02-30')).toMatchObject([{ code: 'notADate', field: 'date' }]);
    expect(checkPastDay('on', '0202-03', '2026-09-01')).toEqual([{ code: 'notADate', field: 'on' }]);
    expect(checkPastDay('on', '0202-03-05', '2026-09-01')).toEqual(tooEarly('on', '0202-03-05'));
    expect(checkPastDay('on', '2026-09-01', '2026-09-01')).toEqual([]);
  });

  it('is not asked about again where it stays as it stands', () => {
    const problems = [...tooEarly('validFrom', '0202'), { code: 'tooLong', field: 'note' } as const];
    const before = { validFrom: '0202', note: '' };
    expect(withoutKeptDates(problems, { ...before, note: 'x' }, before)).toEqual([
      { code: 'tooLong', field: 'note' },
    ]);
    expect(withoutKeptDates(problems, { validFrom: '0202' }, { validFrom: '0203' })).toEqual(problems);
    expect(withoutKeptDates(problems, { validFrom: '0202' }, {})).toEqual(problems);
  });
});
