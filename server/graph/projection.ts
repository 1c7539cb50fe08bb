import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { Projection } from '../entities/networkSelection.ts';
import { daysBetween, lastDay } from '../entities/partialDate.ts';
import { textOf, tiesOf, type DateWindow } from './recordTies.ts';

/** A tie between two persons that nobody recorded, made from what they share. */
export interface ProjectedTie {
  readonly id: string;
  readonly kind: 'CO_ATTENDANCE' | 'CO_MEMBERSHIP';
  readonly from: RecordNode;
  readonly to: RecordNode;
  readonly strength: number;
}

/**
 * Ties between persons from the activities they attended and the organizations they belong to.
 *
 * Definition: a group of n persons adds 1/(n − 1) to the strength of each of its pairs, so that a person's
 * strength is the number of groups (of two persons or more) she was in. With a half-life h, an activity of
 * age a days counts 2^(−a/h). Groups of more than `largestGroup` persons, and mass events, add nothing.
 * Direction: none. Undefined: a pair that shares nothing has no tie.
 * Complexity: O(Σ n²) over the groups. Source: Newman 2001, Phys. Rev. E 64:016132.
 */
export function projectedTies(
  record: CommunityRecord,
  projection: Projection,
  window: DateWindow,
): ProjectedTie[] {
  const attendance = projection.coAttendance
    ? pairs(record, 'ATTENDED', 'CO_ATTENDANCE', window, projection, (activity) => {
        if (projection.withoutMassEvents && textOf(activity, 'scale') === 'mass') return 0;
        const date = textOf(activity, 'date');
        if (projection.halfLifeDays === null || projection.halfLifeDays === undefined || !date || !window.to)
          return 1;
        return 2 ** (-Math.max(0, daysBetween(date, lastDay(window.to))) / projection.halfLifeDays);
      })
    : [];
  const membership = projection.coMembership
    ? pairs(record, 'MEMBER_OF', 'CO_MEMBERSHIP', window, projection, () => 1)
    : [];
  return [...attendance, ...membership];
}

function pairs(
  record: CommunityRecord,
  affiliation: 'ATTENDED' | 'MEMBER_OF',
  kind: ProjectedTie['kind'],
  window: DateWindow,
  projection: Projection,
  weightOf: (group: RecordNode) => number,
): ProjectedTie[] {
  const groups = new Map<RecordNode, Set<RecordNode>>();
  for (const tie of tiesOf(record, [affiliation], window)) {
    const members = groups.get(tie.to) ?? new Set();
    groups.set(tie.to, members.add(tie.from));
  }
  const strengths = new Map<string, { from: RecordNode; to: RecordNode; strength: number }>();
  for (const [group, members] of groups) {
    const weight = weightOf(group);
    if (members.size < 2 || members.size > projection.largestGroup || weight === 0) continue;
    const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
    const share = weight / (members.size - 1);
    sorted.forEach((from, i) => {
      for (const to of sorted.slice(i + 1)) {
        const key = `${from.id}|${to.id}`;
        const pair = strengths.get(key) ?? { from, to, strength: 0 };
        pair.strength += share;
        strengths.set(key, pair);
      }
    });
  }
  return [...strengths].map(([key, pair]) => ({ id: `${kind}|${key}`, kind, ...pair }));
}
