import { describe, expect, it } from 'vitest';
import { withAssumedTies } from '../../../server/graph/assumedTies.ts';
import { tiesOf } from '../../../server/graph/recordTies.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

const record = recordFrom(
  [
    { id: 'a', label: 'Resident' },
    { id: 'b', label: 'Resident' },
  ],
  [{ kind: 'KNOWS', from: 'a', to: 'b', subkind: 'kin', weight: 3, validFrom: '2025' }],
);

describe('assumed ties', () => {
  it('come behind those of the record, which stays as it is (by hand)', () => {
    const assumed = withAssumedTies(record, [
      { fromId: 'b', toId: 'a', kind: 'NOMINATES', subkind: 'kin', waveId: 'w' },
      { fromId: 'a', toId: 'b', kind: 'KNOWS', subkind: null, waveId: null },
    ]);
    const read = (kind: 'KNOWS' | 'NOMINATES') =>
      tiesOf(assumed, [kind]).map(({ from, subkind, weight, validFrom, waveId }) => [
        ...[from.id, subkind, weight, validFrom, waveId],
      ]);
    expect(read('KNOWS')).toEqual([
      ['a', 'kin', 3, '2025', null],
      ['a', null, null, null, null],
    ]);
    expect(read('NOMINATES')).toEqual([['b', 'kin', null, null, 'w']]);
    expect(record.ties.ids).toHaveLength(1);
    expect(new Set(assumed.ties.ids).size).toBe(3);
  });

  it('end at somebody', () => {
    const tie = { fromId: 'a', toId: 'x', kind: 'KNOWS', subkind: null, waveId: null } as const;
    expect(() => withAssumedTies(record, [tie])).toThrow('No node x');
  });
});
