import { normalizeWord } from '../../entities/wording.ts';
import { textOf, type RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import type { FileSet } from '../fileSet.ts';
import { fileNameOf, numberTable, waveName, type NumberTable } from '../siena/matrixTable.ts';
import { actorsOf, addCovariates, idsIn, type ActorFacts } from '../siena/panelActors.ts';
import {
  isNone,
  isTieList,
  readList,
  readMatrices,
  relationCalled,
  type MatrixReading,
  type SienaTie,
} from '../siena/sienaTies.ts';

/** A relation at a wave, and who was asked and answered there. */
interface WaveTies {
  readonly table: RawTable;
  readonly base: string;
  /** Its number; null where the file has none. */
  readonly wave: number | null;
  readonly isDirected: boolean;
  readonly ties: readonly SienaTie[];
}

/** Who was silent and who was not there, by one matrix of a wave. */
interface Response extends Pick<MatrixReading, 'silent' | 'absent'> {
  readonly wave: number;
  readonly isDirected: boolean;
}

/** The parts of a panel among the tables. */
interface Parts {
  readonly matrices: readonly NumberTable[];
  readonly lists: readonly NumberTable[];
  readonly covariates: readonly NumberTable[];
  readonly composition: NumberTable | null;
  readonly order: number;
}

/** Whether a table has a row and a column for each actor: nobody is tied to herself. */
const isMatrix = ({ width, rows }: NumberTable): boolean =>
  width === rows.length && rows.every((row, i) => isNone(row[i] ?? 0));

function partsOf(tables: readonly NumberTable[]): Parts | null {
  const squares = tables.filter(isMatrix);
  const order = squares[0]?.rows.length ?? 0;
  const matrices = squares.filter(({ rows }) => rows.length === order);
  const others = tables.filter((table) => !squares.includes(table));
  const ofActors = others.filter(({ rows }) => rows.length === order);
  const lists = others.filter((table) => !ofActors.includes(table) && isTieList(table));
  const largest = lists.reduce(
    (most, { rows }) =>
      rows.reduce((end, [sender = 0, receiver = 0]) => Math.max(end, sender, receiver), most),
    0,
  );
  if (matrices.length + lists.length === 0) return null;
  const composition = ofActors.find(({ name, width }) => /compos/i.test(name) && width % 2 === 0) ?? null;
  return {
    matrices,
    lists,
    covariates: ofActors.filter((table) => table !== composition),
    composition,
    order: Math.max(order, largest),
  };
}

/** The tables that say something in numbers with a header, which our own panels have beside the matrices. */
const headed = (tables: readonly RawTable[], columns: readonly string[]): RawTable | null =>
  tables.find((table) => {
    const words = (table.rows.at(0) ?? []).map((cell) => normalizeWord(textOf(cell)));
    return columns.every((column) => words.includes(column));
  }) ?? null;

/** What waves are called, by their number. */
function waveNames(observations: RawTable | null): (wave: number) => string {
  const names = new Map(
    (observations?.rows.slice(1) ?? []).map(([number, name]) => [textOf(number), textOf(name)]),
  );
  return (wave) => names.get(String(wave)) ?? String(wave);
}

/** Matrices of one relation, in the order of their waves. */
function relationsIn(
  matrices: readonly NumberTable[],
): ReadonlyMap<string, { table: NumberTable; wave: number | null }[]> {
  const relations = new Map<string, { table: NumberTable; wave: number | null }[]>();
  for (const table of matrices) {
    const { base, wave } = waveName(table.name) ?? { base: table.name, wave: null };
    relations.set(base, [...(relations.get(base) ?? []), { table, wave }]);
  }
  for (const waves of relations.values()) waves.sort((a, b) => (a.wave ?? 0) - (b.wave ?? 0));
  return relations;
}

const listed = (cell: RawCell | undefined, wave: string): RawCell =>
  cell === undefined || cell === null ? wave : `${textOf(cell)}; ${wave}`;

/** Reads the matrices and lists; who was there and who answered is noted with the actors. */
function wavesIn(parts: Parts, nameOf: (wave: number) => string, actors: ActorFacts): WaveTies[] {
  const found: WaveTies[] = [];
  const readings: Response[] = [];
  for (const [base, waves] of relationsIn(parts.matrices)) {
    const read = readMatrices(waves.map(({ table }) => table));
    const isDirected = !read.every(({ isSymmetric }) => isSymmetric);
    read.forEach(({ ties, silent, absent }, i) => {
      const { table, wave } = waves[i]!;
      found.push({ table: table.table, base, wave, isDirected, ties });
      // A matrix without a number is of no wave.
      if (wave !== null) readings.push({ wave, isDirected, silent, absent });
    });
  }
  for (const table of parts.lists)
    for (const [wave, ties] of readList(table))
      found.push({ table: table.table, base: table.name, wave, isDirected: true, ties });
  for (const wave of new Set(readings.map((reading) => reading.wave))) {
    const ofWave = readings.filter((reading) => reading.wave === wave);
    // In a row of a relation without direction others speak too.
    const own = ofWave.some(({ isDirected }) => isDirected)
      ? ofWave.filter(({ isDirected }) => isDirected)
      : ofWave;
    actors.forEach((facts, row) => {
      if (own.every(({ absent }) => absent.has(row)) || isGone(parts, row, wave)) return;
      facts.set('asked', listed(facts.get('asked'), nameOf(wave)));
      if (own.some(({ silent }) => !silent.has(row)))
        facts.set('answered', listed(facts.get('answered'), nameOf(wave)));
    });
  }
  return found;
}

/** Whether the file of composition says that an actor was not there: it has pairs of the waves at which she came and left. */
function isGone({ composition }: Parts, row: number, wave: number): boolean {
  const spans = composition?.rows[row];
  return (
    spans !== undefined &&
    !spans.some((start, i) => i % 2 === 0 && start <= wave && wave <= (spans[i + 1] ?? start))
  );
}

/** What rows, waves and relations are called. */
interface Names {
  readonly idOf: (row: number) => RawCell;
  readonly nameOf: (wave: number) => string;
  readonly relationOf: (base: string) => { readonly kind: string; readonly subkind: string | null };
}

/** Kind and sub-kind of a relation, by the table of our own panels, else by its name. */
function relationsCalled(networks: RawTable | null): Names['relationOf'] {
  const rows = networks?.rows.slice(1) ?? [];
  const known = new Map(
    rows.map(([name, kind, subkind]) => [
      textOf(name),
      { kind: textOf(kind), subkind: textOf(subkind) || null },
    ]),
  );
  return (base) => known.get(base) ?? relationCalled(base);
}

function edgesOf(
  { table, base, wave, isDirected, ties }: WaveTies,
  { idOf, nameOf, relationOf }: Names,
): RawTable {
  const { kind, subkind } = relationOf(base);
  const hasStrengths = ties.some(({ value }) => value !== 1);
  const kept = isDirected ? ties : ties.filter(({ from, to }) => from < to);
  const header = ['source', 'target', 'kind', 'subkind', 'weight', 'directed', 'wave'];
  const rows = kept.map(({ from, to, value }): RawCell[] => [
    idOf(from),
    idOf(to),
    kind,
    subkind,
    hasStrengths ? value : null,
    isDirected ? null : 'undirected',
    wave === null ? null : nameOf(wave),
  ]);
  return { ...table, sheet: table.sheet ?? fileNameOf(table), rows: [header, ...rows] };
}

/**
 * A panel of RSiena: a square matrix for each wave, or a list `sender receiver value wave`, in files of plain numbers; beside them may be
 * covariates (a row an actor), a file of composition, and the tables that our own panels have. Waves are the numbers at the end of names;
 * what is before is the word for the tie.
 */
export const sienaSet: FileSet = {
  id: 'siena',
  wording: { zh: ['RSiena 的一组矩阵'], en: ['Matrices of RSiena'] },
  join(tables) {
    const numbers = tables.flatMap((table) => numberTable(table) ?? []);
    const parts = partsOf(numbers);
    if (!parts) return tables;
    const roster = headed(tables, ['row']);
    const observations = headed(tables, ['observation', 'name']);
    const networks = headed(tables, ['network', 'kind', 'subkind']);
    const used = new Set<RawTable | null>([
      ...[...parts.matrices, ...parts.lists, ...parts.covariates].map(({ table }) => table),
      parts.composition?.table ?? null,
      roster,
      observations,
      networks,
    ]);
    const actors: ActorFacts = Array.from({ length: parts.order }, () => new Map<string, RawCell>());
    addCovariates(parts.covariates, actors);
    const nameOf = waveNames(observations);
    const waves = wavesIn(parts, nameOf, actors);
    const names = { idOf: idsIn(roster), nameOf, relationOf: relationsCalled(networks) };
    const first = waves[0]!.table;
    return [
      ...tables.filter((table) => !used.has(table)),
      actorsOf(roster, first, actors),
      ...waves.filter(({ ties }) => ties.length > 0).map((wave) => edgesOf(wave, names)),
    ];
  },
};
