import type { PlaceSummary } from '../entities/results/overview.ts';
import type { Attendance } from './attendances.ts';
import type { Basis } from './basis.ts';
import { countsOf } from './countsOf.ts';
import { compareNames } from './ranks.ts';
import { responsesByPlace } from './responses.ts';

const participationDays = 180;

/** A building with all of its numbers, before any is hidden. */
type CountedPlace = PlaceSummary &
  Readonly<Record<'residents' | 'asked' | 'answered' | 'participants', number>>;

/**
 * The buildings where somebody lives, by name: how many live there, were asked, answered, and took part in something
 * within half a year. O(residents log residents).
 */
export function placeSummaries(
  { residents, homes, responses }: Basis,
  attendances: readonly Attendance[],
): CountedPlace[] {
  const lately = new Set(
    attendances.filter(({ age }) => age < participationDays).map(({ person }) => person.id),
  );
  const participants = countsOf(
    residents.flatMap(({ id }) => (lately.has(id) ? (homes.get(id)?.id ?? []) : [])),
  );
  return responsesByPlace(residents, homes, responses)
    .map(({ place, ...counts }) => ({
      id: place.id,
      name: place.displayName,
      ...counts,
      participants: participants.get(place.id) ?? 0,
    }))
    .sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
