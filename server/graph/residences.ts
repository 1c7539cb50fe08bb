import type { CommunityRecord } from '../entities/communityRecord.ts';
import { tiesOf, type DateWindow } from './recordTies.ts';

/** The building each resident lives in, or last lived in within the window: resident id → place id. */
export function placesOfResidents(record: CommunityRecord, window: DateWindow): Map<string, string> {
  const ties = tiesOf(record, ['LIVES_IN'], window);
  ties.sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? '') || (a.id < b.id ? -1 : 1));
  return new Map(ties.map((tie) => [tie.from.id, tie.to.id]));
}

/** Some places and all that lie in them on some day of the window, at any depth. O(ties + places). */
export function placesWithin(
  record: CommunityRecord,
  placeIds: Iterable<string>,
  window: DateWindow,
): ReadonlySet<string> {
  const inner = new Map<string, string[]>();
  for (const { from, to } of tiesOf(record, ['WITHIN'], window))
    inner.set(to.id, [...(inner.get(to.id) ?? []), from.id]);
  const places = new Set(placeIds);
  // A set is walked on through what is added on the way.
  for (const outer of places) for (const place of inner.get(outer) ?? []) places.add(place);
  return places;
}
