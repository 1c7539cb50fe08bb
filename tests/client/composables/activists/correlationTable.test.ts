import { describe, expect, it } from 'vitest';
import { correlationTable, tooAlike } from '../../../../client/composables/activists/correlationTable.ts';

const correlations = [
  { one: 'a', other: 'b', value: 0.4 },
  { one: 'c', other: 'a', value: 0.95 },
  { one: 'b', other: 'c', value: null },
];
const named = (id: string) => ({ id, name: id });

describe('the table of correlations', () => {
  it('is a lower triangle of the observed dimensions, whichever way a pair is given', () => {
    const rows = correlationTable(['a', 'b', 'unseen', 'c'].map(named), correlations);
    expect(rows.map(({ dimension, cells }) => [dimension.id, cells.map(({ value }) => value)])).toEqual([
      ['a', []],
      ['b', [0.4]],
      ['c', [0.95, null]],
    ]);
  });

  it('names pairs above 0.9 only', () => {
    expect(tooAlike([...correlations, { one: 'd', other: 'e', value: 0.9 }])).toEqual([
      { one: 'c', other: 'a', value: 0.95 },
    ]);
  });
});
