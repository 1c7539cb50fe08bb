import { ProblemError } from '../../entities/problem.ts';
import { checkStatedCount } from '../networkRows.ts';
import { brokenFormat } from '../xml.ts';

export const dlFormats = [
  'fullmatrix',
  'upperhalf',
  'lowerhalf',
  'edgelist1',
  'edgelist2',
  'nodelist1',
  'nodelist1b',
  'nodelist2',
] as const;
export type DlFormat = (typeof dlFormats)[number];

/** What a DL file says before its data. */
export interface DlHeader {
  rows: number;
  columns: number;
  matrices: number;
  format: DlFormat;
  /** Whether rows and columns are the same nodes. */
  isOneMode: boolean;
  hasDiagonal: boolean;
  rowLabels: readonly string[] | null;
  columnLabels: readonly string[] | null;
  matrixLabels: readonly string[];
  embedded: { rows: boolean; columns: boolean };
  /** Where the data begin in the text. */
  dataStart: number;
}

/** A word in quotes, or one without; an apostrophe within a word is part of it. */
const word = /"([^"]*)"|'([^'\n]*)'(?=[\s,]|$)|[^\s,="]+|=/y;
const mostMatrices = 1_000;
const spaces = /[\s,]*/y;

/** The words of a DL text, one after the other; commas count as space. */
export class DlWords {
  position: number;
  private readonly text: string;

  constructor(text: string, position = 0) {
    this.text = text;
    this.position = position;
  }

  /** The next word, in lower case where it is no quoted one; null at the end. */
  next(): { readonly text: string; readonly isQuoted: boolean } | null {
    spaces.lastIndex = this.position;
    spaces.exec(this.text);
    word.lastIndex = spaces.lastIndex;
    const match = word.exec(this.text);
    if (!match) {
      // A lone quotation mark opens nothing.
      if (spaces.lastIndex >= this.text.length) return null;
      this.position = spaces.lastIndex + 1;
      return this.next();
    }
    this.position = word.lastIndex;
    const quoted = match[1] ?? match[2];
    return { text: quoted ?? match[0], isQuoted: quoted !== undefined };
  }

  /** The word after an equals sign, which may be left out. */
  value(): string {
    const first = this.next();
    return (first?.text === '=' ? this.next() : first)?.text.toLowerCase() ?? '';
  }

  peek(): string {
    const { position } = this;
    const found = this.next();
    this.position = position;
    return found?.text.toLowerCase() ?? '';
  }
}

/** Reads the header of a DL file. @throws ProblemError brokenFormat, tooManyRows or unsupportedFormat */
export class DlHeaderReader {
  private readonly words: DlWords;
  private readonly text: string;
  private readonly header: DlHeader = {
    rows: 0,
    columns: 0,
    matrices: 1,
    format: 'fullmatrix',
    isOneMode: true,
    hasDiagonal: true,
    rowLabels: null,
    columnLabels: null,
    matrixLabels: [],
    embedded: { rows: false, columns: false },
    dataStart: 0,
  };

  constructor(text: string) {
    this.text = text;
    this.words = new DlWords(text);
  }

  read(): DlHeader {
    if (this.words.next()?.text.toLowerCase() !== 'dl') throw brokenFormat('DL', 1);
    for (;;) {
      const { position } = this.words;
      const key = this.words.next()?.text.toLowerCase();
      if (key === undefined) throw this.fault();
      if (key.startsWith('data')) {
        // The data may begin right behind the colon.
        this.header.dataStart = this.text.indexOf(':', position) + 1 || this.words.position;
        return this.checked();
      }
      this.take(key);
    }
  }

  /** Rows and columns that are called alike are the same nodes, although the file counts them apart. */
  private checked(): DlHeader {
    const { header } = this;
    if (header.columns === 0 && !header.format.includes('list')) throw this.fault();
    if (header.matrices > mostMatrices)
      throw new ProblemError({ code: 'tooMany', parameters: { max: mostMatrices } });
    const { rowLabels, columnLabels } = header;
    const areAlike =
      rowLabels?.length === columnLabels?.length &&
      rowLabels?.every((label, i) => label === columnLabels?.[i]);
    if (areAlike && !header.format.endsWith('2')) header.isOneMode = true;
    return header;
  }

  private fault(): ProblemError {
    return brokenFormat('DL', this.text.slice(0, this.words.position).split('\n').length);
  }

  private count(): number {
    const text = this.words.value();
    if (!/^\d{1,9}$/.test(text)) throw this.fault();
    const count = Number(text);
    checkStatedCount(count, this.text.length);
    return count;
  }

  private take(key: string): void {
    const { header } = this;
    if (key === 'n') header.rows = header.columns = this.count();
    else if (key === 'nr' || key === 'nc') {
      header.isOneMode = false;
      header[key === 'nr' ? 'rows' : 'columns'] = this.count();
    } else if (key === 'nm') header.matrices = this.count();
    else if (key === 'format') header.format = this.formatCalled(this.words.value());
    else if (key === 'diagonal') header.hasDiagonal = !this.words.value().startsWith('absent');
    else if (key === 'title') this.words.value();
    else if (['row', 'column', 'col', 'matrix', 'level'].includes(key)) this.takeLabels(key);
    else if (/^labels?:?$/.test(key)) this.takeLabelsOf('both', key);
  }

  private formatCalled(name: string): DlFormat {
    const called = name === 'edgelist' || name === 'nodelist' ? `${name}1` : name;
    const format = dlFormats.find((candidate) => candidate === called);
    if (!format) throw new ProblemError({ code: 'unsupportedFormat', value: `DL ${name}` });
    if (format.endsWith('2')) this.header.isOneMode = false;
    return format;
  }

  private takeLabels(of: string): void {
    const key = this.words.next()?.text.toLowerCase() ?? '';
    if (!/^labels?:?$/.test(key)) throw this.fault();
    if (of === 'matrix' || of === 'level')
      this.header.matrixLabels = this.list(key, this.header.matrices) ?? [];
    else this.takeLabelsOf(of === 'row' ? 'rows' : 'columns', key);
  }

  private takeLabelsOf(of: 'rows' | 'columns' | 'both', key: string): void {
    const { header } = this;
    const labels = this.list(key, of === 'columns' ? header.columns : header.rows);
    if (of !== 'columns') {
      header.rowLabels = labels;
      header.embedded.rows = labels === null;
    }
    if (of !== 'rows') {
      header.columnLabels = labels;
      header.embedded.columns = labels === null;
    }
  }

  /** As many labels as there are nodes; null where they stand in the data. */
  private list(key: string, count: number): string[] | null {
    if (/^embedded:?$/.test(this.words.peek())) {
      this.words.next();
      if (this.words.peek() === ':') this.words.next();
      return null;
    }
    if (!key.endsWith(':') && this.words.peek() === ':') this.words.next();
    const labels: string[] = [];
    while (labels.length < count) {
      const label = this.words.next();
      if (!label) throw this.fault();
      if (label.isQuoted || label.text !== '=') labels.push(label.text);
    }
    return labels;
  }
}
