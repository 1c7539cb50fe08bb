import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { reportDocx, type DocxWords } from '../../../../client/composables/reports/reportDocx.ts';
import { aReport } from './aReport.ts';

const words: DocxWords = {
  ...{ number: String, share: (value) => `${100 * value}%`, date: (value) => `日期${value}` },
  ...{ unknown: '未知', provenance: '由什么算出', noPicture: '没有画出来', language: 'zh-CN' },
  caption: (kind, number, text) => `${kind === 'table' ? '表' : '图'} ${number}　${text}`,
};
/** The smallest PNG there is: one transparent point. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

async function parts(
  images: Parameters<typeof reportDocx>[1] = new Map(),
  report = aReport,
): Promise<Record<string, string>> {
  const blob = await reportDocx(report, images, ['仅供本社区使用'], words);
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}
const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;
const plainText = (xml: string): string => xml.replace(/<[^>]+>/g, '');

describe('a report as a text to edit', () => {
  it('has real tables: two of the report, its facts, and what it was made from', async () => {
    const { 'word/document.xml': xml } = await parts();
    expect(count(xml!, /<w:tbl>/g)).toBe(4);
  });

  it('repeats the header row of each table of the report on every page', async () => {
    const { 'word/document.xml': xml } = await parts();
    expect(count(xml!, /<w:tblHeader(?: w:val="true")?\/>/g)).toBe(2);
  });

  it('numbers captions of tables and figures apart, in their own style', async () => {
    const { 'word/document.xml': xml } = await parts();
    const captions = [...xml!.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Caption"\/>.*?<\/w:p>/gs)];
    expect(captions.map(([paragraph]) => plainText(paragraph))).toEqual([
      '表 1　每月的活动',
      '图 1　每月的人次',
      '表 2　组织',
    ]);
  });

  it('says what is in the cells: words, numbers, shares, dates, and what is not known', async () => {
    const { 'word/document.xml': xml } = await parts();
    const text = plainText(xml!);
    for (const cell of ['日期2026-03', '25%', '未知', '舞蹈队 &lt;A&amp;B&gt;', '没有记录的不算。', 'r7'])
      expect(text).toContain(cell);
  });

  it('has headings by their styles and the lines of whose it is', async () => {
    const { 'word/document.xml': xml } = await parts();
    expect(count(xml!, /<w:pStyle w:val="Heading1"\/>/g)).toBe(1);
    expect(count(xml!, /<w:pStyle w:val="Heading2"\/>/g)).toBe(2);
    expect(plainText(xml!)).toContain('仅供本社区使用');
  });

  it('writes Chinese in a Chinese font, and counts its pages', async () => {
    const { 'word/styles.xml': styles, 'word/footer1.xml': footer } = await parts();
    expect(styles).toMatch(/w:eastAsia="Microsoft YaHei"/);
    expect(footer).toContain('NUMPAGES');
  });

  it('holds the picture that was drawn, with words for who does not see it; else says so', async () => {
    const drawn = await parts(new Map([[5, { png, width: 560, height: 280 }]]));
    expect(Object.keys(drawn).filter((name) => name.endsWith('.png'))).toHaveLength(1);
    expect(drawn['word/document.xml']).toContain('descr="每月的人次"');
    const without = await parts();
    expect(Object.keys(without).some((name) => name.endsWith('.png'))).toBe(false);
    expect(plainText(without['word/document.xml']!)).toContain('没有画出来');
  });

  it('keeps the lines of a text, and leaves out signs that no XML may hold', async () => {
    const text = '第一行\n第二\u000b行\u0000';
    const { 'word/document.xml': xml } = await parts(undefined, {
      ...aReport,
      blocks: [{ ...aReport.blocks[1]!, text }],
    });
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(xml).toMatch(/第一行<\/w:t>.*<w:br\/>.*第二行<\/w:t>/s);
  });

  it('holds no macro', async () => {
    expect(Object.keys(await parts()).filter((name) => /vba|\.bin$/i.test(name))).toEqual([]);
  });
});
