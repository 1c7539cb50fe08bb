import { describe, expect, it } from 'vitest';
import {
  cellAt,
  pitch,
  realMap,
  schematicMap,
  tile,
  type BuildingMap,
} from '../../../../client/composables/resources/buildingMap.ts';
import { gridPlaces } from '../../../../client/composables/resources/buildingPlaces.ts';
import { building } from '../../answers.ts';

const located = (id: string, longitude: number | null, latitude: number | null) =>
  building(id, { longitude, latitude });
const placeIn = (map: BuildingMap, id: string) =>
  map.buildings.find((placed) => placed.building.placeId === id)!;

describe('a map of buildings', () => {
  it('puts the plan into rows and columns, and finds the cell under a point again', () => {
    const buildings = [
      building('a', { gridColumn: 0, gridRow: 0 }),
      building('b', { gridColumn: 2, gridRow: 1 }),
    ];
    const map = schematicMap(buildings, gridPlaces(buildings));
    const [a, b] = [placeIn(map, 'a'), placeIn(map, 'b')];
    expect([b.x - a.x, b.y - a.y]).toEqual([2 * pitch.x, pitch.y]);
    expect(cellAt(b.x + tile.width / 2, b.y + tile.height / 2)).toEqual({ column: 2, row: 1 });
    expect(map.width).toBeGreaterThan(b.x + tile.width);
    expect(schematicMap(buildings, gridPlaces(buildings), 1).width).toBe(map.width + pitch.x);
  });

  it('puts buildings where they are: north above, true to scale (by hand, at 30° north)', () => {
    // 0.001° of latitude are 111.32 m, of longitude there cos 30° of it: 96.41 m.
    const map = realMap([
      located('south', 104, 29.9995),
      located('north', 104, 30.0005),
      located('east', 104.001, 29.9995),
      located('nowhere', null, null),
    ])!;
    const [south, north, east] = ['south', 'north', 'east'].map((id) => placeIn(map, id));
    expect(north!.y).toBeLessThan(south!.y);
    expect((east!.x - south!.x) / (south!.y - north!.y)).toBeCloseTo(Math.cos(Math.PI / 6), 2);
    const { metres, length } = map.scale!;
    expect((east!.x - south!.x) / (length / metres)).toBeCloseTo(96.41, 0);
    expect(map.buildings).toHaveLength(3);
  });

  it('lays no building over another', () => {
    const crowd = Array.from({ length: 30 }, (_, i) =>
      located(`b${i}`, 104 + (i % 6) * 0.00002, 30 + Math.floor(i / 6) * 0.00002),
    );
    const { buildings } = realMap([...crowd, located('far', 104.02, 30.02)])!;
    for (const one of buildings)
      for (const other of buildings)
        if (one !== other)
          expect([
            one.building.placeId,
            other.building.placeId,
            Math.abs(one.x - other.x) >= tile.width - 1 || Math.abs(one.y - other.y) >= tile.height - 1,
          ]).toEqual([one.building.placeId, other.building.placeId, true]);
  });

  it('is none for fewer than two places', () => {
    expect(realMap([located('a', 104, 30), located('b', null, 30)])).toBeNull();
    expect(realMap([located('a', 104, 30), located('b', 104, 30)])).toBeNull();
  });
});
