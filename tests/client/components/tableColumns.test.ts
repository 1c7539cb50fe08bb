import { describe, expect, it } from 'vitest';
import { sheetColumns, type TableColumn } from '../../../client/components/tableColumns.ts';
import { listSheet } from '../../../client/composables/exchange/listSheet.ts';

interface Row {
  readonly id: string;
  readonly size: number | null;
  readonly on: string;
}
const columns: readonly TableColumn<Row>[] = [
  { id: 'name', title: '姓名', text: ({ id }) => `居民${id}` },
  {
    id: 'size',
    title: '人数',
    text: ({ size }) => (size === null ? '未知' : `${size}人`),
    order: ({ size }) => size,
    isNumber: true,
  },
  { id: 'on', title: '日期', text: () => '2026年3月', order: ({ on }) => on, sheet: ({ on }) => on },
  { id: 'act', title: '操作', text: () => '', sheet: null },
];

describe('a table that is taken away', () => {
  it('has numbers as numbers, dates as ISO 8601, the rest as it is shown, and no buttons', () => {
    const rows = [
      { id: 'a', size: 1.25, on: '2026-03' },
      { id: 'b', size: null, on: '2026-03-05' },
    ];
    expect(listSheet(sheetColumns(columns), rows, ({ id }) => [id, 'a'])).toEqual({
      columns: ['姓名', '人数', '日期'],
      rows: [
        ['居民a', 1.25, '2026-03'],
        ['居民b', '未知', '2026-03-05'],
      ],
      personIds: ['a', 'b'],
    });
  });
});
