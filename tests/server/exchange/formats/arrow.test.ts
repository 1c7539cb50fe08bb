import { tableFromIPC, Type } from '@uwdata/flechette';
import { describe, expect, it } from 'vitest';
import { writeArrow } from '../../../../server/exchange/formats/arrow.ts';

describe('a table as an Arrow file', () => {
  const bytes = writeArrow(
    ['姓名', 'degree', 'formal', 'degree', 'note'],
    [
      ['王芳', 3, true, 0.5, null],
      ['=1+1', null, null, 1, null],
    ],
  );

  it('is in the file format, with its marks at both ends', () => {
    const mark = Buffer.from('ARROW1');
    expect(Buffer.from(bytes.subarray(0, 6)).equals(mark)).toBe(true);
    expect(Buffer.from(bytes.subarray(-6)).equals(mark)).toBe(true);
  });

  it('has one type for each column, distinct names, and null for what is not known', () => {
    const table = tableFromIPC(bytes);
    expect(table.schema.fields.map(({ name, type }) => [name, type.typeId])).toEqual([
      ['姓名', Type.Utf8],
      ['degree', Type.Float],
      ['formal', Type.Bool],
      ['degree 2', Type.Float],
      ['note', Type.Utf8],
    ]);
    expect(table.toArray()).toEqual([
      { 姓名: '王芳', degree: 3, formal: true, 'degree 2': 0.5, note: null },
      { 姓名: '=1+1', degree: null, formal: null, 'degree 2': 1, note: null },
    ]);
  });

  it('can be empty', () => {
    expect(tableFromIPC(writeArrow(['name'], [])).numRows).toBe(0);
  });
});
