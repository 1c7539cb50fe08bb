import type { RecentActivity } from './recentActivities.ts';

/** Who carries the activities of an organization. */
export interface OrganizerRoles {
  /** How many activities each member who organized any organized: person id → number. */
  readonly byMember: ReadonlyMap<string, number>;
  /** All of these together. */
  readonly total: number;
}

/**
 * The organizer roles of an organization's members: each member with each activity of the organization that she
 * organized (attended as organizer, or held herself). O(activities × organizers).
 */
export function organizerRoles(
  organizationId: string,
  members: ReadonlySet<string>,
  activities: readonly RecentActivity[],
): OrganizerRoles {
  const byMember = new Map<string, number>();
  let total = 0;
  for (const { holders } of activities) {
    if (![...holders].some(({ id }) => id === organizationId)) continue;
    for (const { id } of holders) {
      if (!members.has(id)) continue;
      byMember.set(id, (byMember.get(id) ?? 0) + 1);
      total++;
    }
  }
  return { byMember, total };
}

/**
 * Bus factor: on how few people an organization rests.
 *
 * Definition: the smallest number of members after whose leaving at most half of the organizer roles are left. Since
 *   roles add up, those with the most roles leave first.
 * Range: 1 to the number of members who organized anything.
 * Undefined: null when no member organized anything. Complexity: O(k log k) for k such members.
 * Source: after the truck factor of Avelino, Passos, Hora & Valente 2016, doi:10.1109/ICPC.2016.7503718, which counts
 *   the developers after whose leaving more than half of the files have no author left.
 */
export function busFactor({ byMember, total }: OrganizerRoles): number | null {
  if (total === 0) return null;
  let left = total;
  let leaving = 0;
  for (const roles of [...byMember.values()].sort((a, b) => b - a)) {
    if (2 * left <= total) break;
    left -= roles;
    leaving++;
  }
  return leaving;
}
