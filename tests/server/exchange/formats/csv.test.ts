import { describe, expect, it } from 'vitest';
import { csvFormat, writeCsv } from '../../../../server/exchange/formats/csv.ts';

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

describe('a table larger than the pieces in which it is read', () => {
  // Cells of 1 to 4 bytes in UTF-8, so that pieces end within a sign at one row or another; a quoted cell spans lines.
  const rows = [
    ['编号', '姓名', '备注'],
    ...Array.from({ length: 20_000 }, (_, i) => [`p${i}`, '王芳é𠮷'.slice(0, 1 + (i % 5)), `"${i}"\n，x`]),
  ].map((row) => row.map((cell) => cell.replace(/[\ud800-\udbff]$/, '')));
  const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');

  it.each([
    ['UTF-8', Buffer.from(text, 'utf8')],
    ['UTF-8', Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('is read whole: %s', async (encoding, bytes) => {
    const [table] = await csvFormat.reading!.read(bytes, 'a.csv');
    expect(table!.encoding).toBe(encoding);
    expect([...table!.rows]).toEqual(rows);
  });

  it('is read whole in GB18030', async () => {
    // 王 is CD F5 in GB18030 (the standard's table); 131,073 of them and a comma put the ends of pieces within signs.
    const line = [...Array<number[]>(131_073).fill([0xcd, 0xf5]).flat(), 0x2c, 0x31, 0x0a];
    const [table] = await csvFormat.reading!.read(Uint8Array.from([0x31, ...line, ...line]), 'a.csv');
    expect(table!.encoding).toBe('GB18030');
    const names = '王'.repeat(131_073);
    expect([...table!.rows]).toEqual([
      [`1${names}`, '1'],
      [names, '1'],
    ]);
  });

  it('is refused where a sign is broken in its last piece', async () => {
    const bytes = Buffer.concat([Buffer.from(text, 'utf16le'), Buffer.from([0x00, 0xd8])]);
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]);
    await expect(csvFormat.reading!.read(marked, 'a.csv')).rejects.toThrow('unknownEncoding');
  });

  it('tells the row in which a quote is not closed', async () => {
    const bytes = Buffer.from(`${text}\r\n"p1;x;y`);
    await expect(csvFormat.reading!.read(bytes, 'a.csv')).rejects.toMatchObject({
      problems: [{ code: 'brokenRow', row: rows.length + 1 }],
    });
  });
});
