import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../server/entities/problem.ts';
import { readSheetRequest, sheetLimits } from '../../../server/http/sheetRequest.ts';

const id = '018f0c5f-0e52-7a55-9f2b-0d1d0a3f5a11';
const good = {
  what: 'people',
  format: 'xlsx',
  title: '居民',
  columns: ['姓名', '次数'],
  rows: [
    ['王芳', 2],
    ['李明', null],
  ],
  personIds: [id, id],
};

describe('what is asked for as a sheet', () => {
  it('is read as it is given, each person once', () => {
    expect(readSheetRequest(good)).toEqual({ ...good, about: [], more: [], personIds: [id] });
    expect(readSheetRequest({ ...good, personIds: 'all' }).personIds).toBe('all');
  });

  it.each(['picture', 'document'])('of a %s, which the browser makes, has no rows', (format) => {
    const made = { what: `${format}:network`, format, title: '关系网络', personIds: 'all' };
    expect(readSheetRequest({ ...made, rows: [['x']], more: [{ title: 'x' }] })).toEqual({
      ...{ ...made, about: [], columns: [], rows: [], more: [] },
    });
  });

  it('may have further tables, of a workbook', () => {
    const more = [{ title: '活动', columns: ['月份'], rows: [['2026-03']] }];
    expect(readSheetRequest({ ...good, more }).more).toEqual(more);
    expect(readSheetRequest({ ...good, format: 'csv', more }).more).toEqual([]);
  });

  it.each<object>([
    { what: '王芳' },
    { what: 'a/../b' },
    { format: 'toString' },
    { title: 7 },
    { about: ['x'.repeat(sheetLimits.aboutLength + 1)] },
    { columns: Array.from({ length: sheetLimits.columns + 1 }, () => 'x') },
    { rows: [['王芳']] },
    { rows: [['王芳', { length: 1 }]] },
    { rows: [['x'.repeat(sheetLimits.cell + 1), 1]] },
    { rows: Array.from({ length: sheetLimits.rows + 1 }, () => ['x', 1]) },
    { personIds: ['王芳'] },
    { personIds: undefined },
    { more: 'x' },
    { more: [null] },
    { more: [{ title: 'x', columns: ['a'], rows: [['b', 'c']] }] },
    { more: Array.from({ length: sheetLimits.more + 1 }, () => ({ title: 'x', columns: [], rows: [] })) },
  ])('is refused when it is not of the form or too large: %#', (change) => {
    expect(() => readSheetRequest({ ...good, ...change })).toThrow(ProblemError);
  });

  it('is refused when it is nothing', () => {
    for (const body of [undefined, null, 'x']) expect(() => readSheetRequest(body)).toThrow(ProblemError);
  });
});
