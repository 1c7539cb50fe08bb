import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { daysBetween, firstDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Team, TeamActivity, TeamMember, TeamPlan } from '../entities/results/team.ts';
import { onDate, textOf, tiesOf } from '../graph/recordTies.ts';
import { compareNames } from './ranks.ts';
import { usualPause } from './usualPause.ts';

const mostMembers = 500;
const mostActivities = 100;
const roleOrder: readonly (string | null)[] = ['leader', 'founder', 'core', 'member', null];

/**
 * One organization for who leads it: members of today, its activities until today, how regular they are, and those to come. It
 * tells no score and nobody's other ties. O(nodes + ties).
 * @throws ProblemError `notFound` when the community has no such organization
 */
export function team(
  record: CommunityRecord,
  _selection: NetworkSelection,
  { organizationId, today }: { readonly organizationId: string; readonly today: string },
): Omit<Team, keyof TeamPlan> {
  const organization = record.nodes.find(
    ({ id, label }) => id === organizationId && label === 'Organization',
  );
  if (!organization) throw new ProblemError({ code: 'notFound', field: 'organizationId' });
  const all = activitiesOf(record, organizationId);
  const isToCome = ({ startedOn }: TeamActivity): boolean => firstDay(startedOn) > today;
  const activities = all.filter((each) => !isToCome(each));
  const days = activities.map(({ startedOn }) => firstDay(startedOn)).toSorted();
  const last = days.at(-1) ?? null;
  return {
    organization: { id: organization.id, name: organization.displayName },
    members: membersOf(record, organizationId, today).slice(0, mostMembers),
    activities: activities.slice(0, mostActivities),
    upcoming: all.filter(isToCome).toReversed().slice(0, mostActivities),
    lastActivityOn: activities[0]?.startedOn ?? null,
    silentDays: last === null ? null : daysBetween(last, today),
    rhythmDays: usualPause(days),
  };
}

function membersOf(record: CommunityRecord, organizationId: string, today: string): TeamMember[] {
  const order = (role: string | null): number => {
    const place = roleOrder.indexOf(role);
    return place < 0 ? roleOrder.length : place;
  };
  const best = new Map<string, TeamMember>();
  for (const { from, to, subkind, validFrom } of tiesOf(record, ['MEMBER_OF'], onDate(today))) {
    if (to.id !== organizationId || from.isMentioned) continue;
    const known = best.get(from.id);
    if (known && order(known.role) <= order(subkind)) continue;
    best.set(from.id, { personId: from.id, name: from.displayName, role: subkind, since: validFrom });
  }
  return [...best.values()].sort((a, b) => order(a.role) - order(b.role) || compareNames(a.name, b.name));
}

/** What an organization held or means to hold, the latest first. */
function activitiesOf(record: CommunityRecord, organizationId: string): TeamActivity[] {
  const participants = new Map<string, Set<string>>();
  for (const { from, to } of tiesOf(record, ['ATTENDED'])) {
    const known = participants.get(to.id) ?? new Set();
    participants.set(to.id, known.add(from.id));
  }
  const held = new Map<string, TeamActivity>();
  for (const { from, to } of tiesOf(record, ['ORGANIZED'])) {
    const startedOn = textOf(to, 'date');
    if (from.id !== organizationId || startedOn === null) continue;
    const count = participants.get(to.id)?.size ?? 0;
    held.set(to.id, { id: to.id, title: to.displayName, startedOn, participants: count });
  }
  return [...held.values()].sort(
    (a, b) => firstDay(b.startedOn).localeCompare(firstDay(a.startedOn)) || (a.id < b.id ? -1 : 1),
  );
}
