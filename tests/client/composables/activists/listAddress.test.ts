import { createMemoryHistory, createRouter } from 'vue-router';
import { describe, expect, it } from 'vitest';
import {
  listLengths,
  readListAddress,
  showsSameList,
  writeListAddress,
  type ListAddress,
} from '../../../../client/composables/activists/listAddress.ts';
import { noActivistFilter, noPlace } from '../../../../client/composables/activists/filterActivists.ts';
import { routes } from '../../../../client/router.ts';
import { noPlace as noPlaceOfServer } from '../../../../server/analysis/activists/latentActivists.ts';

const usual: ListAddress = { first: listLengths[0], filter: noActivistFilter, picks: new Set() };
const chosen: ListAddress = {
  first: 100,
  filter: {
    placeId: 'p1',
    leastDimensions: 3,
    strength: 'bridge',
    onlyRobust: true,
    onlyUndecided: true,
  },
  picks: new Set(['b', 'a']),
};

describe('the address of the list of activists', () => {
  it('says nothing of what is usual', () => {
    expect(readListAddress({})).toEqual(usual);
    expect(writeListAddress(usual, { on: '2026' })).toEqual({ on: '2026' });
  });

  it('reads what it wrote, and keeps the rest', () => {
    const query = writeListAddress(chosen, { on: '2026', weights: 'w1' });
    expect(query).toMatchObject({ on: '2026', weights: 'w1', picks: 'b,a' });
    expect(readListAddress(query as Record<string, string>)).toEqual(chosen);
  });

  it('changes one part of it', () => {
    const query = writeListAddress(chosen, {}) as Record<string, string>;
    const filter = { ...chosen.filter, placeId: noPlace };
    expect(readListAddress(writeListAddress({ filter }, query) as Record<string, string>)).toEqual({
      ...chosen,
      filter,
    });
  });

  it('leaves out what is not understood', () => {
    expect(readListAddress({ first: '7', least: '-1', good: 'nobody', firm: 'yes', picks: ',' })).toEqual(
      usual,
    );
  });

  it('calls those without a building as the server does', () => {
    expect(noPlace).toBe(noPlaceOfServer);
  });
});

describe('whether two addresses show the same list', () => {
  const router = createRouter({ history: createMemoryHistory(), routes });
  const at = (query: Record<string, string>, name = 'activists') =>
    router.resolve({ name, params: { communityId: 'c1' }, query });

  it('is so when a card is opened or somebody is ticked, and not with another filter, day or page', () => {
    const here = at({ building: 'p1', on: '2026' });
    expect(showsSameList(here, at({ on: '2026', building: 'p1', actor: 'a', picks: 'a' }))).toBe(true);
    expect(showsSameList(here, at({ on: '2026', building: 'p2' }))).toBe(false);
    expect(showsSameList(here, at({ on: '2025', building: 'p1' }))).toBe(false);
    expect(showsSameList(here, at({ on: '2026', building: 'p1' }, 'sets'))).toBe(false);
  });
});
