import { describe, expect, it } from 'vitest';
import { concentration, supportGivers } from '../../../../server/analysis/gaps/supportGivers.ts';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { recordFrom } from '../recordFrom.ts';

describe('support givers', () => {
  it('sum what one person gives another, without stressful ties', () => {
    const record = recordFrom(
      ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
      [
        { kind: 'SUPPORTS', from: 'a', to: 'b', subkind: 'emotional', weight: 4, validFrom: '2025' },
        { kind: 'SUPPORTS', from: 'a', to: 'b', subkind: 'informational', validFrom: '2024-03' },
        { kind: 'SUPPORTS', from: 'c', to: 'b', subkind: 'emotional', weight: -2 },
      ],
    );
    const givers = supportGivers(basisOf(record, { communityId: 'community' }, '2026-06-15'));
    expect([...givers.keys()]).toEqual(['b']);
    expect([...givers.get('b')!]).toEqual([
      ['a', { strength: 5, kinds: new Set(['emotional', 'informational']), since: '2024-03' }],
    ]);
  });
});

describe('concentration', () => {
  // By hand: 0.9² + 0.1².
  it('is the sum of squared shares', () => {
    expect(concentration([9, 1])).toBeCloseTo(0.82, 12);
    expect(concentration([2, 2, 2, 2])).toBe(0.25);
    expect(concentration([7])).toBe(1);
    expect(concentration([])).toBeNull();
  });
});
