import { describe, expect, it } from 'vitest';
import type { NetworkSelection } from '../../../client/api/generated.ts';
import {
  hasAffiliations,
  mayHoldGroups,
  networkTieKinds,
  offeredTieKinds,
  readSelection,
  writeSelection,
} from '../../../client/network/selectionAddress.ts';
import { networkTieKinds as possible } from '../../../server/entities/tieKinds.ts';

const communityId = 'c1';

function thereAndBack(selection: NetworkSelection): NetworkSelection {
  const written = writeSelection(selection, {});
  const query = Object.fromEntries(Object.entries(written).map(([key, value]) => [key, String(value)]));
  return readSelection(query, communityId);
}

describe('the address of a selection', () => {
  it('is empty for the usual network', () => {
    expect(writeSelection({ communityId }, {})).toEqual({});
    expect(writeSelection({ communityId, tieKinds: ['KNOWS', 'SUPPORTS', 'NOMINATES'] }, {})).toEqual({});
    expect(readSelection({}, communityId)).toEqual({ communityId });
  });

  it.each<NetworkSelection>([
    { communityId, tieKinds: ['SUPPORTS'], subkinds: ['emotional', 'companionship'] },
    { communityId, tieKinds: ['MEMBER_OF', 'SERVES_IN'] },
    { communityId, asOf: '2025-06' },
    { communityId, membersOf: 'o1', leaveOut: ['a'] },
    { communityId, from: '2024', to: '2025-03-31' },
    { communityId, asOf: '2024-12', asKnownOn: '2025-03-31' },
    { communityId, actorKinds: ['Resident', 'Organization'], directed: true },
    { communityId, directed: false, waveId: 'w2', leaveOut: ['a', 'b'] },
    {
      communityId,
      projection: {
        coAttendance: true,
        coMembership: false,
        largestGroup: 25,
        withoutMassEvents: false,
        halfLifeDays: 180,
        backbone: 0.05,
      },
    },
  ])('names a selection so that it can be read again: %o', (selection) => {
    expect(thereAndBack(selection)).toEqual(selection);
  });

  it('may name every kind of tie that a network can be made of', () => {
    expect(networkTieKinds).toEqual(possible);
  });

  it('leaves out what it does not understand', () => {
    const query = { ties: 'KNOWS,HATES', on: 'yesterday', directed: 'maybe', largest: '-3', from: '2025-13' };
    expect(readSelection(query, communityId)).toEqual({ communityId, tieKinds: ['KNOWS'] });
  });

  it('takes no backbone that is no probability', () => {
    for (const backbone of ['1.5', '-1', 'x', '0']) {
      const { projection } = readSelection({ via: 'activities', backbone }, communityId);
      expect(projection).not.toHaveProperty('backbone');
    }
  });

  it('prefers a day to a span, as the server takes only one of them', () => {
    expect(readSelection({ on: '2025', from: '2024' }, communityId)).toEqual({ communityId, asOf: '2025' });
  });

  it('keeps what else is in the address', () => {
    expect(writeSelection({ communityId, asOf: '2025' }, { actor: 'a1', on: '2020' })).toEqual({
      actor: 'a1',
      on: '2025',
    });
  });
});

describe('who is in the network of a selection', () => {
  it('are persons alone unless a kind of tie or of actor brings in others', () => {
    expect(mayHoldGroups({ communityId })).toBe(false);
    expect(mayHoldGroups({ communityId, tieKinds: ['KNOWS', 'MEMBER_OF'] })).toBe(true);
    expect(mayHoldGroups({ communityId, tieKinds: ['COLLABORATES'] })).toBe(true);
    expect(mayHoldGroups({ communityId, actorKinds: ['Resident', 'Committee'] })).toBe(true);
    expect(mayHoldGroups({ communityId, tieKinds: ['MEMBER_OF'], actorKinds: ['Resident'] })).toBe(false);
  });

  it('are tied to what is no person by membership and posts only', () => {
    expect(hasAffiliations({ communityId })).toBe(false);
    expect(hasAffiliations({ communityId, tieKinds: ['COLLABORATES'] })).toBe(false);
    expect(hasAffiliations({ communityId, tieKinds: ['KNOWS', 'SERVES_IN'] })).toBe(true);
  });

  it('belong somewhere on pages about persons only where the address already says so', () => {
    const persons = ['KNOWS', 'SUPPORTS', 'NOMINATES', 'COLLABORATES'];
    expect(offeredTieKinds({ communityId }, true)).toEqual(networkTieKinds);
    expect(offeredTieKinds({ communityId }, false)).toEqual(persons);
    expect(offeredTieKinds({ communityId, tieKinds: ['MEMBER_OF'] }, false)).toEqual([
      ...persons.slice(0, 3),
      'MEMBER_OF',
      'COLLABORATES',
    ]);
  });
});
