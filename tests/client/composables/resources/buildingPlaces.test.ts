import { describe, expect, it } from 'vitest';
import { gridPlaces, movedTo, notRecorded } from '../../../../client/composables/resources/buildingPlaces.ts';
import { building } from '../../answers.ts';

const at = (id: string, column: number | null = null, row: number | null = null) =>
  building(id, { gridColumn: column, gridRow: row });
const places = (...buildings: ReturnType<typeof at>[]) =>
  [...gridPlaces(buildings)].map(([id, { column, row }]) => `${id} ${column},${row}`);

describe('where buildings stand in a plan', () => {
  it('stand where somebody put them, the others in the free cells, row by row', () => {
    expect(places(at('a'), at('b'), at('c'), at('d'))).toEqual(['a 0,0', 'b 1,0', 'c 0,1', 'd 1,1']);
    expect(places(at('a', 1, 0), at('b'), at('c')).toSorted()).toEqual(['a 1,0', 'b 0,0', 'c 0,1']);
    expect(places(at('a', 0, 0), at('b', 0, 0)).toSorted()).toEqual(['a 0,0', 'b 1,0']);
  });

  it('change places when one is moved onto another, and stay inside', () => {
    const before = gridPlaces([at('a', 0, 0), at('b', 1, 0)]);
    const swapped = movedTo(before, 'a', { column: 1, row: 0 });
    expect([swapped.get('a'), swapped.get('b')]).toEqual([
      { column: 1, row: 0 },
      { column: 0, row: 0 },
    ]);
    expect(movedTo(before, 'a', { column: -1, row: 0 })).toBe(before);
    expect(movedTo(before, 'a', { column: 0, row: 100 })).toBe(before);
    expect(movedTo(before, 'a', { column: 0, row: 0 })).toBe(before);
  });

  it('are kept where they are not yet', () => {
    const buildings = [at('a', 0, 0), at('b')];
    expect(notRecorded(gridPlaces(buildings), buildings).map(({ placeId }) => placeId)).toEqual(['b']);
  });
});
