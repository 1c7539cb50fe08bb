import { expect, it } from 'vitest';
import DataTable from '../../../client/components/DataTable.vue';
import { sortRows, type TableColumn } from '../../../client/components/tableColumns.ts';
import { show } from './mounting.ts';

interface Row {
  readonly name: string;
  readonly value: number | null;
}

const rows: Row[] = [
  { name: '王', value: 2 },
  { name: '安', value: null },
  { name: '李', value: 10 },
];
const columns: TableColumn<Row>[] = [
  { id: 'name', title: '姓名', text: (row) => row.name, order: (row) => row.name },
  {
    id: 'value',
    title: '数',
    text: (row) => String(row.value ?? '–'),
    order: (row) => row.value,
    isNumber: true,
  },
];
const namesOf = (list: readonly Row[]): string => list.map((row) => row.name).join('');

it('sorts by pinyin in Chinese and keeps what is unknown at the end', () => {
  expect(namesOf(sortRows(rows, columns, { columnId: 'name', isDescending: false }, 'zh'))).toBe('安李王');
  expect(namesOf(sortRows(rows, columns, { columnId: 'value', isDescending: true }, 'zh'))).toBe('李王安');
  expect(namesOf(sortRows(rows, columns, { columnId: 'value', isDescending: false }, 'zh'))).toBe('王李安');
});

it('is sorted by its headings, which say so', async () => {
  const table = show(DataTable, { caption: '表', columns, rows, rowKey: (row: Row) => row.name });
  const heading = table.findAll('th')[1];
  await heading?.find('button').trigger('click');
  expect(heading?.attributes('aria-sort')).toBe('descending');
  expect(
    table
      .findAll('tbody tr')
      .map((row) => row.find('td').text())
      .join(''),
  ).toBe('李王安');
});

it('shows a part of many rows and more when asked', async () => {
  const table = show(DataTable, { caption: '表', columns, rows, rowKey: (row: Row) => row.name, step: 2 });
  expect(table.findAll('tbody tr')).toHaveLength(2);
  await table.find('.row button').trigger('click');
  expect(table.findAll('tbody tr')).toHaveLength(3);
});
