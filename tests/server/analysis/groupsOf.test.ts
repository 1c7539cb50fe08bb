import { describe, expect, it } from 'vitest';
import { groupsOf, membershipsOf } from '../../../server/analysis/groupsOf.ts';
import { anyDate, onDate } from '../../../server/graph/recordTies.ts';
import { selectAdjacency } from '../../../server/graph/selection.ts';
import { recordFrom } from './recordFrom.ts';

const record = recordFrom(
  [
    { id: 'a', label: 'Resident', attributes: { team: 3 }, properties: { gender: 'female', tags: ['x'] } },
    { id: 'b', label: 'Resident' },
    { id: 'w', label: 'SocialWorker' },
    { id: 'home', label: 'Place', attributes: { block: 'North' } },
    { id: 'choir', label: 'Organization' },
    { id: 'dance', label: 'Organization' },
  ],
  [
    { kind: 'LIVES_IN', from: 'a', to: 'home' },
    { kind: 'MEMBER_OF', from: 'a', to: 'dance', validFrom: '2025-03' },
    { kind: 'MEMBER_OF', from: 'a', to: 'choir', validFrom: '2024' },
    { kind: 'MEMBER_OF', from: 'b', to: 'dance' },
    { kind: 'MEMBER_OF', from: 'b', to: 'choir', validFrom: '2026' },
  ],
);
const network = selectAdjacency(record, { communityId: 'community' });
const groups = (by: string) => Object.fromEntries(groupsOf(record, network, by, anyDate));

describe('groupsOf', () => {
  it('groups by kind of actor and by building', () => {
    expect(groups('kind')).toEqual({ a: 'Resident', b: 'Resident', w: 'SocialWorker' });
    expect(groups('place')).toEqual({ a: 'home' });
  });

  it('takes the organization that was joined first, an unknown date last', () => {
    expect(groups('organization')).toEqual({ a: 'choir', b: 'choir' });
  });

  it('takes all organizations of a person, each once', () => {
    expect(Object.fromEntries(membershipsOf(record, anyDate))).toEqual({
      a: ['choir', 'dance'],
      b: ['choir', 'dance'],
    });
    expect(Object.fromEntries(membershipsOf(record, onDate('2025')))).toEqual({
      a: ['choir', 'dance'],
      b: ['dance'],
    });
  });

  it('takes an attribute or a property by its name; lists are no group', () => {
    expect(groups('team')).toEqual({ a: '3' });
    expect(groups('gender')).toEqual({ a: 'female' });
    expect(groups('tags')).toEqual({});
  });

  it('gives no groups by a fact that others of the community have, or that a kind of actor declares', () => {
    const staff = selectAdjacency(record, { communityId: 'community', actorKinds: ['SocialWorker'] });
    expect(Object.fromEntries(groupsOf(record, staff, 'team', anyDate))).toEqual({});
    expect(groups('birthYear')).toEqual({});
  });

  it.each(['taem', 'block', 'constructor', ''])(
    'refuses a name that nobody has, nor a kind of actor: “%s”',
    (name) => {
      const problem = { code: 'unknownAttribute', field: 'groupBy', value: name };
      expect(() => groups(name)).toThrow(expect.objectContaining({ problems: [problem] }));
    },
  );
});
