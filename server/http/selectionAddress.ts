import { actorLabels } from '../entities/actor.ts';
import type { NetworkSelection, Projection } from '../entities/networkSelection.ts';
import { isPartialDate, type PartialDate } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { networkTieKinds } from '../entities/tieKinds.ts';

/** The query of an address, as Express reads it. */
export type AddressQuery = Readonly<Record<string, unknown>>;

const most = { subkinds: 50, subkindLength: 60, leaveOut: 1_000 } as const;

/** The problem of a word of the address that is not understood. */
export const wrong = (field: string): ProblemError => new ProblemError({ code: 'badRequest', field });

/** The value of a word of the address; null when it is absent or empty. @throws ProblemError when it is there twice */
export function textOf(query: AddressQuery, key: string): string | null {
  const value = query[key];
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string') throw wrong(key);
  return value;
}

/**
 * The values of a word of the address, parted by commas; none when it is absent. A comma or a backslash within a value
 * stands behind a backslash, as the pages write it. @throws ProblemError when it is there twice
 */
export const listOf = (query: AddressQuery, key: string): string[] =>
  ((textOf(query, key) ?? '').match(/(?:\\[\\,]|[^,])+/g) ?? []).map((word) =>
    word.replaceAll(/\\([\\,])/g, '$1'),
  );

/** Those of some choices that a word of the address names, in their order. @throws ProblemError when it names another */
export function choicesOf<Choice extends string>(
  query: AddressQuery,
  key: string,
  choices: readonly Choice[],
): Choice[] {
  const words = listOf(query, key);
  if (!words.every((word) => (choices as readonly string[]).includes(word))) throw wrong(key);
  return choices.filter((choice) => words.includes(choice));
}

function dateOf(query: AddressQuery, key: string): PartialDate | null {
  const date = textOf(query, key);
  if (date !== null && !isPartialDate(date)) throw wrong(key);
  return date;
}

function numberOf(query: AddressQuery, key: string): number | null {
  const text = textOf(query, key);
  if (text === null) return null;
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw wrong(key);
  return value;
}

const usualLargestGroup = 40;

function projectionOf(query: AddressQuery): Projection | null {
  const via = choicesOf(query, 'via', ['activities', 'organizations']);
  if (via.length === 0) return null;
  return {
    coAttendance: via.includes('activities'),
    coMembership: via.includes('organizations'),
    largestGroup: numberOf(query, 'largest') ?? usualLargestGroup,
    withoutMassEvents: textOf(query, 'mass') !== '1',
    halfLifeDays: numberOf(query, 'half'),
    backbone: numberOf(query, 'backbone'),
  };
}

function directedOf(query: AddressQuery): boolean | null {
  const word = textOf(query, 'directed');
  if (word !== null && word !== '1' && word !== '0') throw wrong('directed');
  return word === null ? null : word === '1';
}

/** The day of which the knowledge is asked for; null = all that is known now. @throws ProblemError `badRequest` */
export const knownOnInAddress = (query: AddressQuery): PartialDate | null => dateOf(query, 'known');

/**
 * The selection that an address names, in the words of the addresses of the pages, so that what is seen there can be taken away.
 * Words of the address that say nothing of a selection do not matter; what says something that is not understood is refused,
 * because another network would leave than was meant.
 * @throws ProblemError `badRequest`
 */
export function selectionInAddress(query: AddressQuery, communityId: string): NetworkSelection {
  const subkinds = listOf(query, 'sub');
  const leaveOut = listOf(query, 'without');
  if (subkinds.length > most.subkinds || subkinds.some((word) => word.length > most.subkindLength))
    throw wrong('sub');
  if (leaveOut.length > most.leaveOut) throw wrong('without');
  const tieKinds = choicesOf(query, 'ties', networkTieKinds);
  const actorKinds = choicesOf(query, 'actors', actorLabels);
  const asOf = dateOf(query, 'on');
  return {
    communityId,
    tieKinds: tieKinds.length > 0 ? tieKinds : null,
    subkinds: subkinds.length > 0 ? subkinds : null,
    actorKinds: actorKinds.length > 0 ? actorKinds : null,
    asOf,
    from: asOf === null ? dateOf(query, 'from') : null,
    to: asOf === null ? dateOf(query, 'to') : null,
    waveId: textOf(query, 'wave'),
    membersOf: textOf(query, 'members'),
    asKnownOn: knownOnInAddress(query),
    directed: directedOf(query),
    projection: projectionOf(query),
    leaveOut: leaveOut.length > 0 ? leaveOut : null,
  };
}
