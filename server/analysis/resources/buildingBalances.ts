import type { RecordNode } from '../../entities/communityRecord.ts';
import { resourceKinds, type ResourceKind } from '../../entities/resource.ts';
import type { BuildingBalance, BuildingKind } from '../../entities/results/resourceLinks.ts';
import { nodesOf, numberOf, textOf } from '../../graph/recordTies.ts';
import { attendancesOf } from '../attendances.ts';
import type { Basis } from '../basis.ts';
import { distinctBy } from '../distinctBy.ts';
import { placeSummaries } from '../placeSummaries.ts';
import { compareNames } from '../ranks.ts';
import { resourceKindOf, type NeedSupply } from './needSupply.ts';

/** A count of one kind in one building; null = in none that is known. */
interface Counted {
  readonly placeId: string | null;
  readonly kind: ResourceKind;
  readonly id: string;
}

/**
 * Needs and resources by building and kind: an open need lies where who has it lives; a resource where a resident who
 * gives it lives (in each of their buildings, when there are several). What organizations and committees need or give,
 * and residents whose building is not known, is the last row, without a place; what only organizations give is not
 * counted there, because it is everybody's. Order: by name, then id. O(nodes + ties).
 */
export function buildingBalances(
  basis: Basis,
  needs: readonly NeedSupply[],
  providers: ReadonlyMap<string, ReadonlySet<string>>,
): BuildingBalance[] {
  const { record, homes, node } = basis;
  const places = new Map(
    placeSummaries(basis, attendancesOf(record, basis.dates)).map((place) => [place.id, place]),
  );
  const needed = countsBy(
    needs.map(({ need, kind, actor }) => ({ placeId: homes.get(actor.id)?.id ?? null, kind, id: need.id })),
  );
  const given = countsBy(
    nodesOf(record, 'Resource').flatMap((resource) =>
      [...(providers.get(resource.id) ?? [])]
        .filter((id) => node(id).label === 'Resident')
        .map((id) => ({
          placeId: homes.get(id)?.id ?? null,
          kind: resourceKindOf(resource),
          id: resource.id,
        })),
    ),
  );
  const rowOf = (place: RecordNode | null): BuildingBalance => {
    const key = place?.id ?? null;
    const kinds = kindsOf((kind) => ({
      kind,
      openNeeds: needed(key, kind),
      supplies: given(key, kind),
    }));
    const summary = place ? places.get(place.id) : undefined;
    const position = (name: string): number | null => (place ? numberOf(place, name) : null);
    return {
      placeId: key,
      name: place?.displayName ?? null,
      longitude: position('longitude'),
      latitude: position('latitude'),
      gridColumn: position('gridColumn'),
      gridRow: position('gridRow'),
      residents: summary?.residents ?? 0,
      participants: summary?.participants ?? 0,
      openNeeds: sumOf(kinds, 'openNeeds'),
      supplies: sumOf(kinds, 'supplies'),
      kinds,
    };
  };
  const buildings = nodesOf(record, 'Place')
    .filter((place) => textOf(place, 'kind') === 'building' || places.has(place.id))
    .sort((a, b) => compareNames(a.displayName, b.displayName) || (a.id < b.id ? -1 : 1))
    .map(rowOf);
  const elsewhere = rowOf(null);
  return elsewhere.kinds.length > 0 ? [...buildings, elsewhere] : buildings;
}

const kindsOf = (of: (kind: ResourceKind) => BuildingKind): BuildingKind[] =>
  (Object.keys(resourceKinds) as ResourceKind[])
    .map(of)
    .filter(({ openNeeds, supplies }) => openNeeds !== 0 || supplies !== 0);

const sumOf = (kinds: readonly BuildingKind[], of: 'openNeeds' | 'supplies'): number =>
  kinds.reduce((sum, kind) => sum + (kind[of] ?? 0), 0);

/** How many distinct things of a kind lie in a building. */
function countsBy(counted: readonly Counted[]): (placeId: string | null, kind: ResourceKind) => number {
  const key = (placeId: string | null, kind: ResourceKind): string => `${placeId ?? ''}|${kind}`;
  const found = distinctBy(
    counted,
    ({ placeId, kind }) => key(placeId, kind),
    ({ id }) => id,
  );
  return (placeId, kind) => found.get(key(placeId, kind))?.size ?? 0;
}
