import { describe, expect, it } from 'vitest';
import { buildingsOf, isInBuilding } from '../../../client/composables/buildings.ts';

const at = (placeName: string | null) => ({ placeName });

describe('buildingsOf', () => {
  it('counts as people do, names each once, and puts "not known" last', () => {
    const actors = [at('10号楼'), at(null), at('2号楼'), at('10号楼')];
    expect(buildingsOf(actors)).toEqual(['2号楼', '10号楼', null]);
  });

  it('is empty for nobody', () => {
    expect(buildingsOf([])).toEqual([]);
  });
});

describe('isInBuilding', () => {
  it('knows all, one, and those without a building', () => {
    expect(isInBuilding(at('2号楼'), 'all')).toBe(true);
    expect(isInBuilding(at('2号楼'), { building: '2号楼' })).toBe(true);
    expect(isInBuilding(at('2号楼'), { building: null })).toBe(false);
    expect(isInBuilding(at(null), { building: null })).toBe(true);
  });
});
