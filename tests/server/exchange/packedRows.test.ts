import { expect, it } from 'vitest';
import { PackedRows } from '../../../server/exchange/packedRows.ts';

// Expected values are what was put in; 9,000 cells are more than two pieces of 4,096.
it('gives back rows of any length as they were added', () => {
  const given = [
    ['编号', '姓名', '备注'],
    [],
    ['1', '王芳'],
    ['', '', ''],
    ...Array.from({ length: 3_000 }, (_, i) => [`p${i}`, `居民${i % 7}`, '']),
    ['最后'],
  ];
  const rows = new PackedRows();
  for (const row of given) rows.add(row);
  rows.close();
  expect(rows.length).toBe(given.length);
  expect([...rows]).toEqual(given);
  expect([rows.at(given.length), rows.at(-1)]).toEqual([undefined, undefined]);
});
