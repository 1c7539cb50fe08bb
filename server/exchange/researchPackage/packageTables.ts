import { compareTexts } from '../../entities/compareTexts.ts';
import { firstDay, isPartialDate } from '../../entities/partialDate.ts';
import { textOf, tiesOf } from '../../graph/recordTies.ts';
import { writeCsv, type CsvValue } from '../formats/csv.ts';
import type { PackageFacts } from './packageFacts.ts';
import { periodOf } from './packageMoments.ts';
import type { ResearchPanel } from './packagePanel.ts';
import { structuralOne } from './panelMatrices.ts';
import { isTie, type PanelNetwork } from './panelNetworks.ts';

const table = (header: readonly string[], rows: Iterable<readonly CsvValue[]>): string =>
  writeCsv(header, rows, { bom: false });
const flag = (value: boolean): number => (value ? 1 : 0);

/** The moments at which somebody was there, as spans of their numbers: `1-3`, or `1-1;3-3`. */
function spansOf(present: readonly boolean[]): string {
  const spans: string[] = [];
  let start: number | null = null;
  for (let i = 0; i <= present.length; i++) {
    if (present[i]) start ??= i + 1;
    else if (start !== null) {
      spans.push(`${start}-${i}`);
      start = null;
    }
  }
  return spans.join(';');
}

const columnNames = {
  gender: 'gender',
  birthDecade: 'birth_decade',
  building: 'building',
  willingness: 'willingness',
} as const;

/** A row for each actor, in the order of the matrices. */
export function nodesTable({ actors, moments }: ResearchPanel, { columns }: PackageFacts): string {
  const numbers = moments.map((_, i) => i + 1);
  const facts = [...columns];
  const header = [
    'row',
    'id',
    'kind',
    ...facts.map(([id]) => columnNames[id]),
    'present',
    ...numbers.map((number) => `present_${number}`),
    ...numbers.map((number) => `answered_${number}`),
  ];
  return table(
    header,
    actors.map(({ id, node, present, answered }, row) => [
      row + 1,
      id,
      node.label,
      ...facts.map(([, values]) => values[row] ?? null),
      spansOf(present),
      ...present.map(flag),
      ...answered.map(flag),
    ]),
  );
}

export const momentsTable = ({ moments }: ResearchPanel): string =>
  table(
    ['moment', 'name', 'type', 'from', 'to'],
    moments.map(({ name, wave, from, to }, i) => [i + 1, name, wave === null ? 'date' : 'wave', from, to]),
  );

export const networksTable = (networks: readonly PanelNetwork[]): string =>
  table(
    ['network', 'kind', 'subkind', 'directed'],
    networks.map(({ name, kind, subkind, directed }) => [name, kind, subkind, flag(directed)]),
  );

/** A row for each tie at each moment; without direction once, the actor of the smaller row first. */
export function arcsTable({ actors }: ResearchPanel, networks: readonly PanelNetwork[]): string {
  const count = actors.length;
  const rows: CsvValue[][] = [];
  for (const { name, directed, matrices, strengths } of networks)
    matrices.forEach((matrix, moment) => {
      for (const [cell, strength] of [...strengths[moment]!].sort(([a], [b]) => a - b)) {
        const [from, to] = [Math.floor(cell / count), cell % count];
        if (!isTie(matrix[cell]) || (!directed && from > to)) continue;
        rows.push([from + 1, to + 1, strength, moment + 1, name, flag(matrix[cell] === structuralOne)]);
      }
    });
  return table(['sender', 'receiver', 'value', 'wave', 'network', 'structural'], rows);
}

/** Who took part in which activity, from the first moment through the last; of dates only the month. */
export function eventsTable({ record, actors, moments, chosen }: ResearchPanel): string {
  const period = periodOf(moments);
  const rowOf = new Map(actors.map(({ node }, row) => [node.id, row]));
  const starts = moments.map(({ from }) => (from ? firstDay(from) : null));
  const rows = tiesOf(record, ['ATTENDED']).flatMap(({ from, to, subkind }): CsvValue[][] => {
    const row = rowOf.get(from.id);
    const date = textOf(to, 'date');
    const day = date !== null && isPartialDate(date) ? firstDay(date) : null;
    if (row === undefined || chosen.leaveOut.has(to.id)) return [];
    if (period && (day === null || day < period.from || day > period.to)) return [];
    // The last moment that had begun.
    const after = day === null ? 0 : starts.filter((start) => start !== null && start <= day).length;
    const month = date === null ? null : date.slice(0, 7);
    return [[row + 1, to.displayName, month, after || null, textOf(to, 'scale'), subkind]];
  });
  rows.sort(
    (a, b) =>
      Number(a[0]) - Number(b[0]) ||
      compareTexts(String(a[1]), String(b[1])) ||
      compareTexts(String(a[5]), String(b[5])),
  );
  return table(['person', 'event', 'month', 'after_moment', 'scale', 'role'], rows);
}
