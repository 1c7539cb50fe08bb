import { describe, expect, it } from 'vitest';
import { answerDates } from '../../../server/analysis/answerDates.ts';
import { hasTooFewAnswers, responsesByPlace, responsesOf } from '../../../server/analysis/responses.ts';
import { recordFrom } from './recordFrom.ts';

const today = '2026-06-15';
const communityId = 'community';
const record = recordFrom(
  [
    ...['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
    { id: 'w1', label: 'Wave', properties: { startsOn: '2025-01', endsOn: '2025-02' } },
    { id: 'w2', label: 'Wave', properties: { startsOn: '2026-01' } },
    { id: 'w3', label: 'Wave', properties: { startsOn: '2026-09' } },
    { id: 'w4', label: 'Wave', properties: { startsOn: '2026-05' } },
  ],
  [
    { kind: 'ASKED', from: 'w1', to: 'a' },
    { kind: 'ANSWERED', from: 'a', to: 'w1' },
    { kind: 'ASKED', from: 'w2', to: 'a' },
    { kind: 'ASKED', from: 'w2', to: 'b' },
    { kind: 'ANSWERED', from: 'c', to: 'w2' },
    { kind: 'ASKED', from: 'w3', to: 'a' },
  ],
);

describe('responses', () => {
  it('are those of the latest round that has begun and asked somebody', () => {
    const { asked, answered, rate } = responsesOf(
      record,
      { communityId },
      answerDates({ communityId }, today),
    );
    expect([...asked].sort()).toEqual(['a', 'b', 'c']);
    expect([...answered]).toEqual(['c']);
    expect(rate).toBe(1 / 3);
  });

  it('are those of the round that the selection names', () => {
    const selection = { communityId, waveId: 'w1' };
    expect(responsesOf(record, selection, answerDates(selection, today)).rate).toBe(1);
  });

  it('have no rate when nobody was asked', () => {
    const empty = recordFrom([{ id: 'a', label: 'Resident' }], []);
    expect(responsesOf(empty, { communityId }, answerDates({ communityId }, today)).rate).toBeNull();
  });

  it('are counted by building, leaving out who has none', () => {
    const residents = recordFrom(
      ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
      [],
    ).nodes;
    const [place] = recordFrom([{ id: 'home', label: 'Place' }], []).nodes;
    const homes = new Map([
      ['a', place!],
      ['b', place!],
    ]);
    const counts = responsesByPlace(residents, homes, {
      asked: new Set(['a', 'c']),
      answered: new Set(['a']),
    });
    expect(counts).toEqual([{ place, residents: 2, asked: 1, answered: 1 }]);
  });

  it('are too few below 3, or below 20 %', () => {
    const few = (residents: number, answered: number) => hasTooFewAnswers({ residents, answered });
    expect(few(4, 2)).toBe(true);
    expect(few(15, 3)).toBe(false);
    expect(few(16, 3)).toBe(true);
  });
});
