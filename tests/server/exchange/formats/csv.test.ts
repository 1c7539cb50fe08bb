import { expect, it } from 'vitest';
import { writeCsv } from '../../../../server/exchange/formats/csv.ts';

it('writes a byte order mark, CRLF and quotes where they are needed', () => {
  expect(
    writeCsv(
      ['编号', 'a,b'],
      [
        ['1', 'say "hi"'],
        [null, 'two\nlines'],
      ],
    ),
  ).toBe('\ufeff编号,"a,b"\r\n1,"say ""hi"""\r\n,"two\nlines"\r\n');
  expect(writeCsv(['id'], [], { bom: false })).toBe('id\r\n');
});

it('neutralizes formulas, also in full width and in the header, and leaves numbers', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠1'];
  const [header, row] = writeCsv(['=cmd'], [[...cells, -1.5, true]], { bom: false }).split('\r\n');
  expect(header).toBe("'=cmd");
  expect(row).toBe([...cells.map((cell) => `'${cell}`), '-1.5', 'true'].join(','));
});
