import { attendancesOf } from '../attendances.ts';
import { countsOf } from '../countsOf.ts';
import { placeSummaries } from '../placeSummaries.ts';
import { activeMembers } from './activeMembers.ts';
import type { GapSituation } from './gapRule.ts';
import type { Share } from './shrunkRates.ts';

/** What is compared between buildings; of `isolates` fewer are better, of all others more. */
export const buildingRateIds = ['participation', 'response', 'leaders', 'reach', 'isolates'] as const;
export type BuildingRateId = (typeof buildingRateIds)[number];

export interface BuildingRates {
  readonly placeId: string;
  readonly shares: Readonly<Record<BuildingRateId, Share>>;
}

/** What `buildingRates` reads, besides the contacts and who was asked. */
export const readsOfBuildingRates = {
  ties: ['LIVES_IN', 'ASKED', 'ANSWERED', 'ATTENDED', 'MEMBER_OF', 'SERVES_IN'],
  nodes: ['Resident', 'Place', 'Activity', 'Wave'],
} as const;

/**
 * The rates of each building where somebody lives, in order of id, each a number of its residents out of those whom it
 * could be:
 * - participation: who took part in something within half a year, of all;
 * - response: who answered the survey, of those asked;
 * - leaders: who carries an organization (see `activeMembers`) or heads the building, of all;
 * - reach: who is in contact with somebody who does not live there, of those of whom it is known: of whom contacts are
 *   known, and the building of each where none is known to live elsewhere;
 * - isolates: who has no contact, of those of whom it is known (see `observation`).
 * Complexity: O(nodes + ties).
 */
export function buildingRates(situation: GapSituation): BuildingRates[] {
  const { residents, homes, network, node, offices, record, dates, observed } = situation;
  const active = activeMembers(situation);
  const homeOf = (id: string): string | null => homes.get(id)?.id ?? null;
  const housed = residents.filter(({ id }) => homeOf(id) !== null);
  const countBy = (isCounted: (id: string) => boolean): ReadonlyMap<string, number> =>
    countsOf(housed.filter(({ id }) => isCounted(id)).map(({ id }) => homeOf(id)!));
  const known = countBy((id) => observed(id) !== null);
  const leaders = countBy(
    (id) => active.has(id) || (offices.get(id) ?? []).some(({ subkind }) => subkind === 'buildingHead'),
  );
  /** Whether somebody is in contact beyond her building; null = nobody knows. Who is no resident lives elsewhere. */
  const reaches = (id: string): boolean | null => {
    if (observed(id) === null) return null;
    const contacts = network.neighbors(id);
    const isUnknown = (other: string): boolean => homeOf(other) === null && node(other).label === 'Resident';
    if (contacts.some((other) => !isUnknown(other) && homeOf(other) !== homeOf(id))) return true;
    return contacts.some(isUnknown) ? null : false;
  };
  const reaching = countBy((id) => reaches(id) === true);
  const knownToReach = countBy((id) => reaches(id) !== null);
  const isolates = countBy((id) => observed(id) !== null && network.degree(id) === 0);
  return placeSummaries(situation, attendancesOf(record, dates))
    .map(({ id, residents: all, asked, answered, participants }): BuildingRates => {
      const of = known.get(id) ?? 0;
      return {
        placeId: id,
        shares: {
          participation: { count: participants, of: all },
          response: { count: answered, of: asked },
          leaders: { count: leaders.get(id) ?? 0, of: all },
          reach: { count: reaching.get(id) ?? 0, of: knownToReach.get(id) ?? 0 },
          isolates: { count: isolates.get(id) ?? 0, of },
        },
      };
    })
    .sort((a, b) => (a.placeId < b.placeId ? -1 : 1));
}
