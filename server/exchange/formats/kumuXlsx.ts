import type { PropertyValue } from '../../entities/property.ts';
import type { FileFormat } from '../fileFormat.ts';
import { kumuRecords, type KumuRecord } from '../kumu/kumuRecords.ts';
import type { WrittenTable } from '../networkTables.ts';
import { writeWorkbook, type WorkbookSheet } from '../workbook.ts';
import type { CsvValue } from './csv.ts';

/** Several values of a cell are parted by a vertical line. */
const cellOf = (value: PropertyValue | undefined): CsvValue => {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? value.join('|') : value;
};

/** A sheet whose columns are the fields that occur, those by which Kumu knows the sheet first. */
function tableOf(first: readonly string[], records: readonly KumuRecord[]): WrittenTable {
  const header = [...new Set([...first, ...records.flatMap((record) => Object.keys(record))])];
  return {
    header,
    rows: records.map((record) =>
      header.map((field) => (Object.hasOwn(record, field) ? cellOf(record[field]) : null)),
    ),
  };
}

/** Kumu tells sheets by their first cells and knows these fields by these names. */
const headings = new Map([
  ['id', 'ID'],
  ['label', 'Label'],
  ['type', 'Type'],
  ['from', 'From'],
  ['to', 'To'],
]);
const headed = ({ header, rows }: WrittenTable): WrittenTable => ({
  header: header.map((field) => headings.get(field) ?? field),
  rows,
});

/** A workbook for Kumu: what it loses is what `kumuJson` loses. Sheets that it is to pass over say so in their name. */
export const kumuXlsxFormat: FileFormat = {
  id: 'kumuXlsx',
  wording: { zh: ['Kumu 工作簿'], en: ['Kumu workbook'] },
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extensions: ['xlsx'],
  writing: {
    holds: 'network',
    hint: {
      zh: ['拖进 kumu.io 的地图即可；Elements 和 Connections 两张表'],
      en: ['To drop onto a map of kumu.io: the sheets Elements and Connections'],
    },
    write(network) {
      const { elements, connections } = kumuRecords(network);
      const remarks: WorkbookSheet[] =
        network.mark.length === 0 ? [] : [{ name: 'Remarks (ignore)', remarks: network.mark }];
      return writeWorkbook([
        { name: 'Elements', table: headed(tableOf(['id', 'label', 'type'], elements)) },
        { name: 'Connections', table: headed(tableOf(['from', 'to', 'type', 'direction'], connections)) },
        ...remarks,
      ]);
    },
  },
};
