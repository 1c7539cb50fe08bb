import { describe, expect, it } from 'vitest';
import { tiesOf, tiesWithIds } from '../../../server/graph/recordTies.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

const record = recordFrom(
  ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
  [
    { id: 't1', kind: 'KNOWS', from: 'a', to: 'b' },
    {
      id: 't2',
      kind: 'ASSESSES',
      from: 'b',
      to: 'c',
      subkind: 'trust',
      weight: 4,
      validFrom: '2026-03',
      method: 'judges',
    },
    { id: 't3', kind: 'KNOWS', from: 'c', to: 'a', validTo: '2025' },
  ],
);

describe('tiesWithIds', () => {
  it('reads the ties with these ids, whenever they held, in the order of the record', () => {
    const [first, second] = tiesWithIds(record, ['t3', 't2', 'unknown']);
    expect([first!.id, second!.id]).toEqual(['t2', 't3']);
    expect(first).toMatchObject({
      kind: 'ASSESSES',
      from: { id: 'b' },
      to: { id: 'c' },
      subkind: 'trust',
      weight: 4,
      validFrom: '2026-03',
      validTo: null,
      method: 'judges',
    });
    expect(second!.weight).toBeNull();
    expect(tiesWithIds(record, [])).toEqual([]);
  });

  it('reads them as tiesOf does', () => {
    expect(tiesWithIds(record, ['t2'])).toEqual(tiesOf(record, ['ASSESSES']));
  });
});
