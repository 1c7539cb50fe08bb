import { describe, expect, it } from 'vitest';
import { withoutStressfulTies } from '../../../server/graph/stressfulTies.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../analysis/recordFrom.ts';

const nodes = ['a', 'b'].map((id): PlainNode => ({ id, label: 'Resident' }));
const knows = (weight: number | null): PlainTie => ({ kind: 'KNOWS', from: 'a', to: 'b', weight });

describe('withoutStressfulTies', () => {
  it('leaves out ties below 0, and keeps those without a weight, and everybody', () => {
    const left = withoutStressfulTies(recordFrom(nodes, [knows(-1), knows(null), knows(3)]));
    expect(left.ties.ids).toEqual(['t000002', 't000003']);
    expect(left.nodes.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is the record itself where there are none', () => {
    const record = recordFrom(nodes, [knows(null), knows(2)]);
    expect(withoutStressfulTies(record)).toBe(record);
  });
});
