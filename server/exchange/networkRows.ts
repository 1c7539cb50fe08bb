import { ProblemError } from '../entities/problem.ts';
import { actorKindCalled } from './actorKind.ts';
import { textCell, textOf, type RawCell } from './cells.ts';
import { actorColumns, columnsCalled, conceptCalled, tieColumns } from './columnWords.ts';
import type { RawTable } from './fileFormat.ts';
import { importLimits } from './limits.ts';

/** Facts of a node or a tie as a file of a network calls them. */
export type Facts = Iterable<readonly [name: string, cell: RawCell]>;

/** A sheet that grows by rows, and by columns as facts of new names come. */
class GrowingSheet {
  readonly headers: string[];
  readonly rows: RawCell[][] = [];
  private readonly fixed: readonly string[];
  private readonly factIndexes = new Map<string, number>();

  constructor(fixed: readonly string[]) {
    this.headers = [...fixed];
    this.fixed = fixed;
  }

  add(cells: readonly RawCell[], facts: Facts): void {
    if (this.rows.length >= importLimits.rows)
      throw new ProblemError({ code: 'tooManyRows', parameters: { max: importLimits.rows } });
    const row = [...cells];
    for (const [name, cell] of facts) {
      if (cell === null || cell === '') continue;
      const index = this.indexOf(name);
      while (row.length < index) row.push(null);
      row[index] = cell;
    }
    this.rows.push(row);
    // Rows are filled up later: few rows with many facts must not stand for a huge rectangle.
    if (this.rows.length * this.headers.length > importLimits.sheetCells)
      throw new ProblemError({ code: 'tooMany', parameters: { max: importLimits.sheetCells } });
  }

  column(index: number): RawCell[] {
    return this.rows.map((row) => row[index] ?? null);
  }

  private indexOf(name: string): number {
    const known = this.factIndexes.get(name);
    if (known !== undefined) return known;
    // A fact that is called like a column of the sheet itself is another one than that.
    const header = textOf(name) || '?';
    const own = this.fixed.includes(header) ? renamed(header) : header;
    const found = this.headers.indexOf(own, this.fixed.length);
    if (found < 0 && this.headers.length >= importLimits.columns)
      throw new ProblemError({ code: 'tooManyColumns', parameters: { max: importLimits.columns } });
    const index = found >= 0 ? found : this.headers.push(own) - 1;
    this.factIndexes.set(name, index);
    return index;
  }
}

const renamed = (header: string): string => `${header} (2)`;

/**
 * Checks a number of nodes that a file only states: a few signs must not stand for a million people.
 * @param length characters of the file
 * @throws ProblemError tooManyRows or tooMany with the line
 */
export function checkStatedCount(count: number, length: number, row?: number): void {
  if (count > importLimits.rows)
    throw new ProblemError({ code: 'tooManyRows', row, parameters: { max: importLimits.rows } });
  // The shortest name and what parts it from the next.
  if (count > importLimits.countedNodes && count * 2 > length)
    throw new ProblemError({ code: 'tooMany', row, parameters: { max: importLimits.countedNodes } });
}

/** An id that begins like a sign for text, as the cell that is read back as this id. */
const idCell = (id: string): string => (id.trimStart().startsWith("'") ? textCell(id) : id);

/** So many different labels of ties are still words for kinds; more are remarks on each. */
const mostKindWords = 30;

/**
 * A network as formats of networks tell it, made into the two tables of which import understands everything else: `nodes` and
 * `edges`, with the columns that `columnWords.ts` knows and one for each further fact.
 */
export class NetworkRows {
  private readonly file: string;
  private readonly encoding: string;
  private readonly nodes = new GrowingSheet(['id', 'name']);
  private readonly edges = new GrowingSheet(['source', 'target', 'directed']);

  constructor(file: string, encoding: string) {
    this.file = file;
    this.encoding = encoding;
  }

  /**
   * @param label what the file shows of it; a fact `name` is its name all the same, and the label then a fact
   * @throws ProblemError tooManyRows, tooManyColumns or tooMany
   */
  addNode(id: string, label: string | null, facts: Facts = []): void {
    let name: RawCell = null;
    const others: (readonly [string, RawCell])[] = [];
    for (const fact of facts) {
      if (fact[0].toLowerCase() === 'name' && textOf(fact[1]) !== '') name = textCell(textOf(fact[1]));
      else others.push(fact);
    }
    if (name !== null && label !== null && label !== id && textCell(label) !== name)
      others.push(['label', textCell(label)]);
    const shown = label === null || label === '' ? null : textCell(label);
    this.nodes.add([idCell(id), name ?? shown], others);
  }

  /**
   * @param directed whether the file says that the tie has a direction; the kind of tie, once it is known, may have none all the same
   * @throws ProblemError tooManyRows, tooManyColumns or tooMany
   */
  addTie(source: string, target: string, directed: boolean, facts: Facts = []): void {
    this.edges.add([idCell(source), idCell(target), directed ? null : 'undirected'], facts);
  }

  /** Both tables; their rows are numbered as nodes and ties come in the file, the header being row 1. O(cells). */
  tables(): readonly RawTable[] {
    keepFactsApart(this.nodes);
    labelsAsKinds(this.edges);
    const table = (sheet: string, { headers, rows }: GrowingSheet): RawTable => ({
      file: this.file,
      sheet,
      encoding: this.encoding,
      rows: [headers, ...rows],
    });
    const edges = this.edges.rows.length > 0 ? [table('edges', this.edges)] : [];
    return [table('nodes', this.nodes), ...edges];
  }
}

/** Foreign facts of nodes may be called like what decides of a table: where from and to, and of which kind a node is. */
function keepFactsApart(nodes: GrowingSheet): void {
  const { headers } = nodes;
  const ends = columnsCalled(tieColumns, headers);
  const isTies = ends.has('source') && ends.has('target');
  headers.forEach((header, index) => {
    const isEnd = isTies && ['source', 'target'].includes(conceptCalled(tieColumns, header) ?? '');
    const isKind = conceptCalled(actorColumns, header) === 'kind';
    const isForeign =
      isKind && !nodes.column(index).some((cell) => actorKindCalled(textOf(cell), 'Resident'));
    if (isEnd || isForeign) headers[index] = renamed(header);
  });
}

/** Where no column says of which kind ties are, their labels do, as long as they are few. */
function labelsAsKinds(edges: GrowingSheet): void {
  const { headers } = edges;
  if (headers.some((header) => conceptCalled(tieColumns, header) === 'kind')) return;
  const index = headers.findIndex((header) => /^(?:edge ?)?label$/i.test(header));
  if (index < 0) return;
  const words = new Set(edges.column(index).map(textOf));
  if (words.size <= mostKindWords) headers[index] = 'kind';
}
