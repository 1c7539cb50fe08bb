import { describe, expect, it } from 'vitest';
import { readTables } from '../../../server/exchange/formats.ts';
import { drawn, file, lines, plan, told, workbook } from './files.ts';

/** 编号,姓名\n1,王芳 in GB18030; bytes of the GB 18030 standard, as Python 3's codec gives them. */
const gb18030 = Uint8Array.from([
  0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0a, 0x31, 0x2c, 0xcd, 0xf5, 0xb7, 0xbc,
]);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  [...text].forEach((sign, i) => view.setUint16(2 * i, sign.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

describe('CSV', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['UTF-8', '编号,姓名\n1,王芳', 'UTF-8'],
    ['UTF-8 with its mark', '\ufeff编号,姓名\n1,王芳', 'UTF-8'],
    ['GB18030', gb18030, 'GB18030'],
    ['UTF-16, little endian', utf16('\ufeff编号,姓名\n1,王芳', true), 'UTF-16'],
    ['UTF-16, big endian', utf16('\ufeff编号,姓名\n1,王芳', false), 'UTF-16'],
  ])('is read in %s', async (_, content, encoding) => {
    const planned = await plan([file('居民.csv', content)]);
    expect(planned.problems).toEqual([]);
    expect(planned.files[0]?.encoding).toBe(encoding);
    expect(planned.nodes[0]?.properties.name).toBe('王芳');
  });

  it.each([
    ['CRLF', 'id,name\r\n1,A\r\n'],
    ['CR', 'id,name\r1,A\r'],
    ['semicolons', 'id;name\n1;A'],
    ['tabs', 'id\tname\n1\tA'],
    ['quotes', '"id","name"\n"1","A"'],
    ['a title above the header', '居民名单\n\nid,name\n1,A'],
    ['a first column of row numbers without a name', ',id,name\n7,1,A'],
  ])('is read with %s', async (_, content) => {
    const planned = await plan([file('a.csv', content)]);
    expect(planned.problems).toEqual([]);
    expect(planned.nodes[0]).toMatchObject({ externalId: '1', properties: { name: 'A' } });
  });

  it('counts rows as the user sees them', async () => {
    const planned = await plan([file('a.csv', '名单,\n\nid,note\n1,"two\nlines"\n,\n2,x\n,y')]);
    expect(told(planned)).toEqual(['required a.csv:7:id']);
  });

  it('reads a lone column and text in quotes with delimiters', async () => {
    const { rows } = (await readTables('a.csv', new TextEncoder().encode('id\n"1,2;3\t4"')))[0] ?? {};
    expect([...(rows ?? [])]).toEqual([['id'], ['1,2;3\t4']]);
  });
});

describe('XLSX', () => {
  it('takes every sheet that is a table and skips empty sheets and notes', async () => {
    const book = await workbook('社区.xlsx', {
      说明: [['请在后面的表里填写']],
      居民: [
        ['2026年居民表', null],
        ['编号', '姓名', '出生年', '入住', '党员'],
        [1, '王芳', 1958, new Date('2019-05-01T00:00:00Z'), true],
        ['2', '李明', null, null, false],
      ],
      空: [],
      关系: [
        ['提名人', '被提名人', '关系', '开始'],
        [1, 2, '提名', new Date('2026-03-05T00:00:00Z')],
      ],
    });
    const planned = await plan([book]);
    expect(planned.problems).toEqual([]);
    expect(planned.files.map(({ sheet, shape, rows, encoding }) => [sheet, shape, rows, encoding])).toEqual([
      ['说明', 'none', 0, 'XLSX'],
      ['居民', 'actors', 2, 'XLSX'],
      ['关系', 'ties', 1, 'XLSX'],
    ]);
    expect(
      planned.nodes.map(({ externalId, properties, attributes }) => [externalId, properties, attributes]),
    ).toEqual([
      ['1', { name: '王芳', birthYear: 1958 }, { 入住: '2019-05-01', 党员: true }],
      ['2', { name: '李明' }, { 党员: false }],
    ]);
    expect(drawn(planned)).toEqual(['1 NOMINATES 2']);
    expect(planned.ties[0]?.validFrom).toBe('2026-03-05');
  });

  it('names the sheet and the row of a problem', async () => {
    const book = await workbook('a.xlsx', {
      居民: [['名单'], ['编号', '性别'], ['1', '甲']],
      关系: [
        ['起点', '终点', '关系'],
        ['1', '9', '认识'],
      ],
    });
    expect(told(await plan([book]))).toEqual([
      'notAChoice a.xlsx:居民:3:性别 = 甲',
      'tieToNobody a.xlsx:关系:2:起点 = 1',
      'tieToNobody a.xlsx:关系:2:终点 = 9',
    ]);
  });

  it('tells when no sheet is understood, and when all are empty', async () => {
    expect(
      told(
        await plan([
          await workbook('a.xlsx', {
            s: [
              ['颜色', '大小'],
              ['红', 3],
            ],
          }),
        ]),
      ),
    ).toEqual(['unknownTable a.xlsx:s:1 = 颜色, 大小']);
    expect(told(await plan([await workbook('a.xlsx', { s: [], t: [] })]))).toEqual(['emptyFile a.xlsx']);
  });

  it('is recognised by its content, whatever its name', async () => {
    const { bytes } = await workbook('a.xlsx', { s: [['id'], ['1']] });
    expect((await plan([file('a.csv', bytes)])).nodes).toHaveLength(1);
  });
});

it('reads actors before ties, whatever the order of the files, and tells the progress', async () => {
  const told: [number, number][] = [];
  const ties = Array.from({ length: 6_000 }, (_, i) => `a,b${i},提名`);
  const people = ['a', ...ties.map((_, i) => `b${i}`)];
  const planned = await plan(
    [file('edges.csv', lines('source,target,type', ...ties)), file('nodes.csv', lines('id', ...people))],
    {
      onProgress: (done, total) => told.push([done, total]),
    },
  );
  expect(planned.ties).toHaveLength(6_000);
  expect(planned.files.map(({ table }) => table)).toEqual(['ties', 'actors']);
  expect(told).toEqual([
    [5_000, 12_001],
    [10_000, 12_001],
    [12_001, 12_001],
  ]);
});
