import { describe, expect, it } from 'vitest';
import { filterGaps, noGapFilter } from '../../../../client/composables/gaps/filterGaps.ts';
import { actor, gap } from '../../answers.ts';

describe('filterGaps', () => {
  const lonely = gap('a');
  const unknown = gap('b', { certainty: 'unknown', severity: 'low', actor: actor('b', null) });
  const bridge = gap('c', { severity: 'medium', otherActor: actor('d', '5号楼') });
  const all = [lonely, unknown, bridge];

  it('keeps all in order without a filter', () => {
    expect(filterGaps(all, noGapFilter)).toEqual(all);
  });

  it('tells what is confirmed from what is unknown', () => {
    expect(filterGaps(all, { ...noGapFilter, certainty: 'unknown' })).toEqual([unknown]);
    expect(filterGaps(all, { ...noGapFilter, certainty: 'confirmed' })).toEqual([lonely, bridge]);
  });

  it('narrows by severity', () => {
    expect(filterGaps(all, { ...noGapFilter, severity: 'high' })).toEqual([lonely]);
  });

  it('finds what is about a building in that building', () => {
    const ofBuilding = gap('e', { actor: null, placeName: '5号楼' });
    expect(filterGaps([lonely, ofBuilding], { ...noGapFilter, building: { building: '5号楼' } })).toEqual([
      ofBuilding,
    ]);
  });

  it('finds a gap between two persons in the buildings of both', () => {
    expect(filterGaps(all, { ...noGapFilter, building: { building: '5号楼' } })).toEqual([bridge]);
    expect(filterGaps(all, { ...noGapFilter, building: { building: '1号楼' } })).toEqual([lonely, bridge]);
    expect(filterGaps(all, { ...noGapFilter, building: { building: null } })).toEqual([unknown]);
  });
});
