import { homesOf, actorReference, nodesById } from '../analysis/actorReferences.ts';
import { shareBetween } from '../analysis/organizations/hoursOfWorkers.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { firstDay, lastDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type {
  HoursOfKind,
  HoursOfMonth,
  HoursOfWorker,
  WorkerHours,
} from '../entities/results/workerHours.ts';
import { asWritten, inWords, type Sentence } from '../entities/sentence.ts';
import { accompanies } from '../entities/ties/accompanies.ts';
import { onDate, tiesOf } from '../graph/recordTies.ts';

/** The sub-kind of ACCOMPANIES that is administration: forms, records, reports. */
export const paperwork = 'paperwork' satisfies keyof typeof accompanies.subkinds;
/** Hours of which nobody said what for. */
const unsaid = 'unsaid';
const mostMonths = 36;
const mostWorkers = 100;

/** Hours of some days by kind of work. */
export type HoursByKind = ReadonlyMap<string, number>;

/**
 * Hours of each social worker by kind of work, from one day through another: worker id → sub-kind of ACCOMPANIES → hours.
 * Of a tie that reaches beyond these days the hours count by the share of its days that lies within (`shareBetween`). Who gave
 * no hours in these days is not in it. O(ties).
 */
export function hoursByWorker(
  record: CommunityRecord,
  from: string,
  to: string,
  today: string,
): ReadonlyMap<string, HoursByKind> {
  const hours = new Map<string, Map<string, number>>();
  for (const tie of tiesOf(record, ['ACCOMPANIES'], { from, to })) {
    const given = shareBetween(tie, from, to, today) * (tie.weight ?? 0);
    if (given <= 0) continue;
    const known = hours.get(tie.from.id) ?? new Map<string, number>();
    const kind = tie.subkind ?? unsaid;
    hours.set(tie.from.id, known.set(kind, (known.get(kind) ?? 0) + given));
  }
  return hours;
}

export const hoursInAll = (kinds: HoursByKind): number =>
  [...kinds.values()].reduce((sum, each) => sum + each, 0);

/** The share of hours that went into paperwork, 0 to 1; null without hours. */
export function paperworkShare(kinds: HoursByKind): number | null {
  const all = hoursInAll(kinds);
  return all === 0 ? null : (kinds.get(paperwork) ?? 0) / all;
}

/**
 * What social workers gave their time to, from one day through another, by kind of work, worker and month: the weights of
 * ACCOMPANIES. Months that lie in the span in part count in part. O(months × ties); at most 36 months.
 * @throws ProblemError `endBeforeStart`, `tooMany` for more months
 */
export function workerHours(
  record: CommunityRecord,
  _selection: NetworkSelection,
  {
    from: fromDate,
    to: toDate,
    today,
  }: { readonly from: string; readonly to: string; readonly today: string },
): WorkerHours {
  const [from, to] = [firstDay(fromDate), lastDay(toDate)];
  if (to < from)
    throw new ProblemError({ code: 'endBeforeStart', field: 'to', value: to, parameters: { start: from } });
  const months = monthsBetween(from, to);
  if (months.length > mostMonths)
    throw new ProblemError({ code: 'tooMany', field: 'from', parameters: { max: mostMonths } });
  const byMonth = months.map((month) => {
    const [first, last] = [later(firstDay(month), from), earlier(lastDay(month), to)];
    return { month, hours: hoursByWorker(record, first, last, today) };
  });
  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, onDate(to));
  const ids = [...new Set(byMonth.flatMap(({ hours }) => [...hours.keys()]))];
  const workers = ids
    .map((id): HoursOfWorker => {
      const ofMonths = byMonth.map(({ month, hours }) => ({ month, kinds: hours.get(id) ?? new Map() }));
      const all = sumOf(ofMonths.map(({ kinds }) => kinds));
      return {
        worker: actorReference(nodes.get(id)!, homes),
        ...figures(all),
        months: ofMonths.map(({ month, kinds }): HoursOfMonth => ({ month, ...figures(kinds) })),
      };
    })
    .sort((a, b) => b.hours - a.hours || (a.worker.id < b.worker.id ? -1 : 1));
  const all = sumOf(byMonth.flatMap(({ hours }) => [...hours.values()]));
  return {
    ...{ from, to, ...figures(all) },
    workerCount: workers.length,
    workers: workers.slice(0, mostWorkers),
  };
}

const figures = (kinds: HoursByKind) => ({
  hours: hoursInAll(kinds),
  paperworkShare: paperworkShare(kinds),
  kinds: kindsOf(kinds),
});

/** The kinds that there are hours of: known ones in their order, then those of somebody's own, then the unsaid. */
function kindsOf(hours: HoursByKind): HoursOfKind[] {
  const known = Object.keys(accompanies.subkinds);
  const own = [...hours.keys()].filter((kind) => kind !== unsaid && !known.includes(kind)).sort();
  return [...known, ...own, unsaid]
    .filter((kind) => hours.has(kind))
    .map((kind) => ({ kind, name: kindName(kind), hours: hours.get(kind)! }));
}

function kindName(kind: string): Sentence {
  if (kind === unsaid) return inWords({ zh: '没写做什么', en: 'Nobody said what for' });
  const words = Object.hasOwn(accompanies.subkinds, kind) ? accompanies.subkinds[kind]! : null;
  return words === null ? asWritten(kind) : inWords({ zh: words.zh[0], en: words.en[0] });
}

function sumOf(all: readonly HoursByKind[]): HoursByKind {
  const sum = new Map<string, number>();
  for (const kinds of all) for (const [kind, hours] of kinds) sum.set(kind, (sum.get(kind) ?? 0) + hours);
  return sum;
}

/** The months, YYYY-MM, from that of one day to that of another; one more than may be asked for at most. */
function monthsBetween(from: string, to: string): string[] {
  const numberOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = numberOf(from);
  const count = Math.min(numberOf(to) - first + 1, mostMonths + 1);
  return Array.from({ length: count }, (_, i) => {
    const month = first + i;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
