import { strToU8, zipSync } from 'fflate';
import { csvFormat } from '../../../server/exchange/formats/csv.ts';
import { xlsxFormat } from '../../../server/exchange/formats/xlsx.ts';
import { describe, expect, it } from 'vitest';
import { random } from '../../../server/analysis/random.ts';
import { importLimits } from '../../../server/exchange/limits.ts';
import { file, lines, plan, told, workbook } from './files.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const toldOf = async (name: string, content: string | Uint8Array): Promise<string[]> =>
  told(await plan([file(name, content)]));

describe('files that cannot be read', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'a.csv', '', 'emptyFile a.csv'],
    ['nothing but space', 'a.csv', '\ufeff \r\n ,, \r\n', 'emptyFile a.csv'],
    ['a picture', 'a.csv', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'binaryFile a.csv'],
    ['control signs', 'a.csv', bytes(1, 2, 3, 4, 5, 6, 7, 8), 'binaryFile a.csv'],
    ['bytes of no encoding', 'a.csv', bytes(0x69, 0x64, 0x0a, 0x80, 0x20, 0xff), 'unknownEncoding a.csv'],
    ['half a sign of UTF-16', 'a.csv', bytes(0xff, 0xfe, 0x00, 0xd8), 'unknownEncoding a.csv'],
    ['a text called xlsx', 'a.xlsx', 'id\n1', 'unreadableFile a.xlsx'],
    [
      'an old workbook',
      'a.xls',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'unsupportedFormat a.xls = xls',
    ],
    [
      'a workbook with a password',
      'a.xlsx',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'unsupportedFormat a.xlsx = xlsx',
    ],
    [
      'a web page called xls',
      'a.xls',
      '<table><tr><td>id</td></tr></table>',
      'unsupportedFormat a.xls = xls',
    ],
    ['another zip', 'a.xlsx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'unsupportedFormat a.xlsx'],
    ['a broken zip', 'a.xlsx', bytes(0x50, 0x4b, 3, 4, 1, 2, 3), 'unreadableFile a.xlsx'],
    [
      'a workbook without sheets',
      'a.xlsx',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
      'unreadableFile a.xlsx',
    ],
  ])('%s', async (_, name, content, problem) => expect(await toldOf(name, content)).toEqual([problem]));

  it('goes on with the other files', async () => {
    const planned = await plan([file('bad.csv', ''), file('good.csv', 'id\n1')]);
    expect(told(planned)).toEqual(['emptyFile bad.csv']);
    expect(planned.nodes).toHaveLength(1);
  });
});

describe('tables that cannot be understood', () => {
  it.each([
    ['source,kind\na,KNOWS', 'missingColumn a.csv:1'],
    ['显示名,性别\n王芳,女', 'missingColumn a.csv:1'],
    ['color,size\nred,3', 'unknownTable a.csv:1 = color, size'],
    ['1,2\n2,3', 'noHeader a.csv:1 = 1, 2'],
    ['id,name\n', 'noRowLeft a.csv'],
    ['source,target,kind', 'noRowLeft a.csv'],
    ['id,name,name\n1,a,b', 'duplicateColumn a.csv:1:name = name'],
    ['source,target\na,b', 'missingColumn a.csv'],
    [`id,${'x'.repeat(101)}\n1,2`, `tooLong a.csv:1 = ${'x'.repeat(80)}`],
    [`id,${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')}\n1`, 'tooManyColumns a.csv:1'],
    ['id,name\n1,"Wang\n2,Li', 'brokenRow a.csv:2:name'],
    ['id,name\n1,Wang\n2,L"i', 'brokenRow a.csv:3:name'],
    ['id,name\n1,"Wang"x\n2,Li', 'brokenRow a.csv:2:name'],
    ['id,name\n1,Wang,x', 'namelessColumn a.csv:2'],
    ['id,name\n1', 'tooFewCells a.csv:2'],
    [`id,name\n1,${'x'.repeat(10_001)}`, `tooLong a.csv:2:name = ${'x'.repeat(80)}`],
  ])('%.60j', async (content, problem) => expect(await toldOf('a.csv', content)).toEqual([problem]));

  it('takes the rows around a ragged one', async () => {
    const planned = await plan([file('a.csv', lines('id,name,', '1,Wang,', '2', '', '3,Li,,'))]);
    expect(told(planned)).toEqual(['tooFewCells a.csv:3']);
    expect(planned.nodes.map(({ externalId }) => externalId)).toEqual(['1', '3']);
    expect(planned.badRows).toBe(1);
  });

  it('refuses a cell of 50 MB, named with its row and column', async () => {
    const huge = new Uint8Array(50 * 1024 * 1024).fill(0x78);
    huge.set(new TextEncoder().encode('id,name\n1,'));
    expect(await toldOf('a.csv', huge)).toEqual(['tooLong a.csv:2:name']);
  });

  it('refuses more rows than may be', async () => {
    expect(await toldOf('a.csv', `id\n${'1\n'.repeat(importLimits.rows + 1)}`)).toEqual([
      'tooManyRows a.csv:1',
    ]);
  });

  it('refuses files that are too large', async () => {
    expect(await toldOf('a.csv', new Uint8Array(csvFormat.reading!.mostBytes + 1).fill(0x78))).toEqual([
      'tooLargeFile a.csv',
    ]);
    const large = new Uint8Array(xlsxFormat.reading!.mostBytes + 1);
    large.set([0x50, 0x4b, 3, 4]);
    expect(await toldOf('a.xlsx', large)).toEqual(['tooLargeFile a.xlsx']);
  });

  it('keeps the first problems and counts all', async () => {
    const planned = await plan([
      file('a.csv', `id,birthYear\n${Array.from({ length: 6_000 }, (_, i) => `${i},x`).join('\n')}`),
    ]);
    expect(planned.problems).toHaveLength(importLimits.problems);
    expect(planned).toMatchObject({ problemCount: 6_000, badRows: 6_000, nodes: [] });
  });
});

describe('hostile workbooks', () => {
  const sheetOf = (data: string): Uint8Array =>
    zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${data}</worksheet>`),
    });
  const cell = (address: string, value: string): string =>
    `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

  it('reads such a workbook when it is harmless', async () => {
    const harmless = sheetOf(
      `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${cell('A1', 'id')}</row><row r="2">${cell('A2', 'p1')}</row></sheetData>`,
    );
    const planned = await plan([file('a.xlsx', harmless)]);
    expect(planned.problems).toEqual([]);
    expect(planned.nodes[0]?.externalId).toBe('p1');
  });

  it.each([
    [
      'cells far apart',
      `<sheetData><row r="1">${cell('A1', 'id')}${cell('XFD1', 'x')}</row><row r="1000000">${cell('A1000000', '1')}</row></sheetData>`,
      'tooLargeFile a.xlsx',
    ],
    [
      'rows beyond the end',
      `<sheetData><row r="1048577">${cell('A1048577', 'id')}</row></sheetData>`,
      'tooManyRows a.xlsx',
    ],
    [
      'a row number that is none',
      `<sheetData><row r="1e9">${cell('A1', 'id')}</row></sheetData>`,
      'unreadableFile a.xlsx',
    ],
    [
      'entities within entities',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sheetData>&b;</sheetData>',
      null,
    ],
  ])('%s', async (_, data, problem) => {
    const problems = await toldOf('a.xlsx', sheetOf(data));
    expect(problems).toHaveLength(1);
    if (problem !== null) expect(problems).toEqual([problem]);
  });

  it('stops at a zip that inflates out of all proportion', async () => {
    const bomb = sheetOf(`<sheetData>${' '.repeat(30 * 1024 * 1024)}</sheetData>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await toldOf('a.xlsx', bomb)).toEqual(['tooLargeFile a.xlsx']);
  });

  it('stops at a zip that lies about its sizes', async () => {
    const bomb = sheetOf(`<sheetData>${' '.repeat(30 * 1024 * 1024)}</sheetData>`);
    const lie = bomb.slice();
    const view = new DataView(lie.buffer);
    for (let i = 0; i + 28 < lie.length; i++) {
      const signature = view.getUint32(i, true);
      // Uncompressed size: 22 bytes into a local header, 24 into an entry of the directory.
      if (signature === 0x04034b50 && view.getUint32(i + 22, true) > 1_000_000)
        view.setUint32(i + 22, 1_000, true);
      if (signature === 0x02014b50 && view.getUint32(i + 24, true) > 1_000_000)
        view.setUint32(i + 24, 1_000, true);
    }
    expect(await toldOf('a.xlsx', lie)).toEqual(['unreadableFile a.xlsx']);
  });

  it('stops at a zip of very many parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: importLimits.zipEntries + 1 }, (_, i) => [`xl/${i}.xml`, strToU8('x')]),
    );
    expect(await toldOf('a.xlsx', zipSync(parts))).toEqual(['tooLargeFile a.xlsx']);
  });

  it('survives the damage of any byte', async () => {
    const { bytes: good } = await workbook('a.xlsx', {
      s: [
        ['id', 'name'],
        ['1', '王芳'],
      ],
    });
    const next = random(7);
    for (let round = 0; round < 150; round++) {
      const damaged = Uint8Array.from(good);
      for (let i = 0; i < 4; i++) damaged[Math.floor(next() * damaged.length)] = Math.floor(next() * 256);
      await expect(plan([file('a.xlsx', damaged)])).resolves.toBeDefined();
    }
  });
});

it('never throws, whatever the bytes', async () => {
  const next = random(42);
  const alphabets = [
    '\0\u0001abc',
    'id,name\n1"\r\t;',
    'source,target,kind\n"ab是王=+-@',
    'PK\u0003\u0004abc',
  ];
  for (let round = 0; round < 400; round++) {
    const alphabet = alphabets[round % alphabets.length] ?? '';
    const length = Math.floor(next() * 200);
    const text = Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
    const start = ['', 'id,name\n', 'source,target,kind\n', 'PK\u0003\u0004'][Math.floor(next() * 4)] ?? '';
    const noise = Uint8Array.from({ length }, () => Math.floor(next() * 256));
    const content =
      next() < 0.5
        ? new TextEncoder().encode(start + text)
        : Uint8Array.from([...new TextEncoder().encode(start), ...noise]);
    await expect(
      plan([file(['a.csv', 'a.xlsx', 'a', 'a.txt'][round % 4] ?? '', content)]),
    ).resolves.toBeDefined();
  }
});
