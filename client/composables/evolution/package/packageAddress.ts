import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { Moment, NetworkSelection, PackageAttribute } from '../../../api/generated.ts';
import { writeSelection } from '../../../network/selectionAddress.ts';
import { readMoment, writeMoment } from '../compare/momentAddress.ts';

export const packageAttributes: readonly PackageAttribute[] = [
  'gender',
  'birthDecade',
  'building',
  'willingness',
];
export const leastK = 2;
export const mostK = 20;
export const mostMoments = 24;
export const mostSeed = 2_147_483_647;

/** What goes into a package besides the selection. */
export interface PackageChoice {
  /** Null = the usual ones. */
  readonly moments: readonly Moment[] | null;
  readonly attributes: readonly PackageAttribute[];
  readonly k: number;
  readonly seed: number;
  readonly professionalsGiven: boolean;
  readonly everyone: boolean;
}

export const usualChoice: PackageChoice = {
  moments: null,
  attributes: ['gender', 'birthDecade', 'building'],
  k: 5,
  seed: 1,
  professionalsGiven: false,
  everyone: false,
};

function whole(value: unknown, least: number, most: number, usual: number): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : Number.NaN;
  return Number.isInteger(number) && number >= least && number <= most ? number : usual;
}

/** The choice that an address holds; what is not understood is as usual. */
export function readPackage(query: LocationQuery): PackageChoice {
  const { moments, attributes } = query;
  const words = typeof moments === 'string' ? moments.split(',').map(readMoment) : [];
  const read = words.filter((moment): moment is Moment => moment !== null).slice(0, mostMoments);
  return {
    moments: read.length > 0 ? read : null,
    attributes:
      typeof attributes === 'string'
        ? packageAttributes.filter((id) => attributes.split(',').includes(id))
        : usualChoice.attributes,
    k: whole(query['k'], leastK, mostK, usualChoice.k),
    seed: whole(query['seed'], 0, mostSeed, usualChoice.seed),
    professionalsGiven: query['given'] === '1',
    everyone: query['everyone'] === '1',
  };
}

/** Every word of a choice, for the server. */
const wordsOf = (choice: PackageChoice): Record<string, string> => ({
  ...(choice.moments ? { moments: choice.moments.map(writeMoment).join() } : {}),
  attributes: choice.attributes.join(),
  k: String(choice.k),
  seed: String(choice.seed),
  given: choice.professionalsGiven ? '1' : '0',
  everyone: choice.everyone ? '1' : '0',
});

/** The address of a choice; what is usual is left out, and the rest of the address kept. */
export function writePackage(choice: PackageChoice, others: LocationQuery): LocationQueryRaw {
  const usual = wordsOf(usualChoice);
  const words = wordsOf(choice);
  const kept = Object.entries(others).filter(([key]) => !(key in usual) && key !== 'moments');
  const told = Object.entries(words).filter(([key, value]) => usual[key] !== value);
  return Object.fromEntries([...kept, ...told]);
}

/** Where the server answers the package. */
export function packageFileAddress(
  selection: NetworkSelection,
  choice: PackageChoice & { readonly moments: readonly Moment[] },
): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(writeSelection(selection, {})))
    if (typeof value === 'string') query.set(key, value);
  for (const [key, value] of Object.entries(wordsOf(choice))) query.set(key, value);
  return `/export/${encodeURIComponent(selection.communityId)}/research-package.zip?${query}`;
}

/** Where the server answers who stands behind the pseudonyms. */
export const packageKeyAddress = (communityId: string): string =>
  `/export/${encodeURIComponent(communityId)}/research-package-key.csv`;
