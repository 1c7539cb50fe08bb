import { describe, expect, it } from 'vitest';
import { mostRecords, type ScoringNode } from '../../../../server/analysis/activists/scoringBasis.ts';
import { recordFrom, type PlainTie } from '../recordFrom.ts';
import { scoringBasisOf } from './scoringBasisOf.ts';

const nodes = ['a', 'b', 'c'].map((id) => ({
  id,
  label: 'Resident',
  properties: { birthYear: 1950, sex: 'female' },
}));

describe('what scoring sees', () => {
  it('has no attributes of a person', () => {
    const record = recordFrom(nodes, [{ kind: 'KNOWS', from: 'a', to: 'b' }]);
    const basis = scoringBasisOf(record);
    const person: ScoringNode = basis.ties(['KNOWS'])[0]!.from;
    // @ts-expect-error: a dimension that reads properties does not compile.
    expect(person.properties).toBeDefined();
    // @ts-expect-error: nor one that reads the record.
    expect(basis.record).toBeUndefined();
    // @ts-expect-error: nor one that reads what the network says of a node.
    expect(basis.contacts.getNodeAttributes).toBeUndefined();
  });

  it('puts the newest of its records first, a date before none, and no more than fifty', () => {
    const ties = ['2025', null, '2026-03', '2026-03-02', '2025-12'].map((validFrom): PlainTie => ({
      kind: 'KNOWS',
      from: 'a',
      to: 'b',
      validFrom,
    }));
    const many = Array.from({ length: 60 }, (): PlainTie => ({ kind: 'KNOWS', from: 'a', to: 'c' }));
    const { newestFirst } = scoringBasisOf(recordFrom(nodes, [...ties, ...many]));
    expect(newestFirst(['t000001', 't000002', 't000003', 't000004', 't000005'])).toEqual(
      [4, 3, 5, 1, 2].map((i) => `t00000${i}`),
    );
    expect(newestFirst(many.map((_, i) => `t${String(i + 6).padStart(6, '0')}`))).toHaveLength(mostRecords);
  });

  it('tells contacts that nobody knows of from none', () => {
    const basis = scoringBasisOf(
      recordFrom(
        [...nodes, { id: 'w', label: 'Wave' }],
        [
          { kind: 'NOMINATES', from: 'a', to: 'b' },
          { kind: 'ASKED', from: 'w', to: 'a' },
          { kind: 'ANSWERED', from: 'a', to: 'w' },
        ],
      ),
    );
    expect(['a', 'b', 'c', 'nobody'].map((id) => basis.rowOf(id))).toEqual([0, 1, null, null]);
  });
});
