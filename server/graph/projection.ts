import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { Projection } from '../entities/networkSelection.ts';
import { daysBetween, lastDay } from '../entities/partialDate.ts';
import { chanceOfSharing, logFactorials } from './hypergeometric.ts';
import { textOf, tiesOf, type DateWindow, type RecordTie } from './recordTies.ts';

/** A tie between two persons that nobody recorded, made from what they share. */
export interface ProjectedTie {
  readonly id: string;
  readonly kind: 'CO_ATTENDANCE' | 'CO_MEMBERSHIP';
  readonly from: RecordNode;
  readonly to: RecordNode;
  readonly strength: number;
}

/** Two persons with what they share. */
interface SharedGroups {
  readonly from: RecordNode;
  readonly to: RecordNode;
  strength: number;
  shared: number;
}

/**
 * Ties between persons from the activities they attended and the organizations they belong to.
 *
 * Definition: a group of n persons adds 1/(n − 1) to the strength of each of its pairs, so that a person's
 * strength is the number of groups (of two persons or more) she was in. With a half-life h, an activity of
 * age a days counts 2^(−a/h). Groups of more than `largestGroup` persons, and mass events, add nothing.
 * With a backbone p, only pairs are tied that share more groups than chance would explain: of the N groups that count
 * (one of a single person too), persons in a and b of them share as many or more by chance with the probability of the
 * hypergeometric distribution; kept is what has at most p. It is a level for each pair, not for all of them: of pairs
 * tied by chance alone, a share of up to p remains. Activities and organizations are judged apart.
 * Direction: none. Undefined: a pair that shares nothing has no tie.
 * Complexity: O(Σ n²) over the groups. Source: Newman 2001, Phys. Rev. E 64:016132; backbone: Tumminello et al. 2011,
 * doi:10.1371/journal.pone.0017994, as in Neal 2014, doi:10.1016/j.socnet.2014.06.001.
 */
export function projectedTies(
  record: CommunityRecord,
  projection: Projection,
  window: DateWindow,
): ProjectedTie[] {
  const attendance = projection.coAttendance
    ? pairs(record, 'ATTENDED', 'CO_ATTENDANCE', window, projection, (activity) => {
        if (!countsAsActivity(activity, projection)) return 0;
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

/** An activity or organization that ties its persons. */
export interface CountedGroup {
  readonly group: RecordNode;
  /** Its persons in order of id, each with the ties by which she belongs to it. */
  readonly members: readonly (readonly [RecordNode, readonly RecordTie[]])[];
  /** What it adds to the strength of each of its pairs. */
  readonly share: number;
}

/**
 * The groups that tie their persons within a window: neither too large nor, if so chosen, a mass event. A group of a single
 * person is among them, and ties nobody. O(ties).
 */
export function countedGroups(
  record: CommunityRecord,
  affiliation: 'ATTENDED' | 'MEMBER_OF',
  window: DateWindow,
  projection: Projection,
  weightOf: (group: RecordNode) => number,
): CountedGroup[] {
  const groups = new Map<RecordNode, Map<RecordNode, RecordTie[]>>();
  for (const tie of tiesOf(record, [affiliation], window)) {
    const members = groups.get(tie.to) ?? new Map<RecordNode, RecordTie[]>();
    groups.set(tie.to, members);
    const ties = members.get(tie.from);
    if (ties) ties.push(tie);
    else members.set(tie.from, [tie]);
  }
  return [...groups].flatMap(([group, members]) => {
    const weight = weightOf(group);
    if (members.size > projection.largestGroup || weight === 0) return [];
    const sorted = [...members].sort(([a], [b]) => (a.id < b.id ? -1 : 1));
    return [{ group, members: sorted, share: weight / (members.size - 1) }];
  });
}

/** Activities of mass scale make no ties, unless they shall. */
export const countsAsActivity = (activity: RecordNode, { withoutMassEvents }: Projection): boolean =>
  !(withoutMassEvents && textOf(activity, 'scale') === 'mass');

function pairs(
  record: CommunityRecord,
  affiliation: 'ATTENDED' | 'MEMBER_OF',
  kind: ProjectedTie['kind'],
  window: DateWindow,
  projection: Projection,
  weightOf: (group: RecordNode) => number,
): ProjectedTie[] {
  const found = new Map<string, SharedGroups>();
  const groupsOf = new Map<RecordNode, number>();
  const groups = countedGroups(record, affiliation, window, projection, weightOf);
  for (const { members, share } of groups) {
    for (const [member] of members) groupsOf.set(member, (groupsOf.get(member) ?? 0) + 1);
    members.forEach(([from], i) => {
      for (const [to] of members.slice(i + 1)) {
        const key = `${from.id}|${to.id}`;
        const pair = found.get(key) ?? { from, to, strength: 0, shared: 0 };
        pair.strength += share;
        pair.shared++;
        found.set(key, pair);
      }
    });
  }
  const isKept = backboneOf(projection.backbone ?? null, groups.length, groupsOf);
  return [...found]
    .filter(([, pair]) => isKept(pair))
    .map(([key, { from, to, strength }]) => ({ id: `${kind}|${key}`, kind, from, to, strength }));
}

/** Which pairs share more groups than chance would explain; without a level, all. */
function backboneOf(
  level: number | null,
  counted: number,
  groupsOf: ReadonlyMap<RecordNode, number>,
): (pair: SharedGroups) => boolean {
  if (level === null) return () => true;
  const logs = logFactorials(counted);
  return ({ from, to, shared }) =>
    chanceOfSharing(logs, counted, groupsOf.get(from)!, groupsOf.get(to)!, shared) <= level;
}
