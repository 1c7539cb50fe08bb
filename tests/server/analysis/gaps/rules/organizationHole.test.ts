import { describe, expect, it } from 'vitest';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';
import { spoken } from '../../spoken.ts';
import { found } from '../found.ts';

const organization = (id: string, field: string | null): PlainNode => ({
  id,
  label: 'Organization',
  properties: { kind: 'selfOrganization', field },
});
const nodes: PlainNode[] = [
  organization('choir', 'cultureSports'),
  organization('dance', 'cultureSports'),
  organization('green', 'communityAffairs'),
  organization('school', null),
  ...['a1', 'a2', 'b1', 'b2', 'c1', 'c2'].map((id): PlainNode => ({ id, label: 'Resident' })),
  { id: 'house', label: 'Place', displayName: '3号楼', properties: { kind: 'building' } },
  { id: 'hall', label: 'Resource', displayName: '多功能厅', properties: { kind: 'venue', category: '排练' } },
  {
    id: 'room',
    label: 'Need',
    displayName: '排练场地',
    properties: { kind: 'venue', category: '排练', status: 'open' },
  },
];
const ties: PlainTie[] = [
  { kind: 'MEMBER_OF', from: 'a1', to: 'choir', subkind: 'leader' },
  { kind: 'MEMBER_OF', from: 'a2', to: 'choir' },
  { kind: 'MEMBER_OF', from: 'b1', to: 'dance' },
  { kind: 'MEMBER_OF', from: 'b2', to: 'dance' },
  { kind: 'MEMBER_OF', from: 'c1', to: 'green' },
  { kind: 'MEMBER_OF', from: 'c2', to: 'green' },
  { kind: 'COLLABORATES', from: 'green', to: 'dance' },
  { kind: 'KNOWS', from: 'a1', to: 'a2' },
  { kind: 'KNOWS', from: 'b1', to: 'b2' },
];
const holes = (further: readonly PlainTie[] = [], base: readonly PlainTie[] = ties) =>
  found('organizationHole', recordFrom(nodes, [...base, ...further]));
const pairs = (further: readonly PlainTie[] = []) =>
  holes(further).map(({ actor, otherActor }) => [actor!.id, otherActor!.id].join('-'));

// All by hand.
describe('organizationHole', () => {
  it('finds two of the same field that have nothing to do with each other', () => {
    const [gap, ...others] = holes();
    expect(others).toEqual([]);
    // Degrees 2 and 2, 2 contacts: 2 · 2 / 4 expected, none observed.
    expect(gap).toMatchObject({ certainty: 'confirmed', severity: 'low', size: 1 });
    expect(spoken(gap!.evidence)).toBe(
      '“choir”和“dance”都在做文体活动，却没有合作，半年里也没有在活动里碰过面。',
    );
    expect(gap!.helpers.map(({ actor }) => actor.id)).toEqual(['a1']);
  });

  it('is closed by working together, a common member, or an activity of both', () => {
    expect(pairs([{ kind: 'COLLABORATES', from: 'choir', to: 'dance' }])).toEqual([]);
    expect(pairs([{ kind: 'MEMBER_OF', from: 'a2', to: 'dance' }])).toEqual([]);
    const met = (date: string) => {
      const activity: PlainNode = { id: 'e', label: 'Activity', properties: { date } };
      const held = ['choir', 'dance'].map((from): PlainTie => ({ kind: 'ORGANIZED', from, to: 'e' }));
      return found('organizationHole', recordFrom([...nodes, activity], [...ties, ...held]));
    };
    expect(met('2026-05-01')).toEqual([]);
    expect(met('2025-05-01')).toHaveLength(1);
  });

  it('finds one that offers what the other needs, and asks to settle it', () => {
    const [gap] = holes([
      { kind: 'HAS_NEED', from: 'choir', to: 'room' },
      { kind: 'PROVIDES', from: 'school', to: 'hall' },
    ]);
    expect(gap).toMatchObject({ severity: 'medium', actor: { id: 'choir' }, otherActor: { id: 'school' } });
    expect(spoken(gap!.evidence)).toBe('“choir”需要“排练场地”，“school”能提供“多功能厅”，两边还没有来往。');
    expect(spoken(gap!.nextStep)).toContain('对接上');
  });

  it('finds those whose members live in one building', () => {
    const homes = ['a1', 'a2', 'c1'].map((from): PlainTie => ({ kind: 'LIVES_IN', from, to: 'house' }));
    expect(pairs(homes)).toEqual(['choir-dance', 'choir-green']);
    const gap = holes(homes).find(({ otherActor }) => otherActor!.id === 'green')!;
    expect(spoken(gap.evidence)).toContain('大多住在3号楼');
  });

  it('leaves out those whose members know one another as much as chance would have it', () => {
    // Degrees 3 and 3, 3 contacts: 9 / 6 expected, 1 observed: half a contact is missing. With two there is none.
    expect(holes([{ kind: 'KNOWS', from: 'a1', to: 'b1' }])[0]).toMatchObject({ size: 0.5 });
    expect(
      pairs([
        { kind: 'KNOWS', from: 'a1', to: 'b1' },
        { kind: 'KNOWS', from: 'a2', to: 'b2' },
        { kind: 'KNOWS', from: 'a2', to: 'b1' },
      ]),
    ).toEqual([]);
  });

  it('is unknown where nobody ever wrote down who works together', () => {
    const without = ties.filter(({ kind }) => kind !== 'COLLABORATES');
    expect(holes([], without)[0]).toMatchObject({ certainty: 'unknown', severity: 'low' });
  });
});
