import { describe, expect, it } from 'vitest';
import { ego } from '../../../server/analysis/ego.ts';
import { recordFrom } from './recordFrom.ts';
import { toy12Record } from './toy12Record.ts';

const communityId = 'community';

describe('ego', () => {
  it('shows whom P01 of Toy-12 is tied to, and which of them are tied', () => {
    const card = ego(toy12Record(), { communityId, asOf: '2026-02' }, { actorId: 'P01' })!;
    expect(card.degree).toBe(5);
    expect(card.alters.map(({ actor }) => actor.id)).toEqual(['P02', 'P03', 'P04', 'P05', 'P06']);
    expect(card.alters[0]).toMatchObject({ out: ['KNOWS'], in: ['KNOWS'], strength: 1 });
    expect(card.alterTies).toEqual([{ from: 1, to: 2 }]);
    expect(card.affiliations.map(({ kind, title }) => `${kind} ${title}`)).toEqual(['MEMBER_OF A']);
  });

  it('counts activities through the date of the selection, dated by the activity', () => {
    const later = ego(toy12Record(), { communityId, asOf: '2026-03' }, { actorId: 'P01' })!;
    const attended = later.affiliations.filter(({ kind }) => kind === 'ATTENDED');
    expect(attended.map(({ title, validFrom }) => [title, validFrom])).toEqual([
      ['E1', '2026-03-01'],
      ['E2', '2026-03-01'],
      ['E4', '2026-03-01'],
    ]);
  });

  it('tells directions apart, strongest first', () => {
    const record = recordFrom(
      ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
      [
        { kind: 'SUPPORTS', from: 'a', to: 'b' },
        { kind: 'NOMINATES', from: 'c', to: 'a', weight: 3 },
      ],
    );
    expect(
      ego(record, { communityId }, { actorId: 'a' })!.alters.map(({ actor, out, in: back, strength }) => [
        actor.id,
        out,
        back,
        strength,
      ]),
    ).toEqual([
      ['c', [], ['NOMINATES'], 3],
      ['b', ['SUPPORTS'], [], 1],
    ]);
  });

  it('ties an organization to its members', () => {
    const card = ego(toy12Record(), { communityId }, { actorId: 'B' })!;
    expect(card.alters.map(({ actor, in: back }) => [actor.id, back])).toEqual([
      ['P06', ['MEMBER_OF']],
      ['P07', ['MEMBER_OF']],
      ['P08', ['MEMBER_OF']],
    ]);
  });

  it('is null for what is no actor, or not there', () => {
    expect(ego(toy12Record(), { communityId }, { actorId: 'E1' })).toBeNull();
    expect(ego(toy12Record(), { communityId }, { actorId: 'nobody' })).toBeNull();
  });
});
