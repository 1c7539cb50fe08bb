import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { CommunityRecord } from '../../server/entities/communityRecord.ts';
import type { TieKindId } from '../../server/entities/tieKinds.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../server/analysis/recordFrom.ts';

/** Which study, which of its networks is known, and who in it counts as a leader. */
export interface Task {
  /** As `leader_bar.json` calls it. */
  readonly id: string;
  readonly dataset: string;
  /** The type of its ties that is known. */
  readonly known: string;
  readonly kind: TieKindId;
  /** The question of which those named most are the leaders; null = the study says who is one. */
  readonly question: string | null;
}

const task = (dataset: string, known: string, kind: TieKindId, leaders: string): Task => ({
  id: `${dataset}: ${known} -> ${leaders}`,
  dataset,
  known,
  kind,
  question: leaders === 'leader' ? null : leaders,
});

export const tasks: readonly Task[] = [
  task('banerjee_microfinance', 'any_of_12_relations', 'KNOWS', 'leader'),
  task('rogers_brazil_farmers', 'friend', 'NOMINATES', 'coop_comm_project'),
  task('rogers_brazil_farmers', 'friend', 'NOMINATES', 'influential'),
  task('rogers_kincaid_korea', 'close_neighbor', 'NOMINATES', 'health_advice'),
  task('rogers_kincaid_korea', 'close_neighbor', 'NOMINATES', 'fp_advice_sought'),
];

/**
 * What a village is for. Of those that `leader_bar.json` lists, in its order, the first, third, … served to make
 * choices, and the second, fourth, … to check them; any other was used for neither.
 */
export type Part = 'choice' | 'check' | 'new';

/** One village: what is known of it, as a community of the product, and who leads. */
export interface Village {
  readonly name: string;
  readonly part: Part;
  readonly record: CommunityRecord;
  readonly leaders: ReadonlySet<string>;
}

/** What was found of a measure before, averaged over the reported villages. */
export type KnownScores = Readonly<Record<string, { auc: number; 'p@L': number; 'p@5': number }>>;

interface BarFile {
  tasks: Record<string, { networks: number[]; bar: KnownScores & { base_rate: number } }>;
}

type Row = Readonly<Record<string, string>>;

const rowsOf = (path: string): Row[] =>
  parse<Row>(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true });

const barOf = (folder: string, { id }: Task): BarFile['tasks'][string] => {
  const file = JSON.parse(readFileSync(join(folder, 'leader_bar.json'), 'utf8')) as BarFile;
  const found = file.tasks[id];
  if (!found) throw new Error(`leader_bar.json has no task ${id}`);
  return found;
};

/** @throws Error when the folder lacks the task */
export function knownScores(folder: string, given: Task): KnownScores {
  return barOf(folder, given).bar;
}

/** In all three studies everybody was asked. */
const wave: PlainNode = { id: 'wave', label: 'Wave' };

/** The villages of a task in the order of the file. @throws Error when the folder lacks the study or the task */
export function villagesOf(folder: string, given: Task): Village[] {
  const people = byVillage(rowsOf(join(folder, given.dataset, 'nodes.csv')));
  const ties = byVillage(rowsOf(join(folder, given.dataset, 'edges.csv')));
  const listed = barOf(folder, given).networks.map(String);
  return [...people].map(([name, rows]) => {
    const named = (ties.get(name) ?? []).filter(({ source, target }) => source !== target);
    return {
      name,
      part: !listed.includes(name) ? 'new' : listed.indexOf(name) % 2 === 0 ? 'choice' : 'check',
      record: recordFrom(
        [wave, ...rows.map(({ id = '' }) => ({ id, label: 'Resident' }))],
        [
          ...named
            .filter(({ type }) => type === given.known)
            .map(({ source = '', target = '' }): PlainTie => ({
              kind: given.kind,
              from: source,
              to: target,
            })),
          ...rows.map(({ id = '' }): PlainTie => ({ kind: 'ANSWERED', from: id, to: wave.id })),
        ],
      ),
      leaders: leadersOf(given, rows, named),
    };
  });
}

function byVillage(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const villages = new Map<string, Row[]>();
  for (const row of rows) {
    const { network = '' } = row;
    const known = villages.get(network);
    if (known) known.push(row);
    else villages.set(network, [row]);
  }
  return villages;
}

/**
 * Who the study says leads; or whoever was named by as many people as the tenth part of the village that was named
 * most (n/10 to the nearest whole number, a half to the even one; ties at the border are all in).
 */
function leadersOf({ question }: Task, people: readonly Row[], named: readonly Row[]): Set<string> {
  if (question === null)
    return new Set(people.filter(({ leader }) => leader === '1').map(({ id = '' }) => id));
  const namers = new Map(people.map(({ id = '' }) => [id, new Set<string>()]));
  for (const { type, source = '', target = '' } of named)
    if (type === question) namers.get(target)?.add(source);
  const counts = [...namers.values()].map(({ size }) => size).sort((a, b) => b - a);
  const least = Math.max(1, counts[roundedToEven(people.length / 10) - 1] ?? 1);
  return new Set([...namers].filter(([, { size }]) => size >= least).map(([id]) => id));
}

function roundedToEven(value: number): number {
  const whole = Math.floor(value);
  if (value - whole !== 0.5) return Math.round(value);
  return whole % 2 === 0 ? whole : whole + 1;
}
