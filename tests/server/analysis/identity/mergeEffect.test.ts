import { describe, expect, it } from 'vitest';
import { mergeEffect } from '../../../../server/analysis/identity/mergeEffect.ts';
import { ProblemError } from '../../../../server/entities/problem.ts';
import { languages } from '../../../../server/entities/wording.ts';
import { recordFrom, type PlainTie } from '../recordFrom.ts';
import { spoken } from '../spoken.ts';
import { toy12Record } from '../toy12Record.ts';

const nodes = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  id,
  label: 'Resident',
  properties: { birthYear: 1960 },
}));
const knows = (from: string, to: string): PlainTie => ({ kind: 'KNOWS', from, to });
const effect = (ties: readonly PlainTie[], keptId = 'a', otherId = 'b') =>
  mergeEffect(
    recordFrom(nodes, ties),
    { communityId: 'community' },
    { keptId, otherId, today: '2026-06-15' },
  );

describe('what would change if two were one', () => {
  it('two circles that hang together by one person under two names (by hand)', () => {
    // a – c, a – d and b – c, b – e: as one, c is known to both, and all five are four in one part.
    const answer = effect([knows('a', 'c'), knows('a', 'd'), knows('b', 'c'), knows('b', 'e')]);
    expect(answer).toMatchObject({
      contacts: { kept: 2, other: 2, merged: 3 },
      commonContacts: 1,
      before: { order: 5, components: 1 },
      after: { order: 4, components: 1, largestComponent: 4 },
    });
  });

  it('joins parts, and takes away an isolate (by hand)', () => {
    const parts = effect([knows('a', 'c'), knows('b', 'd')]);
    // a–c, b–d, e: three parts become two, the largest of two becomes one of three.
    expect(parts.before).toMatchObject({ components: 3, largestComponent: 2 });
    expect(parts.after).toMatchObject({ components: 2, largestComponent: 3 });
    for (const language of languages)
      expect(parts.sentences.map((each) => spoken(each, language)).join()).toMatch(/3[^0-9]*2/);
    const lonely = effect([knows('a', 'c'), knows('d', 'e')]);
    expect([lonely.before.isolates, lonely.after.isolates]).toEqual([1, 0]);
  });

  it('a tie between the two is nobody’s contact (by hand)', () => {
    const answer = effect([knows('a', 'b'), knows('b', 'c')]);
    expect(answer.contacts).toEqual({ kept: 1, other: 2, merged: 1 });
  });

  it('tells every rule of the work list, before and after', () => {
    const record = toy12Record();
    const selection = { communityId: 'community', asOf: '2026-02' };
    const answer = mergeEffect(record, selection, { keptId: 'P05', otherId: 'P12', today: '2026-06-15' });
    // Each of the two has one contact (Toy-12): as one she has two.
    const single = answer.gaps.find(({ rule }) => rule === 'singleSource')!;
    expect([single.before, single.after]).toEqual([2, 0]);
  });

  it('is asked about two residents of the record', () => {
    for (const [keptId, otherId] of [
      ['a', 'a'],
      ['a', 'x'],
    ] as const)
      expect(() => effect([], keptId, otherId)).toThrow(ProblemError);
  });
});
