import type { ISectionOptions, Paragraph, Table } from 'docx';
import { textWidth } from '../../network/textWidth.ts';
import {
  cellText,
  isNumberColumn,
  numbersOf,
  rowCount,
  rowsOf,
  type CellWords,
  type ReportBlock,
  type ReportDocument,
} from './reportCells.ts';

/** A picture as it goes into a text. */
export interface ReportImage {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface DocxWords extends CellWords {
  readonly caption: (kind: 'table' | 'picture', number: number, text: string) => string;
  readonly provenance: string;
  /** Where a picture could not be drawn. */
  readonly noPicture: string;
  readonly language: 'zh-CN' | 'en-GB';
}

/** Fonts that Word has in China and elsewhere; each text takes the one of its script. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' } as const;
/** A4 in twentieths of a point, and what is left of its width within margins of 2 cm. */
const page = { width: 11_906, height: 16_838, margin: 1_134 } as const;
const textArea = page.width - 2 * page.margin;
/** Pixels of a picture across the page. */
const pictureWidth = 620;
const tallest = 800;

/** Signs that no XML may hold: with one of them Word does not open the text. */
const controlSigns = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const withoutControlSigns = (text: string): string => text.replace(/\r\n?/g, '\n').replace(controlSigns, '');

/** How wide columns are, by what is in them: in all as wide as the text. */
function columnWidths({ columns }: ReportBlock, words: CellWords): number[] {
  const needs = columns.map((column) => {
    const cells = Array.from({ length: Math.min(50, rowCount([column])) }, (_, row) =>
      cellText(column, row, words),
    );
    const longest = Math.max(...[column.title, ...cells].map((text) => textWidth(text, 1)));
    return Math.min(18, Math.max(3.5, longest));
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((need / all) * textArea));
}

/**
 * A report as a text to edit (.docx): headings, real tables whose header row is repeated on each page, captions, pictures, page
 * numbers, and below it all what it was made from and whose it is (`mark`). The library is loaded when it is first asked for.
 */
export async function reportDocx(
  document: ReportDocument,
  images: ReadonlyMap<number, ReportImage>,
  mark: readonly string[],
  words: DocxWords,
): Promise<Blob> {
  const docx = await import('docx');
  const { AlignmentType, BorderStyle, HeadingLevel, Packer, PageNumber, TextRun, WidthType } = docx;
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
  const numbers = numbersOf(document.blocks);
  /** Each line of a text stands on one of its own. */
  const runs = (text: string, more: object = {}) =>
    withoutControlSigns(text)
      .split('\n')
      .map((line, i) => new TextRun({ text: line, ...more, ...(i > 0 && { break: 1 }) }));
  const plain = (text: string, more: object = {}): Paragraph =>
    new docx.Paragraph({ children: runs(text), ...more });
  const caption = (index: number, text: string, more: object = {}): Paragraph => {
    const { kind, number } = numbers.get(index)!;
    return plain(words.caption(kind, number, text), { style: 'Caption', ...more });
  };
  const note = (text: string | null | undefined): Paragraph[] =>
    text ? [plain(text, { style: 'Note' })] : [];
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' } as const;
  const borders = { top: line, bottom: line, left: line, right: line };

  function cells(
    texts: readonly string[],
    widths: readonly number[],
    { isHeader = false, toEnd = [] as readonly boolean[] } = {},
  ) {
    return texts.map(
      (text, i) =>
        new docx.TableCell({
          borders,
          width: { size: widths[i]!, type: WidthType.DXA },
          margins: { top: 40, bottom: 40, left: 80, right: 80 },
          ...(isHeader && { shading: { fill: 'E8EFEA' } }),
          children: [
            new docx.Paragraph({
              style: 'Cell',
              alignment: toEnd[i] ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: runs(text, { bold: isHeader }),
            }),
          ],
        }),
    );
  }

  function tableOf(
    header: readonly string[],
    rows: readonly (readonly string[])[],
    widths: readonly number[],
    toEnd: readonly boolean[] = [],
  ): Table {
    return new docx.Table({
      width: { size: textArea, type: WidthType.DXA },
      columnWidths: [...widths],
      layout: docx.TableLayoutType.FIXED,
      rows: [
        ...(header.length > 0
          ? [
              new docx.TableRow({
                tableHeader: true,
                cantSplit: true,
                children: cells(header, widths, { isHeader: true, toEnd }),
              }),
            ]
          : []),
        ...rows.map((row) => new docx.TableRow({ cantSplit: true, children: cells(row, widths, { toEnd }) })),
      ],
    });
  }

  function dataTable(block: ReportBlock): Table {
    return tableOf(
      block.columns.map(({ title }) => title),
      rowsOf(block.columns, (column, row) => cellText(column, row, words)),
      columnWidths(block, words),
      block.columns.map(isNumberColumn),
    );
  }

  const factTable = (facts: ReportBlock['facts']): Table =>
    tableOf(
      [],
      facts.map(({ label, value }) => [label, value]),
      [Math.round(textArea * 0.36), Math.round(textArea * 0.64)],
    );

  function imageOf(index: number, text: string): Paragraph {
    const image = images.get(index);
    if (!image) return plain(words.noPicture);
    const scale = Math.min(pictureWidth / image.width, tallest / image.height);
    return new docx.Paragraph({
      keepNext: true,
      alignment: AlignmentType.CENTER,
      children: [
        new docx.ImageRun({
          type: 'png',
          data: image.png,
          transformation: { width: image.width * scale, height: image.height * scale },
          altText: { name: text, title: text, description: text },
        }),
      ],
    });
  }

  function partsOf(block: ReportBlock, index: number): (Paragraph | Table)[] {
    const text = block.text ?? '';
    switch (block.kind) {
      case 'heading':
        return [plain(text, { heading: levels[(block.level ?? 1) - 1] ?? HeadingLevel.HEADING_3 })];
      case 'paragraph':
        return [plain(text)];
      case 'list':
        return block.items.map((item) => plain(item, { bullet: { level: 0 } }));
      case 'facts':
        return [factTable(block.facts), plain('', { style: 'Note' })];
      case 'table':
        return [
          caption(index, text, { keepNext: true }),
          dataTable(block),
          ...note(block.note),
          plain('', { style: 'Note' }),
        ];
      case 'picture':
        return [imageOf(index, text), caption(index, text), ...note(block.note)];
    }
  }

  const section: ISectionOptions = {
    properties: {
      page: {
        size: { width: page.width, height: page.height },
        margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
      },
    },
    headers: {
      default: new docx.Header({
        children: [plain(`${document.title}　${document.subtitle}`, { style: 'Note' })],
      }),
    },
    footers: {
      default: new docx.Footer({
        children: [
          new docx.Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
          }),
        ],
      }),
    },
    children: [
      plain(document.title, { heading: HeadingLevel.HEADING_1 }),
      plain(document.subtitle, { style: 'Subtitle' }),
      ...document.blocks.flatMap(partsOf),
      plain(words.provenance, { heading: HeadingLevel.HEADING_2 }),
      factTable(document.provenance),
      ...mark.map((text) => plain(text, { style: 'Note' })),
    ],
  };
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '164539', font },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const made = new docx.Document({
    title: document.title,
    creator: 'Linli 邻里',
    description: document.subtitle,
    styles: {
      default: {
        document: {
          run: { font, size: 21, language: { value: words.language, eastAsia: 'zh-CN' } },
          paragraph: { spacing: { after: 100, line: 312 } },
        },
        heading1: heading(36, 0),
        heading2: heading(28, 320),
        heading3: heading(24, 240),
      },
      paragraphStyles: [
        {
          id: 'Subtitle',
          name: 'Subtitle',
          basedOn: 'Normal',
          run: { size: 24, color: '5B5548' },
          paragraph: { spacing: { after: 240 } },
        },
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          run: { size: 20, bold: true },
          paragraph: { spacing: { before: 160, after: 60 } },
        },
        {
          id: 'Cell',
          name: 'Cell',
          basedOn: 'Normal',
          run: { size: 18 },
          paragraph: { spacing: { after: 0, line: 252 } },
        },
        { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 17, color: '5B5548' } },
      ],
    },
    sections: [section],
  });
  return Packer.toBlob(made);
}
