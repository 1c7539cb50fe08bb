import { describe, expect, it } from 'vitest';
import { latentActivists } from '../../../../server/analysis/activists/latentActivists.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';

const people = Array.from({ length: 12 }, (_, i): PlainNode => ({ id: `r${i}`, label: 'Resident' }));
const places: PlainNode[] = ['p', 'q'].map((id) => ({ id, label: 'Place' }));
const event: PlainNode = { id: 'e', label: 'Activity', properties: { date: '2026-06-01' } };
const lives = people.map(({ id }, i): PlainTie => ({ kind: 'LIVES_IN', from: id, to: i < 6 ? 'p' : 'q' }));

function strengthsOf(id: string, ...ties: PlainTie[]): readonly string[] {
  const { activists } = latentActivists(
    recordFrom([...people, ...places, event], [...lives, ...ties]),
    { communityId: 'community' },
    { first: 50, today: '2026-06-15' },
  );
  return activists.find(({ actor }) => actor.id === id)?.strengths ?? [];
}
const named = (from: string, to: string): PlainTie => ({ kind: 'NOMINATES', from, to });
const helps = (from: string, to: string): PlainTie => ({ kind: 'SUPPORTS', from, to });

describe('strengthsOf', () => {
  it('is goTo where many name her, and anchor where they are her own neighbours', () => {
    expect(strengthsOf('r0', named('r1', 'r0'), named('r2', 'r0'))).toEqual(
      expect.arrayContaining(['goTo', 'anchor']),
    );
    expect(strengthsOf('r0', named('r7', 'r0'), named('r8', 'r0'))).toContain('goTo');
    expect(strengthsOf('r0', named('r7', 'r0'), named('r8', 'r0'))).not.toContain('anchor');
  });

  it('is anchor by help to two neighbours of her own building, not by one', () => {
    expect(strengthsOf('r0', helps('r0', 'r1'), helps('r0', 'r2'))).toContain('anchor');
    expect(strengthsOf('r0', helps('r0', 'r1'), helps('r0', 'r7'))).not.toContain('anchor');
  });

  it('is bridge for the one between two circles', () => {
    const circle = (ids: string[]): PlainTie[] =>
      ids.flatMap((one, i) =>
        ids.slice(i + 1).map((other): PlainTie => ({ kind: 'KNOWS', from: one, to: other })),
      );
    const ties = [
      ...circle(['r1', 'r2', 'r3', 'r4']),
      ...circle(['r7', 'r8', 'r9', 'r10']),
      ...['r1', 'r2', 'r7', 'r8'].map((to): PlainTie => ({ kind: 'KNOWS', from: 'r0', to })),
    ];
    expect(strengthsOf('r0', ...ties)).toEqual(['bridge']);
    expect(strengthsOf('r3', ...ties)).toEqual([]);
  });

  it('is doer for who leads or takes part', () => {
    expect(strengthsOf('r0', { kind: 'ATTENDED', from: 'r0', to: 'e', subkind: 'organizer' })).toEqual([
      'doer',
    ]);
  });

  it('are the two in which she is furthest ahead, of those who are ahead in everything', () => {
    const ties: PlainTie[] = [
      ...['r1', 'r2', 'r7'].map((from) => named(from, 'r0')),
      ...['r1', 'r2', 'r3'].map((from) => named(from, 'r5')),
      { kind: 'ATTENDED', from: 'r0', to: 'e', subkind: 'participant' },
      ...['r7', 'r8', 'r9'].map((from): PlainTie => ({
        kind: 'ATTENDED',
        from,
        to: 'e',
        subkind: 'organizer',
      })),
    ];
    // Three lead what r0 only attends: she is above 8 of 11 others, which is less than 80 %.
    expect(strengthsOf('r0', ...ties)).not.toContain('doer');
    const lead: PlainTie = { kind: 'ATTENDED', from: 'r0', to: 'e', subkind: 'organizer' };
    // By hand: doer 1; goTo (10 + ½)/11, as r5 is named as often; anchor 10/11; bridge (4 + ½)/5 of those with ties.
    expect(strengthsOf('r0', ...ties.slice(0, 6), lead)).toEqual(['doer', 'goTo']);
  });
});
