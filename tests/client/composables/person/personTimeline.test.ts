import { describe, expect, it } from 'vitest';
import type { DecisionRowFragment } from '../../../../client/api/generated.ts';
import { personTimeline } from '../../../../client/composables/person/personTimeline.ts';

const decision: DecisionRowFragment = {
  id: 'd1',
  personId: 'p1',
  verdict: 'approached',
  reason: '邻居常提到',
  decidedOn: '2026-08-01',
  recordedAt: '2026-08-01T09:00:00Z',
  rank: null,
  low: null,
  high: null,
  groupBy: null,
};

describe('the timeline of a person', () => {
  it('puts decisions among what is recorded, the latest first; a month or year counts from its first day', () => {
    const recorded = [
      { on: '2026-08', sentence: '八月' },
      { on: '2026-08-02', sentence: '八月二日' },
      { on: '2026', sentence: '今年' },
    ];
    const line = personTimeline(recorded, [decision]);
    expect(line.map(({ on }) => on)).toEqual(['2026-08-02', '2026-08-01', '2026-08', '2026']);
    expect(line[1]).toEqual({ on: '2026-08-01', sentence: null, decision });
    expect(line[0]!.sentence).toBe('八月二日');
  });
});
