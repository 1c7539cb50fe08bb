import type { LocationQuery } from 'vue-router';
import { describe, expect, it } from 'vitest';
import { readSelection, writeSelection } from '../../../client/network/selectionAddress.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { selectionInAddress } from '../../../server/http/selectionAddress.ts';

const stated = (selection: object) =>
  Object.fromEntries(Object.entries(selection).filter(([, value]) => value !== null));

describe('the selection of an address', () => {
  it.each<LocationQuery>([
    {},
    { ties: 'KNOWS,SUPPORTS', sub: 'kin,情感', actors: 'Resident', on: '2026-03', look: 'degree' },
    { from: '2025', to: '2026-03-05', directed: '0' },
    { wave: '018f0c5f-0e52-7a55-9f2b-0d1d0a3f5a11', directed: '1', without: 'a,b' },
    { via: 'activities,organizations', largest: '20', mass: '1', half: '90', backbone: '0.05' },
    { via: 'organizations' },
    { members: '018f0c5f-0e52-7a55-9f2b-0d1d0a3f5a12', ties: 'MEMBER_OF' },
    { on: '2025', known: '2026-03-05' },
    { sub: '买菜\\,做饭,a\\\\b,c\\d' },
  ])('is what the page shows: %j', (query) => {
    // The page's own reading of its address is what is expected.
    const { projection, ...rest } = stated(selectionInAddress(query, 'c'));
    const { projection: shown, ...expected } = readSelection(query, 'c');
    expect(rest).toEqual(expected);
    expect(projection && stated(projection as object)).toEqual(shown && stated(shown));
  });

  it('comes back from the address that the page writes', () => {
    const query = { ties: 'COLLABORATES', on: '2026', without: 'a' };
    const written = writeSelection(readSelection(query, 'c'), {});
    expect(selectionInAddress(written, 'c')).toEqual(selectionInAddress(query, 'c'));
    const subkinds = ['买菜,做饭', 'C:\\', '\\,'];
    const { sub } = writeSelection({ communityId: 'c', subkinds }, {});
    expect(selectionInAddress({ sub }, 'c').subkinds).toEqual(subkinds);
  });

  it.each([
    { ties: 'LIVES_IN' },
    { actors: 'Place' },
    { on: 'yesterday' },
    { on: ['2026', '2025'] },
    { known: '2026-02-30' },
    { directed: 'yes' },
    { via: 'luck' },
    { via: 'activities', half: '-1' },
    { sub: 'x'.repeat(61) },
    { without: 'a,'.repeat(1001) },
  ])('is refused where it is not understood, so that no other network leaves: %j', (query) => {
    expect(() => selectionInAddress(query, 'c')).toThrow(ProblemError);
  });
});
