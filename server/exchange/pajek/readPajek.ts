import { ProblemError } from '../../entities/problem.ts';
import { textCell, type RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import { importLimits } from '../limits.ts';
import { checkStatedCount, NetworkRows } from '../networkRows.ts';
import { brokenFormat } from '../xml.ts';
import { isTime, missingValue, relationFacts, unescaped, wordsIn } from './pajekWords.ts';

interface Vertex {
  label: string;
  readonly facts: Map<string, RawCell>;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly isDirected: boolean;
  readonly facts: Map<string, RawCell>;
}

type Section =
  | { readonly of: 'vertices' | 'arcs' | 'edges' | 'arcsList' | 'edgesList' | 'matrix' | 'other' }
  | {
      readonly of: 'values';
      readonly name: string;
      readonly legend: ReadonlyMap<string, string>;
      next: number;
    };

const sectionsOfLines = new Map([
  ['arcs', 'arcs'],
  ['edges', 'edges'],
  ['arcslist', 'arcsList'],
  ['edgeslist', 'edgesList'],
  ['matrix', 'matrix'],
] as const) as ReadonlyMap<string, 'arcs' | 'edges' | 'arcsList' | 'edgesList' | 'matrix'>;

/** Collects vertices and lines of a Pajek file, line by line. */
class PajekContent {
  readonly vertices: Vertex[] = [];
  readonly lines: Line[] = [];
  private firstMode: number | null = null;
  private section: Section = { of: 'other' };
  private relation: string | null = null;
  private network: string | null = null;
  /** Name of the network whose lines are read: their relation when there are several networks. */
  private usualRelation: string | null = null;
  private isSeveral = false;
  private pending: string | null = null;
  private legend = new Map<string, string>();
  private matrixCell = 0;
  private row = 0;
  private readonly length: number;

  /** @param length characters of the file */
  constructor(length: number) {
    this.length = length;
  }

  /** @throws ProblemError brokenFormat, severalNetworks, tooManyRows or tooMany with the line */
  read(line: string): void {
    this.row += 1;
    const text = line.trim();
    if (text.startsWith('%')) this.readRemark(text);
    if (text === '' || text.startsWith('%') || text.startsWith('/*')) return;
    if (text.startsWith('*')) this.openSection(text);
    else this.readLine(text);
  }

  /** Under the name of a partition: what a class stands for, as we write it. */
  private readRemark(text: string): void {
    const [, number, meaning] = /^%\s*(\d{1,9})\s+(.+)$/.exec(text) ?? [];
    if (this.pending !== null && number !== undefined && meaning !== undefined)
      this.legend.set(number, meaning);
  }

  private fault(): ProblemError {
    return brokenFormat('Pajek', this.row);
  }

  private openSection(text: string): void {
    const [head = '', ...rest] = wordsIn(text);
    const word = head.slice(1).toLowerCase();
    if (word === 'network') {
      this.network = rest.join(' ') || null;
      this.usualRelation ??= this.network;
    } else if (word === 'vertices') this.openVertices(rest);
    else if (['partition', 'vector', 'permutation'].includes(word)) {
      this.pending = rest.join(' ') || word;
      this.section = { of: 'other' };
    } else this.openLines(word, rest);
  }

  /** Vertices of the network, or, after `*Partition` and the like, the number of values that follow. */
  private openVertices([count = '', firstMode]: readonly string[]): void {
    const order = Number(count);
    if (!/^\d+$/.test(count)) throw this.fault();
    checkStatedCount(order, this.length, this.row);
    if (this.pending !== null) {
      this.section = { of: 'values', name: this.pending, legend: this.legend, next: 0 };
      this.legend = new Map();
      this.pending = null;
    } else if (this.vertices.length > 0) {
      // A project may hold several networks of the same vertices: then each is a relation.
      if (order !== this.vertices.length) throw new ProblemError({ code: 'severalNetworks', row: this.row });
      this.nameRelations();
      this.section = { of: 'other' };
    } else {
      this.firstMode = firstMode === undefined ? null : Number(firstMode);
      if (this.firstMode !== null && !(this.firstMode >= 0 && this.firstMode <= order)) throw this.fault();
      for (let i = 0; i < order; i++) this.vertices.push({ label: '', facts: new Map(this.modeOf(i)) });
      this.section = { of: 'vertices' };
    }
  }

  /** What was read so far is the relation of the network before. */
  private nameRelations(): void {
    for (const { facts } of this.lines)
      if (this.usualRelation !== null && !facts.has('kind')) facts.set('kind', textCell(this.usualRelation));
    this.usualRelation = this.network;
    this.isSeveral = true;
  }

  private modeOf(index: number): [string, RawCell][] {
    return this.firstMode === null ? [] : [['mode', index < this.firstMode ? 1 : 2]];
  }

  /** `*Arcs :2 "advice"`: the lines that follow, and of which relation they are. */
  private openLines(word: string, rest: readonly string[]): void {
    const section = sectionsOfLines.get(word);
    this.section = { of: section ?? 'other' };
    if (section === undefined) return;
    const number = rest[0]?.startsWith(':') ? rest[0].slice(1) : null;
    this.relation = number === null ? (rest[0] ?? null) : (rest[1] ?? number);
    this.matrixCell = 0;
  }

  private readLine(text: string): void {
    const parts = wordsIn(text);
    switch (this.section.of) {
      case 'vertices':
        return this.readVertex(parts);
      case 'arcs':
      case 'edges':
        return this.readPair(parts, this.section.of === 'arcs');
      case 'arcsList':
      case 'edgesList':
        return this.readList(parts, this.section.of === 'arcsList');
      case 'matrix':
        return parts.forEach((part) => this.readMatrixCell(part));
      case 'values':
        return this.readValue(this.section, parts[0] ?? '');
    }
  }

  private indexOf(word: string | undefined): number {
    const index = Number(word) - 1;
    if (!Number.isInteger(index) || index < 0 || index >= this.vertices.length) throw this.fault();
    return index;
  }

  private readVertex([number, label = '', ...rest]: readonly string[]): void {
    const vertex = this.vertices[this.indexOf(number)]!;
    vertex.label = unescaped(label).trim();
    const time = rest.find(isTime);
    if (time !== undefined) vertex.facts.set('time', time);
  }

  private readPair([from, to, ...rest]: readonly string[], isDirected: boolean): void {
    const facts = new Map<string, RawCell>();
    if (rest[0] !== undefined && /^[-+.\d]/.test(rest[0])) facts.set('weight', rest[0]);
    const time = rest.find(isTime);
    if (time !== undefined) facts.set('note', time);
    const label = rest.indexOf('l');
    if (label >= 0)
      for (const [name, cell] of relationFacts(rest[label + 1] ?? null, 'label')) facts.set(name, cell);
    this.addLine(this.indexOf(from), this.indexOf(to), isDirected, facts);
  }

  private readList([from, ...others]: readonly string[], isDirected: boolean): void {
    const source = this.indexOf(from);
    for (const to of others) this.addLine(source, this.indexOf(to), isDirected, new Map());
  }

  /** Cells of the matrix one after the other; between the modes of a two-mode network, else among all. */
  private readMatrixCell(word: string): void {
    const order = this.vertices.length;
    const rows = this.firstMode ?? order;
    const columns = this.firstMode === null ? order : order - this.firstMode;
    const [row, column] = [Math.floor(this.matrixCell / columns), this.matrixCell % columns];
    const value = Number(word);
    if (Number.isNaN(value) || row >= rows) throw this.fault();
    this.matrixCell += 1;
    if (value === 0) return;
    const target = this.firstMode === null ? column : this.firstMode + column;
    this.addLine(row, target, this.firstMode === null, new Map([['weight', word]]));
  }

  private addLine(from: number, to: number, isDirected: boolean, facts: Map<string, RawCell>): void {
    if (this.lines.length >= importLimits.rows)
      throw new ProblemError({ code: 'tooManyRows', parameters: { max: importLimits.rows } });
    const relation = this.relation ?? (this.isSeveral ? this.usualRelation : null);
    if (!facts.has('kind')) for (const [name, cell] of relationFacts(relation)) facts.set(name, cell);
    this.lines.push({ from, to, isDirected, facts });
  }

  private readValue(section: Section & { of: 'values' }, word: string): void {
    const { name, legend, next } = section;
    const meaning = legend.get(word);
    const cell = meaning === undefined ? word : textCell(meaning);
    const isMissing = word === missingValue || (legend.size > 0 && word === '0');
    if (!isMissing) this.vertices[next]?.facts.set(name, cell);
    section.next += 1;
  }
}

/**
 * A Pajek file as tables. Vertices are called by their labels where those differ, else by their numbers; times are kept
 * as they stand, as a fact of vertices and as a note of lines; places and drawing are left.
 * @throws ProblemError when it cannot be read as a whole
 */
export function readPajek(text: string, file: string, encoding: string): readonly RawTable[] {
  const content = new PajekContent(text.length);
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) content.read(line);
  const { vertices, lines } = content;
  if (vertices.length === 0) throw brokenFormat('Pajek');
  const labels = vertices.map(({ label }) => label);
  const areNames = !labels.includes('') && new Set(labels).size === labels.length;
  const idOf = (index: number): string => (areNames ? (labels[index] ?? '') : String(index + 1));
  const rows = new NetworkRows(file, encoding);
  vertices.forEach(({ label, facts }, i) => rows.addNode(idOf(i), label || null, facts));
  for (const { from, to, isDirected, facts } of lines) rows.addTie(idOf(from), idOf(to), isDirected, facts);
  return rows.tables();
}
