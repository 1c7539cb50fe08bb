import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CsvValue } from '../../server/exchange/formats/csv.ts';
import { writeSheet } from '../../server/exchange/sheetFile.ts';

const office = process.env.LINLI_SOFFICE ?? '/usr/bin/soffice';
const isThere = existsSync(office);
if (!isThere && !process.env.CI)
  process.emitWarning(`${office} is missing: what LibreOffice makes of our files is not tested.`);

const header = ['姓名', '次数', '说的话'];
const rows: readonly (readonly CsvValue[])[] = [
  ['王秀英', 12, '每周三去合唱队'],
  ['欧阳　娜', -0.5, '她说："好"；\n下次再去'],
  ['𠮷野', 1234567.25, 'Ünïcode, ½ 😀'],
  ['=1+1', 0, '=HYPERLINK("http://evil.example","x")'],
  ['+86 138', null, '-2+3'],
  ['@SUM(1)', true, '0123'],
  ["'quoted", false, '1e5'],
  ['2026-03', 3, '2026-03-05'],
  ['13800138000', 1, '110101195103074321'],
  ['长'.repeat(300), 1, '<a href="x">&amp;</a>'],
];

/** What our files are in a program that people open them with. On a build server nothing of it may be left out. */
describe.skipIf(!isThere && !process.env.CI)('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-office-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The sheets of a file as tables of what is shown in each cell, by the name of the sheet. */
  function opened(
    name: string,
    content: string | Uint8Array,
    how: readonly string[] = [],
  ): Map<string, string[][]> {
    writeFileSync(join(folder, name), content);
    const out = mkdtempSync(join(folder, 'out-'));
    // 44 comma, 34 quote, 76 UTF-8, from row 1, all cells as shown, every sheet to a file of its own.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const options = ['--headless', '--norestore', `-env:UserInstallation=file://${join(folder, 'profile')}`];
    execFileSync(office, [...options, ...how, '--convert-to', filter, '--outdir', out, join(folder, name)], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    const stem = name.replace(/\.\w+$/, '');
    return new Map(
      readdirSync(out).map((file) => [
        file.slice(stem.length + 1, -'.csv'.length),
        parse(readFileSync(join(out, file)), { relax_column_count: true }) as unknown as string[][],
      ]),
    );
  }
  const shown = (value: CsvValue): string =>
    value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  const list = {
    title: '名单',
    table: { header, rows },
    remarks: ['桂花里', '=1+1'],
    language: 'zh',
  } as const;
  let workbook: Map<string, string[][]>;

  beforeAll(async () => {
    workbook = opened('list.xlsx', await writeSheet(list, 'xlsx'));
  }, 180_000);

  it('shows each cell of a workbook as it is, Chinese too, and computes none', () => {
    expect([...workbook.keys()].sort()).toEqual(['名单', '说明']);
    expect(workbook.get('名单')).toEqual([header, ...rows.map((row) => row.map(shown))]);
    expect(workbook.get('说明')).toEqual([['名单'], ['桂花里'], ['=1+1']]);
  });

  it('computes nothing of a CSV, and shows Chinese', async () => {
    // Without a window it asks nobody for the encoding.
    const asUtf8 = ['--infilter=Text - txt - csv (StarCalc):44,34,76'];
    const [table] = [...opened('list.csv', await writeSheet(list, 'csv'), asUtf8).values()];
    expect(table?.[1]?.[0]).toBe('王秀英');
    // The apostrophe is the sign for text; it stays where a file is opened instead of typed.
    expect(table?.slice(4, 7).map((row) => [row[0], row[2]])).toEqual([
      ["'=1+1", `'=HYPERLINK("http://evil.example","x")`],
      ["'+86 138", "'-2+3"],
      ["'@SUM(1)", expect.any(String)],
    ]);
  }, 180_000);
});
