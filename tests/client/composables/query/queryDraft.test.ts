import { describe, expect, it } from 'vitest';
import { askable, unfinishedOf, type QueryDraft } from '../../../../client/composables/query/queryDraft.ts';

const whole = { earlier: { date: '2024-01-01' }, later: { waveId: 'w2' } };

describe('a query that is being put together', () => {
  it('asks what is whole and counts what is not', () => {
    const draft: QueryDraft = {
      subject: 'actors',
      properties: [
        { property: '', comparison: 'is', value: 'x' },
        { property: 'gender', comparison: 'is', value: ' ' },
        { property: 'gender', comparison: 'isKnown', value: 'left over' },
        { property: 'birthYear', comparison: 'atLeast', value: '1950' },
      ],
      affiliations: [
        { kind: 'MEMBER_OF', event: 'held' },
        { kind: 'MEMBER_OF', event: 'held', at: {} },
        { kind: 'MEMBER_OF', event: 'formed', period: { earlier: { date: '2024' }, later: {} } },
        { kind: 'MEMBER_OF', event: 'formed', period: whole },
      ],
      presence: { event: 'formed', period: { earlier: {}, later: {} } },
      measures: [{ id: 'degree', at: {}, top: 3 }],
      facts: [],
    };
    expect(unfinishedOf(draft)).toBe(6);
    expect(askable(draft)).toEqual({
      subject: 'actors',
      properties: [
        { property: 'gender', comparison: 'isKnown', value: null },
        { property: 'birthYear', comparison: 'atLeast', value: '1950' },
      ],
      affiliations: [
        { kind: 'MEMBER_OF', event: 'held' },
        { kind: 'MEMBER_OF', event: 'formed', period: whole },
      ],
      measures: [{ id: 'degree', at: null, top: 3 }],
    });
  });

  it('takes a moment for one that is a date or a round, not both', () => {
    const both = { earlier: { date: '2024', waveId: 'w1' }, later: { date: '2025' } };
    expect(unfinishedOf({ subject: 'actors', presence: { event: 'kept', period: both } })).toBe(1);
  });

  it('keeps conditions on ties for ties, and facts for people', () => {
    const ties = { event: 'kept', ends: 'either', period: whole } as const;
    expect(askable({ subject: 'ties', ties, facts: ['gender'] })).toEqual({ subject: 'ties', ties });
    expect(askable({ subject: 'actors', ties, facts: ['gender'] })).toEqual({
      subject: 'actors',
      facts: ['gender'],
    });
    const unfinished = { event: 'kept', weightAtLeast: 2 } as const;
    expect(askable({ subject: 'ties', ties: unfinished }).ties).toEqual({
      event: 'held',
      period: null,
      weightAtLeast: 2,
    });
  });
});
