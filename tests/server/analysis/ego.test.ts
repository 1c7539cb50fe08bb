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

  it('tells who is linked to the others only through P01, by the parts in which they would be (by hand)', () => {
    const card = ego(toy12Record(), { communityId, asOf: '2026-02' }, { actorId: 'P01' })!;
    expect(card.separatedCount).toBe(6);
    expect(card.separated.map(({ size, actors }) => [size, actors.map(({ id }) => id)])).toEqual([
      [3, ['P06', 'P07', 'P08']],
      [2, ['P03', 'P04']],
      [1, ['P05']],
    ]);
    const other = ego(toy12Record(), { communityId, asOf: '2026-02' }, { actorId: 'P07' })!;
    expect([other.separatedCount, other.separated]).toEqual([0, []]);
  });

  it('names at most fifty of those, and counts all; nobody where ties to an organization are all that is looked at', () => {
    const ids = Array.from({ length: 70 }, (_, i) => `p${10 + i}`);
    const record = recordFrom(
      [
        ...ids.map((id) => ({ id, label: 'Resident' as const })),
        { id: 'club', label: 'Organization' as const },
      ],
      [
        ...ids.slice(1).map((id) => ({ kind: 'KNOWS' as const, from: ids[0]!, to: id })),
        ...ids.map((id) => ({ kind: 'MEMBER_OF' as const, from: id, to: 'club' })),
      ],
    );
    const card = ego(record, { communityId }, { actorId: ids[0]! })!;
    expect(card.separatedCount).toBe(68);
    expect(card.separated.flatMap(({ actors }) => actors)).toHaveLength(50);
    expect(ego(record, { communityId }, { actorId: 'club' })!.separatedCount).toBe(0);
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
