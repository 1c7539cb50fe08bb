import { describe, expect, it } from 'vitest';
import { correlationsOf } from '../../../../server/analysis/activists/correlations.ts';
import type { ObservedDimension } from '../../../../server/analysis/activists/score.ts';
import type { RecordNode } from '../../../../server/entities/communityRecord.ts';

const persons = ['0', '1', '2', '3'].map((id): RecordNode => ({
  id,
  label: 'Resident',
  displayName: id,
  externalId: null,
  attributes: {},
  properties: {},
}));
const dimension = (id: string, ...values: (number | null)[]): ObservedDimension =>
  ({
    dimension: { id, weight: 1, observe: () => expect.fail() },
    seen: {
      value: (person: string) => values[Number(person)]!,
      evidence: () => ({ text: '' }),
      records: () => [],
    },
  }) satisfies ObservedDimension;

describe('correlationsOf', () => {
  it('compares each pair once, over the persons of whom both are known (by hand)', () => {
    expect(
      correlationsOf(persons, [
        dimension('rising', 1, 2, 3, 4),
        dimension('falling', 9, 8, 7, null),
        dimension('flat', 5, 5, 5, 5),
      ]),
    ).toEqual([
      { one: 'rising', other: 'falling', value: -1 },
      { one: 'rising', other: 'flat', value: null },
      { one: 'falling', other: 'flat', value: null },
    ]);
  });

  it('leaves out what was observed of nobody', () => {
    const none = dimension('none', null, null, null, null);
    expect(correlationsOf(persons, [dimension('rising', 1, 2, 3, 4), none])).toEqual([]);
  });
});
