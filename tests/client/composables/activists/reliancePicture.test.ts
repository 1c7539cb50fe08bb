import { describe, expect, it } from 'vitest';
import type { FairnessGroup } from '../../../../client/composables/activists/fairnessGroups.ts';
import {
  aparts,
  reliancePicture,
  usualApart,
} from '../../../../client/composables/activists/reliancePicture.ts';
import { usualRelianceApart } from '../../../../server/analysis/activists/fairness/groupReliance.ts';

const dimensions = [
  { id: 'named', name: '居民提名' },
  { id: 'rating', name: '评价' },
  { id: 'part', name: '参与' },
];
function group(name: string, values: Readonly<Record<string, number | null>>): FairnessGroup {
  const of = Object.entries(values).map(([dimension, correlation]) => {
    const found = { by: 'sex' as const, group: name, groupName: name, dimension, correlation };
    return [dimension, { ...found, ranked: 30, others: 0.9, flag: false }] as const;
  });
  return {
    group: name,
    name,
    coverage: null,
    selection: null,
    means: new Map(),
    best: [],
    reliance: new Map(of),
  };
}

describe('reliancePicture', () => {
  it('puts the groups on a line for each dimension, the one that rests on it most first', () => {
    const { lines } = reliancePicture(
      [group('女', { named: 0.95, rating: 0.7 }), group('男', { named: 0.9, rating: null })],
      dimensions,
    );
    expect(lines.map(({ name, points }) => [name, points.map((point) => [point.name, point.value])])).toEqual(
      [
        [
          '居民提名',
          [
            ['男', 0.9],
            ['女', 0.95],
          ],
        ],
        ['评价', [['女', 0.7]]],
      ],
    );
  });

  it('begins its axis at a tenth at or below the lowest, so that all dots are on it', () => {
    const least = (value: number) => reliancePicture([group('女', { named: value })], dimensions).least;
    expect([least(0.99), least(0.74), least(0.7), least(-0.32)]).toEqual([
      0.8,
      expect.closeTo(0.7, 12),
      expect.closeTo(0.7, 12),
      expect.closeTo(-0.4, 12),
    ]);
  });

  it('has no lines where nothing is known', () => {
    expect(reliancePicture([group('女', { named: null })], dimensions).lines).toEqual([]);
  });

  it('begins with the difference that is usual on the server', () => {
    expect(usualApart).toBe(usualRelianceApart);
    expect(aparts).toContain(usualApart);
  });
});
