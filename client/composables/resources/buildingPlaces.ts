import type { ResourceLinksQuery } from '../../api/generated.ts';

export type Building = ResourceLinksQuery['resourceLinks']['buildings'][number] & {
  readonly placeId: string;
};

/** A cell of the schematic picture, counted from 0. */
export interface GridPlace {
  readonly column: number;
  readonly row: number;
}
export type GridPlaces = ReadonlyMap<string, GridPlace>;

/** The last column and row that a building can be put in. */
export const lastCell = 99;

const key = ({ column, row }: GridPlace): string => `${column}|${row}`;

/**
 * Where buildings stand in the schematic picture: where somebody put them; the others, and who finds her cell taken, in
 * the first free cells, row by row, in the order given. O(buildings + cells passed over).
 */
export function gridPlaces(
  buildings: readonly Pick<Building, 'placeId' | 'gridColumn' | 'gridRow'>[],
): GridPlaces {
  const places = new Map<string, GridPlace>();
  const taken = new Set<string>();
  const put = (id: string, place: GridPlace): void => {
    places.set(id, place);
    taken.add(key(place));
  };
  for (const { placeId, gridColumn: column, gridRow: row } of buildings) {
    if (typeof column !== 'number' || typeof row !== 'number') continue;
    if (!taken.has(key({ column, row }))) put(placeId, { column, row });
  }
  const widest = Math.max(0, ...[...places.values()].map(({ column }) => column + 1));
  const columns = Math.max(widest, Math.min(6, Math.ceil(Math.sqrt(buildings.length))), 1);
  let cell = 0;
  for (const { placeId } of buildings) {
    if (places.has(placeId)) continue;
    const here = (): GridPlace => ({ column: cell % columns, row: Math.floor(cell / columns) });
    while (taken.has(key(here()))) cell++;
    put(placeId, here());
  }
  return places;
}

/** The places after a building was moved: whoever stands there changes places with it. Beyond the edge nothing moves. */
export function movedTo(places: GridPlaces, id: string, to: GridPlace): GridPlaces {
  const from = places.get(id);
  const isInside = [to.column, to.row].every((cell) => cell >= 0 && cell <= lastCell);
  if (!from || !isInside || key(from) === key(to)) return places;
  const there = [...places].find(([, place]) => key(place) === key(to));
  const next = new Map(places).set(id, to);
  if (there) next.set(there[0], from);
  return next;
}

/** The buildings whose place is not the one that is recorded. */
export const notRecorded = (places: GridPlaces, buildings: readonly Building[]): readonly Building[] =>
  buildings.filter(({ placeId, gridColumn, gridRow }) => {
    const place = places.get(placeId);
    return place !== undefined && (place.column !== gridColumn || place.row !== gridRow);
  });
