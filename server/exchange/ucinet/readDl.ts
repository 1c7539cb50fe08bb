import { ProblemError } from '../../entities/problem.ts';
import { textCell, type RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import { importLimits } from '../limits.ts';
import { NetworkRows } from '../networkRows.ts';
import { brokenFormat } from '../xml.ts';
import { DlHeaderReader, DlWords, type DlHeader } from './dlHeader.ts';

/** One side of the matrices: nodes by number, or by label where those are learnt as they come. */
class Side {
  readonly labels: string[];
  private readonly indexes = new Map<string, number>();
  private readonly isOpen: boolean;

  /** @param isOpen whether labels stand in the data */
  constructor(labels: readonly string[] | null, count: number, isOpen: boolean) {
    this.labels = labels ? [...labels] : isOpen ? [] : Array.from({ length: count }, (_, i) => String(i + 1));
    this.isOpen = isOpen;
    this.labels.forEach((label, i) => this.indexes.set(label.toUpperCase(), i));
  }

  /** The node that a word of the data names: its number where labels stand in the header, else its label. Null when there is none. */
  indexOf(word: string): number | null {
    const known = this.indexes.get(word.toUpperCase());
    if (!this.isOpen) {
      const number = /^\d+$/.test(word) ? Number(word) - 1 : -1;
      return number >= 0 && number < this.labels.length ? number : (known ?? null);
    }
    if (known !== undefined) return known;
    if (this.labels.length >= importLimits.rows)
      throw new ProblemError({ code: 'tooManyRows', parameters: { max: importLimits.rows } });
    this.indexes.set(word.toUpperCase(), this.labels.length);
    return this.labels.push(word) - 1;
  }

  has(label: string): boolean {
    return this.indexes.has(label.toUpperCase());
  }
}

/** A tie between a row and a column; the weight as it stands. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly isDirected: boolean;
  readonly weight: string | null;
  readonly matrix: number;
}

const missing = /^(?:\.|na|nan)$/i;

/** The ties in the data of a DL file. */
class DlData {
  private readonly header: DlHeader;
  private readonly text: string;
  private readonly rows: NetworkRows;
  private readonly ofRows: Side;
  private readonly ofColumns: Side;
  private readonly cells: Cell[] = [];
  private matrix = 0;

  constructor(header: DlHeader, text: string, rows: NetworkRows) {
    this.header = header;
    this.text = text;
    this.rows = rows;
    const { rowLabels, columnLabels, embedded, isOneMode } = header;
    const labels = rowLabels ?? (isOneMode ? columnLabels : null);
    this.ofRows = new Side(labels, header.rows, embedded.rows || (isOneMode && embedded.columns));
    this.ofColumns = isOneMode ? this.ofRows : new Side(columnLabels, header.columns, embedded.columns);
  }

  read(): void {
    const { format } = this.header;
    if (format === 'fullmatrix') this.readMatrices(() => ({ from: 0, to: this.columnCount }));
    else if (format === 'lowerhalf') this.readMatrices((row) => ({ from: 0, to: row + this.diagonal }));
    else if (format === 'upperhalf')
      this.readMatrices((row) => ({ from: row + 1 - this.diagonal, to: this.columnCount }));
    else this.readLines();
    this.addNodes();
    this.addTies();
  }

  private get diagonal(): number {
    return this.header.hasDiagonal ? 1 : 0;
  }

  private get columnCount(): number {
    return this.header.columns;
  }

  private fault(position: number): ProblemError {
    return brokenFormat('DL', this.text.slice(0, position).split('\n').length);
  }

  /** Numbers row after row, in as many lines as it pleases; embedded labels stand above and before them. */
  private readMatrices(span: (row: number) => { readonly from: number; readonly to: number }): void {
    const { header } = this;
    const words = new DlWords(this.text, header.dataStart);
    const isHalf = header.format !== 'fullmatrix';
    for (this.matrix = 0; this.matrix < header.matrices; this.matrix++) {
      const columns = header.embedded.columns ? this.labelRow(words) : null;
      for (let row = 0; row < header.rows; row++) {
        const source = header.embedded.rows ? this.labelled(this.ofRows, words) : row;
        const { from, to } = span(row);
        for (let column = from; column < to; column++) {
          const word = words.next();
          if (!word) throw this.fault(words.position);
          this.addCell(source, columns?.[column] ?? column, word.text, !isHalf, words.position);
        }
      }
    }
  }

  private labelRow(words: DlWords): number[] {
    return Array.from({ length: this.columnCount }, () => this.labelled(this.ofColumns, words));
  }

  private labelled(side: Side, words: DlWords): number {
    const word = words.next();
    const index = word && side.indexOf(word.text);
    if (index === null) throw this.fault(words.position);
    return index;
  }

  private addCell(row: number, column: number, word: string, isDirected: boolean, position: number): void {
    if (missing.test(word)) return;
    const value = Number(word);
    if (Number.isNaN(value)) throw this.fault(position);
    if (value !== 0) this.addTie(row, column, isDirected, word);
  }

  /** Lists of ties, one pair or one node and its partners a line; an exclamation mark begins the next matrix. */
  private readLines(): void {
    const isPairs = this.header.format.startsWith('edgelist');
    let position = this.header.dataStart;
    let row = 0;
    for (const line of this.text.slice(position).split(/\r\n|\n|\r/)) {
      position += line.length + 1;
      const words = new DlWords(line);
      const parts: string[] = [];
      for (let word = words.next(); word; word = words.next()) parts.push(word.text);
      const [first] = parts;
      if (first === undefined) continue;
      if (first === '!') {
        this.matrix += 1;
        row = 0;
      } else if (isPairs) this.addPair(parts, position);
      else if (this.header.format === 'nodelist1b') this.addPartners(row++, parts.slice(1), position);
      else this.addPartners(this.found(this.ofRows, first, position), parts.slice(1), position);
    }
  }

  private found(side: Side, word: string | undefined, position: number): number {
    const index = word === undefined ? null : side.indexOf(word);
    if (index === null) throw this.fault(position - 1);
    return index;
  }

  private addPair([from, to, weight]: readonly string[], position: number): void {
    const source = this.found(this.ofRows, from, position);
    const target = this.found(this.ofColumns, to, position);
    this.addTie(source, target, true, weight ?? null);
  }

  private addPartners(source: number, others: readonly string[], position: number): void {
    if (source >= this.ofRows.labels.length) throw this.fault(position - 1);
    for (const other of others) this.addTie(source, this.found(this.ofColumns, other, position), true, null);
  }

  private addTie(row: number, column: number, isDirected: boolean, weight: string | null): void {
    if (this.cells.length >= importLimits.rows)
      throw new ProblemError({ code: 'tooManyRows', parameters: { max: importLimits.rows } });
    this.cells.push({ row, column, isDirected, weight, matrix: this.matrix });
  }

  private addTies(): void {
    const { header } = this;
    for (const { row, column, isDirected, weight, matrix } of this.cells) {
      const relation = header.matrixLabels[matrix] ?? (header.matrices > 1 ? String(matrix + 1) : null);
      const facts: [string, RawCell][] = [['weight', weight]];
      if (relation !== null) facts.push(['kind', textCell(relation)]);
      const [source, target] = [this.idOf(this.ofRows, row), this.idOf(this.ofColumns, column)];
      this.rows.addTie(source, target, isDirected && header.isOneMode, facts);
    }
  }

  /** Where rows and columns are other nodes, numbers alone would mix them up. */
  private idOf(side: Side, index: number): string {
    const label = side.labels[index] ?? String(index + 1);
    const isColumn = !this.header.isOneMode && side === this.ofColumns;
    return isColumn && this.ofRows.has(label) ? `${label} (2)` : label;
  }

  private addNodes(): void {
    const { isOneMode } = this.header;
    const add = (side: Side, mode: number): void =>
      side.labels.forEach((label, i) =>
        this.rows.addNode(this.idOf(side, i), label, isOneMode ? [] : [['mode', mode]]),
      );
    add(this.ofRows, 1);
    if (!isOneMode) add(this.ofColumns, 2);
  }
}

/**
 * A DL file of UCINET as tables: each matrix is a relation, called by its label. Cells that are 0 or missing are no ties; a
 * matrix of two modes has ties without direction between them.
 * @throws ProblemError brokenFormat, unsupportedFormat, tooManyRows
 */
export function readDl(text: string, file: string, encoding: string): readonly RawTable[] {
  const plain = text.replace(/^\ufeff/, '');
  const header = new DlHeaderReader(plain).read();
  const rows = new NetworkRows(file, encoding);
  new DlData(header, plain, rows).read();
  return rows.tables();
}
