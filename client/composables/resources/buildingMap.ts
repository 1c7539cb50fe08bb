import type { Building, GridPlaces } from './buildingPlaces.ts';

export const tile = { width: 132, height: 78, gap: 14 } as const;
const margin = 16;
const metresPerDegree = 111_320;
/** Room for a map of real places, without its margin. */
const mapWidth = 900;
const mostHeight = 900;
/** How many tiles the nearest two are apart at most. */
const roomy = 1.2;

const anglesOfRing = 24;
const widthOfRing = 20;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedBuilding {
  readonly building: Building;
  /** Of its upper left corner. */
  readonly x: number;
  readonly y: number;
}

export interface BuildingMap {
  readonly width: number;
  readonly height: number;
  readonly buildings: readonly PlacedBuilding[];
  /** A length of the map that is a round number of metres; null in a schematic picture. */
  readonly scale: { readonly metres: number; readonly length: number } | null;
}

export const pitch = { x: tile.width + tile.gap, y: tile.height + tile.gap } as const;

/** The cell of the schematic picture at a point of it. */
export const cellAt = (x: number, y: number) => ({
  column: Math.max(0, Math.floor((x - margin + tile.gap / 2) / pitch.x)),
  row: Math.max(0, Math.floor((y - margin + tile.gap / 2) / pitch.y)),
});

/** Buildings in rows and columns; `spare` empty ones at the right and below leave room to move them to. O(buildings). */
export function schematicMap(buildings: readonly Building[], places: GridPlaces, spare = 0): BuildingMap {
  const cells = [...places.values()];
  const columns = Math.max(0, ...cells.map(({ column }) => column)) + 1 + spare;
  const rows = Math.max(0, ...cells.map(({ row }) => row)) + 1 + spare;
  return {
    width: 2 * margin + columns * pitch.x - tile.gap,
    height: 2 * margin + rows * pitch.y - tile.gap,
    buildings: buildings.flatMap((building) => {
      const place = places.get(building.placeId);
      return place ? [{ building, x: margin + place.column * pitch.x, y: margin + place.row * pitch.y }] : [];
    }),
    scale: null,
  };
}

/** Buildings whose place on earth is recorded. */
export const located = (buildings: readonly Building[]): readonly Building[] =>
  buildings.filter(({ longitude, latitude }) => longitude !== null && latitude !== null);

/**
 * Buildings where they are, north above: equirectangular projection about their middle (Snyder 1987, Map Projections,
 * p. 90), which is true to scale in a town. Who stands too close to another is pushed aside so that both can be read.
 * Null for fewer than two places.
 */
export function realMap(all: readonly Building[]): BuildingMap | null {
  const buildings = located(all);
  const points = buildings.map(({ longitude, latitude }) => ({ east: longitude ?? 0, north: latitude ?? 0 }));
  const middle = (range(points.map(({ north }) => north)).sum / 2) * (Math.PI / 180);
  const metres = points.map(({ east, north }) => ({
    x: east * metresPerDegree * Math.cos(middle),
    y: -north * metresPerDegree,
  }));
  const [xs, ys] = [range(metres.map(({ x }) => x)), range(metres.map(({ y }) => y))];
  if (buildings.length < 2 || (xs.span === 0 && ys.span === 0)) return null;
  const perMetre = Math.min(
    mapWidth / Math.max(xs.span, 1),
    mostHeight / Math.max(ys.span, 1),
    // No closer than that even the nearest are read.
    (roomy * pitch.x) / nearest(metres),
  );
  const parted = apart(
    metres.map((point) => ({ x: (point.x - xs.low) * perMetre, y: (point.y - ys.low) * perMetre })),
  );
  const [across, down] = [range(parted.map(({ x }) => x)), range(parted.map(({ y }) => y))];
  return {
    width: across.span + tile.width + 2 * margin,
    height: down.span + tile.height + 2 * margin + scaleHeight,
    buildings: buildings.map((building, i) => ({
      building,
      x: (parted[i]?.x ?? 0) - across.low + margin,
      y: (parted[i]?.y ?? 0) - down.low + margin,
    })),
    scale: scaleOf(perMetre),
  };
}

/** Each where it is, or as near to that as those before it leave room: tried on rings around it. O(n² · rings). */
function apart(points: readonly Point[]): Point[] {
  const placed: Point[] = [];
  const isFree = ({ x, y }: Point): boolean =>
    placed.every(
      (other) => Math.abs(other.x - x) >= tile.width + 4 || Math.abs(other.y - y) >= tile.height + 4,
    );
  for (const point of points) {
    let found = point;
    for (let ring = 1; !isFree(found); ring++) {
      const around = Array.from({ length: anglesOfRing }, (_, i) => {
        const angle = (i / anglesOfRing) * 2 * Math.PI;
        const radius = ring * widthOfRing;
        return { x: point.x + radius * Math.cos(angle), y: point.y + radius * Math.sin(angle) };
      });
      found = around.find(isFree) ?? found;
    }
    placed.push(found);
  }
  return placed;
}

/** Room for the scale below the map. */
export const scaleHeight = 34;

const range = (values: readonly number[]) => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return { low, span: high - low, sum: high + low };
};

function nearest(points: readonly Point[]): number {
  let least = Infinity;
  points.forEach((one, i) => {
    for (const other of points.slice(i + 1)) {
      const distance = Math.hypot(one.x - other.x, one.y - other.y);
      if (distance > 0) least = Math.min(least, distance);
    }
  });
  return least;
}

/** The longest of 1, 2, 5, 10 … metres that is drawn no longer than a tile. */
function scaleOf(perMetre: number): { metres: number; length: number } {
  const steps = [1, 2, 5].flatMap((step) => [0, 1, 2, 3, 4].map((zeros) => step * 10 ** zeros));
  const metres = Math.max(1, ...steps.filter((step) => step * perMetre <= tile.width));
  return { metres, length: metres * perMetre };
}
