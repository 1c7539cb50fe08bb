import { attendancesOf } from '../../analysis/attendances.ts';
import { recentActivities } from '../../analysis/organizations/recentActivities.ts';
import { answerDates } from '../../analysis/answerDates.ts';
import { daysBetween } from '../../entities/partialDate.ts';
import { textOf } from '../../graph/recordTies.ts';
import type { ReportBasis } from '../reportBasis.ts';

/** What took place in the span of a report, and who took part: counts only. */
export interface Participation {
  readonly activities: number;
  readonly attendances: number;
  /** Distinct residents. */
  readonly participants: number;
  /** Of these, who had never taken part before. */
  readonly newParticipants: number;
  /** Distinct residents who held or began something. */
  readonly organizers: number;
  /** Of these, who never had before. */
  readonly newOrganizers: number;
  readonly months: readonly {
    readonly month: string;
    readonly activities: number;
    readonly attendances: number;
    readonly participants: number;
  }[];
  readonly byKind: readonly {
    readonly kind: string | null;
    readonly activities: number;
    readonly attendances: number;
  }[];
}

/** Activities count by their own day or month. O(nodes + ties). */
export function participationOf(basis: ReportBasis): Participation {
  const { record, selection, from, to, today, community } = basis;
  const residents = new Set(community.residents.map(({ id }) => id));
  // Days of the whole past, so that who came before is known.
  const dates = answerDates({ ...selection, asOf: null, to }, today);
  const dayOf = (age: number): boolean => age <= daysBetween(from, to);
  const attendances = attendancesOf(record, dates).filter(({ person }) => residents.has(person.id));
  const inSpan = attendances.filter(({ age }) => dayOf(age));
  const before = new Set(attendances.filter(({ age }) => !dayOf(age)).map(({ person }) => person.id));
  const participants = new Set(inSpan.map(({ person }) => person.id));
  const held = recentActivities({ record, dates }, Number.MAX_SAFE_INTEGER);
  const organizersAmong = (isIn: (age: number) => boolean): Set<string> =>
    new Set(
      held
        .filter(({ age }) => isIn(age))
        .flatMap(({ holders }) => [...holders].map(({ id }) => id).filter((id) => residents.has(id))),
    );
  const organizers = organizersAmong(dayOf);
  const formerOrganizers = organizersAmong((age) => !dayOf(age));
  const lately = held.filter(({ age }) => dayOf(age));
  const ofActivity = new Map<string, number>();
  for (const { activity } of inSpan) ofActivity.set(activity.id, (ofActivity.get(activity.id) ?? 0) + 1);

  const months = new Map<string, { activities: number; attendances: number; persons: Set<string> }>();
  const kinds = new Map<string | null, { activities: number; attendances: number }>();
  for (const { activity } of lately) {
    const attended = ofActivity.get(activity.id) ?? 0;
    const kind = textOf(activity, 'kind');
    const ofKind = kinds.get(kind) ?? { activities: 0, attendances: 0 };
    kinds.set(kind, { activities: ofKind.activities + 1, attendances: ofKind.attendances + attended });
    const month = (textOf(activity, 'date') ?? '').slice(0, 7);
    if (month.length < 7) continue;
    const ofMonth = months.get(month) ?? { activities: 0, attendances: 0, persons: new Set() };
    ofMonth.activities++;
    ofMonth.attendances += attended;
    months.set(month, ofMonth);
  }
  for (const { person, activity } of inSpan)
    months.get((textOf(activity, 'date') ?? '').slice(0, 7))?.persons.add(person.id);
  const isNew = (known: ReadonlySet<string>) => (id: string) => !known.has(id);
  return {
    ...{ activities: lately.length, attendances: inSpan.length },
    participants: participants.size,
    newParticipants: [...participants].filter(isNew(before)).length,
    organizers: organizers.size,
    newOrganizers: [...organizers].filter(isNew(formerOrganizers)).length,
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, { persons, ...counts }]) => ({ month, ...counts, participants: persons.size })),
    byKind: [...kinds]
      .map(([kind, counts]) => ({ kind, ...counts }))
      .sort((a, b) => b.activities - a.activities || ((a.kind ?? '') < (b.kind ?? '') ? -1 : 1)),
  };
}
