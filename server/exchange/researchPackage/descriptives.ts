import { writeCsv, type CsvValue } from '../formats/csv.ts';
import type { ResearchPanel } from './packagePanel.ts';
import { contactsIn, isTie, type PanelNetwork } from './panelNetworks.ts';

/** Figures of one network at one moment. Null = undefined. Structural cells count as the ties that they are. */
export interface NetworkFigures {
  /** Actors who were there. */
  readonly actors: number;
  /** Arcs; pairs, where there is no direction. */
  readonly ties: number;
  /** Ties over pairs that are known of actors who were there; 0 to 1. */
  readonly density: number | null;
  /** Share of the arcs that are returned; null without arcs or direction. */
  readonly reciprocity: number | null;
  /** 3 × triangles / paths of two, direction dropped; null without such paths. */
  readonly transitivity: number | null;
}

/** What became of the ties between two moments, of pairs known and free at both. */
export interface ChangeFigures {
  readonly kept: number;
  readonly formed: number;
  readonly dissolved: number;
  /** Ties of the earlier moment of which the later one does not tell: nobody was asked, or somebody was not there. */
  readonly notSeen: number;
  /** kept / (kept + formed + dissolved); null without ties. */
  readonly jaccard: number | null;
}

/** Pairs that count: each once where there is no direction. O(actors²). */
function eachPair(count: number, directed: boolean, visit: (cell: number) => void): void {
  for (let from = 0; from < count; from++)
    for (let to = directed ? 0 : from + 1; to < count; to++) if (from !== to) visit(from * count + to);
}

/** Ties in a matrix of some actors: arcs; pairs, where there is no direction. O(actors²). */
export function tieCount(matrix: Int8Array, count: number, directed: boolean): number {
  let ties = 0;
  eachPair(count, directed, (cell) => {
    if (isTie(matrix[cell])) ties++;
  });
  return ties;
}

/** The figures of a matrix of some actors. O(actors² + paths of two). */
export function networkFigures(
  matrix: Int8Array,
  present: readonly boolean[],
  directed: boolean,
): NetworkFigures {
  const count = present.length;
  let [ties, known, returned] = [0, 0, 0];
  eachPair(count, directed, (cell) => {
    const [from, to] = [Math.floor(cell / count), cell % count];
    if (isTie(matrix[cell])) {
      ties++;
      if (isTie(matrix[to * count + from])) returned++;
    }
    if (present[from] && present[to] && matrix[cell] !== -1) known++;
  });
  const contacts = contactsIn(matrix, count);
  const sets = contacts.map((list) => new Set(list));
  let [paths, closed] = [0, 0];
  contacts.forEach((list) => {
    list.forEach((one, i) => {
      for (let j = i + 1; j < list.length; j++) {
        paths++;
        if (sets[one]!.has(list[j]!)) closed++;
      }
    });
  });
  return {
    actors: present.filter(Boolean).length,
    ties,
    density: known === 0 ? null : ties / known,
    reciprocity: !directed || ties === 0 ? null : returned / ties,
    transitivity: paths === 0 ? null : closed / paths,
  };
}

/** What changed between two matrices of the same actors. O(actors²). */
export function changeFigures(
  before: Int8Array,
  after: Int8Array,
  count: number,
  directed: boolean,
): ChangeFigures {
  let [kept, formed, dissolved, notSeen] = [0, 0, 0, 0];
  const isFree = (cell: number): boolean => cell === 0 || cell === 1;
  eachPair(count, directed, (cell) => {
    const [one, other] = [before[cell]!, after[cell]!];
    if (!isFree(one)) return;
    if (!isFree(other)) notSeen += one;
    else if (one === 1 && other === 1) kept++;
    else if (one === 1) dissolved++;
    else if (other === 1) formed++;
  });
  const either = kept + formed + dissolved;
  return { kept, formed, dissolved, notSeen, jaccard: either === 0 ? null : kept / either };
}

/** With twelve digits: what programs compute in another order may differ in the last ones. */
const rounded = (value: number | null): CsvValue => (value === null ? null : Number(value.toPrecision(12)));

/** The figures that every script of the package computes anew and compares. */
export function descriptivesTable(
  { actors, moments }: ResearchPanel,
  networks: readonly PanelNetwork[],
): string {
  const rows = networks.flatMap(({ name, directed, matrices }) =>
    moments.map((_, moment): CsvValue[] => {
      const present = actors.map((actor) => actor.present[moment]!);
      const figures = networkFigures(matrices[moment]!, present, directed);
      const { density, reciprocity, transitivity } = figures;
      return [
        name,
        moment + 1,
        figures.actors,
        figures.ties,
        rounded(density),
        rounded(reciprocity),
        rounded(transitivity),
      ];
    }),
  );
  const header = ['network', 'moment', 'actors', 'ties', 'density', 'reciprocity', 'transitivity'];
  return writeCsv(header, rows, { bom: false });
}

/** What changed from moment to moment, likewise. */
export function changesTable({ actors, moments }: ResearchPanel, networks: readonly PanelNetwork[]): string {
  const rows = networks.flatMap(({ name, directed, matrices }) =>
    moments.slice(1).map((_, i): CsvValue[] => {
      const change = changeFigures(matrices[i]!, matrices[i + 1]!, actors.length, directed);
      const { kept, formed, dissolved, notSeen, jaccard } = change;
      return [name, i + 1, i + 2, kept, formed, dissolved, notSeen, rounded(jaccard)];
    }),
  );
  const header = ['network', 'from', 'to', 'kept', 'formed', 'dissolved', 'not_seen', 'jaccard'];
  return writeCsv(header, rows, { bom: false });
}
