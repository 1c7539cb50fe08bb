import { describe, expect, it } from 'vitest';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { found } from '../found.ts';

/** Residents of a building: so many, of whom so many took part. */
const buildings = { A: [30, 18], B: [32, 20], C: [25, 2], D: [28, 15], E: [4, 3] } as const;
const idsOf = (place: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${place}${String(i).padStart(2, '0')}`);
const places = Object.entries(buildings);
const nodes: PlainNode[] = [
  ...places.map(([id]) => ({ id: `home${id}`, label: 'Place', displayName: `${id}栋` })),
  ...places.flatMap(([place, [all]]) => idsOf(place, all).map((id) => ({ id, label: 'Resident' }))),
  { id: 'party', label: 'Activity', properties: { date: '2026-05-01' } },
];
const ties: PlainTie[] = places.flatMap(([place, [all, took]]) => [
  ...idsOf(place, all).map((from): PlainTie => ({ kind: 'LIVES_IN', from, to: `home${place}` })),
  ...idsOf(place, took).map((from): PlainTie => ({ kind: 'ATTENDED', from, to: 'party' })),
]);

describe('coverage', () => {
  // Without building E, which has four residents, the moments of Kleinman 1973 in NumPy 2 and scipy.stats.beta give
  // z = −5.609233 for C (2 of 25) and 0.58 or more for the others.
  it('finds the building that is behind in taking part', () => {
    const gaps = found('coverage', recordFrom(nodes, ties));
    expect(gaps.map(({ id, actor, placeName, severity }) => [id, actor, placeName, severity])).toEqual([
      ['coverage:homeC', null, 'C栋', 'high'],
    ]);
    expect(gaps[0]!.size).toBeCloseTo(5.609233289413896, 9);
    expect(spoken(gaps[0]!.evidence)).toBe('C栋：半年里参加过活动的有2/25人（8%，全社区48%）。');
    expect(spoken(gaps[0]!.nextStep)).toBe('把一次小活动办到C栋楼下。');
  });

  it('finds nothing where nothing was recorded, or the buildings are alike', () => {
    const homes = ties.filter(({ kind }) => kind === 'LIVES_IN');
    expect(found('coverage', recordFrom(nodes, homes))).toEqual([]);
    const everybody = homes.map(({ from }): PlainTie => ({ kind: 'ATTENDED', from, to: 'party' }));
    expect(found('coverage', recordFrom(nodes, [...homes, ...everybody]))).toEqual([]);
  });

  it('does not look at buildings of fewer residents than chosen', () => {
    expect(found('coverage', recordFrom(nodes, ties), {}, { fewestResidents: 26 })).toEqual([]);
  });

  it('counts isolates among those asked only, and more of them as worse', () => {
    const asked: PlainTie[] = places
      .filter(([place]) => place !== 'E')
      .flatMap(([place, [all]]) =>
        idsOf(place, all).map((from): PlainTie => ({ kind: 'ANSWERED', from, to: 'w' })),
      );
    /** Everybody of A, B and D knows her neighbour in the list; of C only two do. */
    const known = ['A', 'B', 'D', 'C'].flatMap((place) => {
      const ids = idsOf(place, place === 'C' ? 2 : buildings[place as 'A'][0]);
      return ids.slice(1).map((to, i): PlainTie => ({ kind: 'KNOWS', from: ids[i]!, to }));
    });
    const record = recordFrom(
      [...nodes, { id: 'w', label: 'Wave' }],
      [...ties.filter(({ kind }) => kind === 'LIVES_IN'), ...asked, ...known],
    );
    const [gap] = found('coverage', record);
    expect(gap).toMatchObject({ placeId: 'homeC', certainty: 'confirmed' });
    expect(spoken(gap!.evidence)).toContain('没有来往的有23/25人');
  });
});
