import type { RecordNode } from '../../entities/communityRecord.ts';
import { daysBetween, firstDay } from '../../entities/partialDate.ts';
import { normalizeWord } from '../../entities/wording.ts';
import { textOf, tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { seriesTitle } from '../seriesTitle.ts';
import { usualPause } from '../usualPause.ts';

/** Where people can meet: an activity that is planned, or one that comes back again and again. */
export interface ActivityOccasion {
  readonly id: string;
  /** The planned activity, or the latest of the series. */
  readonly activity: RecordNode;
  readonly title: string;
  /** The day that is planned, or when the next of the series would be by its rhythm. */
  readonly on: string;
  readonly isRecurring: boolean;
  /** What it is, for who comes to such things: null = not said. */
  readonly kind: string | null;
  /** Who signed up, or came within the last year, and how often. */
  readonly attendances: ReadonlyMap<string, number>;
  /** Who holds it. */
  readonly hostIds: readonly string[];
}

export interface ActivityOccasions {
  /** The soonest first, planned ones before those of the same day that are only expected. */
  readonly occasions: readonly ActivityOccasion[];
  /** Kinds of activities that somebody came to within the last year: person id → kinds. */
  readonly kindsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

const lookAheadDays = 60;
const lookBackDays = 365;
const fewestOfSeries = 3;
const shortestSilence = 45;
const mostOccasions = 60;

/**
 * What is planned within 60 days, and series: the same hosts and the same kind (or, without kind, the same title) three
 * times or more within a year, and not silent for longer than twice its rhythm. Mass events bring nobody together and are
 * left out. At most 60. O(nodes + ties).
 */
export function activityOccasions({ record, dates }: Basis, today: string): ActivityOccasions {
  const hosts = new Map<string, string[]>();
  const attendances = new Map<string, Set<string>>();
  for (const { kind, from, to } of tiesOf(record, ['ATTENDED', 'ORGANIZED'])) {
    if (kind === 'ORGANIZED') hosts.set(to.id, [...(hosts.get(to.id) ?? []), from.id]);
    else attendances.set(to.id, (attendances.get(to.id) ?? new Set()).add(from.id));
  }
  const planned: ActivityOccasion[] = [];
  const series = new Map<string, RecordNode[]>();
  const kindsOf = new Map<string, Set<string>>();
  for (const activity of record.nodes) {
    const date = activity.label === 'Activity' ? textOf(activity, 'date') : null;
    if (date === null || textOf(activity, 'scale') === 'mass') continue;
    const ahead = daysBetween(today, date);
    const hostIds = [...new Set(hosts.get(activity.id) ?? [])].sort();
    const kind = kindOf(activity);
    if (ahead >= 0 && ahead <= lookAheadDays) {
      const signedUp = [...(attendances.get(activity.id) ?? [])].map((id) => [id, 1] as const);
      planned.push({
        id: activity.id,
        activity,
        title: activity.displayName,
        on: firstDay(date),
        isRecurring: false,
        kind,
        attendances: new Map(signedUp),
        hostIds,
      });
      continue;
    }
    if (ahead > 0 || -ahead > lookBackDays || firstDay(date) > dates.lastDay) continue;
    if (kind !== null)
      for (const id of attendances.get(activity.id) ?? [])
        kindsOf.set(id, (kindsOf.get(id) ?? new Set()).add(kind));
    const key = [kind ?? seriesTitle(activity.displayName), ...hostIds].join('|');
    series.set(key, [...(series.get(key) ?? []), activity]);
  }
  const recurring = [...series.values()].flatMap((activities) =>
    nextOf(activities, attendances, hosts, today),
  );
  const occasions = [...planned, ...recurring].sort(
    (a, b) =>
      a.on.localeCompare(b.on) || Number(a.isRecurring) - Number(b.isRecurring) || (a.id < b.id ? -1 : 1),
  );
  return { occasions: occasions.slice(0, mostOccasions), kindsOf };
}

const kindOf = (activity: RecordNode): string | null => {
  const kind = normalizeWord(textOf(activity, 'kind') ?? '');
  return kind === '' ? null : kind;
};

function nextOf(
  activities: readonly RecordNode[],
  attendances: ReadonlyMap<string, ReadonlySet<string>>,
  hosts: ReadonlyMap<string, readonly string[]>,
  today: string,
): ActivityOccasion[] {
  const rising = activities
    .map((activity) => ({ activity, day: firstDay(textOf(activity, 'date')!) }))
    .sort((a, b) => a.day.localeCompare(b.day) || (a.activity.id < b.activity.id ? -1 : 1));
  const days = [...new Set(rising.map(({ day }) => day))];
  const rhythm = usualPause(days);
  const last = rising.at(-1)!;
  if (days.length < fewestOfSeries || rhythm === null) return [];
  const silence = daysBetween(last.day, today);
  if (silence > Math.max(shortestSilence, 2 * rhythm)) return [];
  const came = new Map<string, number>();
  for (const { activity } of rising)
    for (const id of attendances.get(activity.id) ?? []) came.set(id, (came.get(id) ?? 0) + 1);
  const rounds = Math.max(1, Math.ceil(silence / rhythm));
  return [
    {
      id: last.activity.id,
      activity: last.activity,
      title: seriesTitle(last.activity.displayName),
      on: dayAfter(last.day, rounds * rhythm),
      isRecurring: true,
      kind: kindOf(last.activity),
      attendances: came,
      hostIds: [...new Set(hosts.get(last.activity.id) ?? [])].sort(),
    },
  ];
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
