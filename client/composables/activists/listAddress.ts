import type { LocationQuery, LocationQueryRaw, RouteLocationNormalized } from 'vue-router';
import { countOf, withoutKeys, wordOf, wordsOf } from '../../network/addressWords.ts';
import { activistStrengths, noActivistFilter, type ActivistFilter } from './filterActivists.ts';

/** How long a list can be asked for. */
export const listLengths = [20, 50, 100, 200] as const;

/** What the address of the list of activists says beside selection and weights: ids and numbers, never names. */
export interface ListAddress {
  readonly first: number;
  readonly filter: ActivistFilter;
  /** Who is ticked, by id. */
  readonly picks: ReadonlySet<string>;
}

const keys = ['first', 'building', 'least', 'good', 'firm', 'undecided', 'picks'];

/** What is not understood is left out, so that an old link still opens. */
export function readListAddress(query: LocationQuery): ListAddress {
  return {
    first: listLengths.find((length) => String(length) === wordOf(query, 'first')) ?? listLengths[0],
    filter: {
      placeId: wordOf(query, 'building') || null,
      leastDimensions: countOf(wordOf(query, 'least')) ?? 0,
      strength: [...activistStrengths, 'all' as const].find((each) => each === wordOf(query, 'good')) ?? null,
      onlyRobust: wordOf(query, 'firm') === '1',
      onlyUndecided: wordOf(query, 'undecided') === '1',
    },
    picks: new Set(wordsOf(query, 'picks')),
  };
}

/** The address with a part of it changed; the rest (`others`) is kept. */
export function writeListAddress(part: Partial<ListAddress>, others: LocationQuery): LocationQueryRaw {
  const { first, filter, picks } = { ...readListAddress(others), ...part };
  const query = withoutKeys(others, keys);
  if (first !== listLengths[0]) query['first'] = String(first);
  if (filter.placeId !== noActivistFilter.placeId) query['building'] = filter.placeId;
  if (filter.leastDimensions > 0) query['least'] = String(filter.leastDimensions);
  if (filter.strength !== null) query['good'] = filter.strength;
  if (filter.onlyRobust) query['firm'] = '1';
  if (filter.onlyUndecided) query['undecided'] = '1';
  if (picks.size > 0) query['picks'] = [...picks].join();
  return query;
}

type Address = Pick<RouteLocationNormalized, 'path' | 'query'>;

/** Opening somebody's card and ticking somebody change no list: whatever is written on the page stays where it is. */
export function showsSameList(from: Address, to: Address): boolean {
  const about = ({ path, query: { actor: _actor, picks: _picks, ...query } }: Address) =>
    JSON.stringify([path, Object.entries(query).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
  return about(from) === about(to);
}
