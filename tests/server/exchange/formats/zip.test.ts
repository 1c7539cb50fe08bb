import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { entryNameOf } from '../../../../server/exchange/formats/zip.ts';
import { readTables } from '../../../../server/exchange/formats.ts';
import { importLimits } from '../../../../server/exchange/limits.ts';
import { drawn, file, lines, plan, told, workbook } from '../files.ts';

const zipped = (entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

describe('a zip of files', () => {
  it('is read entry by entry, each in its own format and encoding', async () => {
    const book = await workbook('b.xlsx', {
      名册: [
        ['编号', '姓名'],
        ['2', '李明'],
      ],
    });
    const content = zipped({
      'folder/a.csv': lines('id,name', '1,王芳'),
      'b.xlsx': book.bytes,
      'ties.csv': lines('source,target,kind', '1,2,认识'),
    });
    const planned = await plan([file('all.zip', content)]);
    expect(told(planned)).toEqual([]);
    expect(planned.nodes.map(({ externalId }) => externalId).sort()).toEqual(['1', '2']);
    expect(drawn(planned)).toEqual(['1 KNOWS 2']);
    expect((await readTables('all.zip', content)).map(({ file: zip, sheet }) => [zip, sheet])).toEqual([
      ['all.zip', 'folder/a.csv'],
      ['all.zip', 'b.xlsx / 名册'],
      ['all.zip', 'ties.csv'],
    ]);
  });

  it('passes over what systems leave behind, scripts, pictures and remarks', async () => {
    const planned = await plan([
      file(
        'a.zip',
        zipped({
          'a.csv': 'id\n1',
          '__MACOSX/._a.csv': '\0\u0001',
          '.DS_Store': '\0',
          'x/.hidden.csv': 'id\n9',
          'load.R': 'x <- 1',
          'photo.png': '\0',
          'README.txt': 'read me, please',
        }),
      ),
    ]);
    expect(told(planned)).toEqual([]);
    expect(planned.nodes.map(({ externalId }) => externalId)).toEqual(['1']);
  });

  it('names the entry of a problem', async () => {
    const content = zipped({ 'a.csv': 'id,name\n1,"Wang', 'b.csv': 'id\n1' });
    expect(told(await plan([file('a.zip', content)]))).toEqual(['brokenRow a.zip:a.csv:2:name']);
  });

  it.each<[string, Uint8Array, string]>([
    [
      'a zip within',
      zipped({ 'b.zip': zipped({ 'a.csv': 'id\n1' }) }),
      'unsupportedFormat a.zip:b.zip = zip',
    ],
    [
      'a zip within, called CSV',
      zipped({ 'b.csv': zipped({ 'a.csv': 'id\n1' }) }),
      'unsupportedFormat a.zip:b.csv = zip',
    ],
    ['nothing that is read', zipped({ 'a.png': 'x' }), 'unsupportedFormat a.zip'],
    [
      'a document',
      zipped({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<x/>' }),
      'unsupportedFormat a.zip',
    ],
    ['a bomb', zipped({ 'a.csv': 'id\n'.padEnd(40 * 1024 * 1024) }), 'tooLargeFile a.zip'],
    [
      'very many entries',
      zipped(
        Object.fromEntries(Array.from({ length: importLimits.zipEntries + 1 }, (_, i) => [`${i}.csv`, 'id'])),
      ),
      'tooLargeFile a.zip',
    ],
    ['half a zip', zipped({ 'a.csv': 'id\n1' }).subarray(0, 60), 'unreadableFile a.zip'],
  ])('refuses %s', async (_, content, problem) => {
    expect(told(await plan([file('a.zip', content)]))).toEqual([problem]);
  });

  it('reads names that Chinese Windows wrote in GBK', () => {
    // 名册.csv in GBK, as Python 3's codec gives it.
    const bytes = [0xc3, 0xfb, 0xb2, 0xe1, ...new TextEncoder().encode('.csv')];
    expect(entryNameOf(String.fromCharCode(...bytes))).toBe('名册.csv');
    expect(entryNameOf('名册.csv')).toBe('名册.csv');
    expect(entryNameOf('café.csv')).toBe('café.csv');
  });
});
