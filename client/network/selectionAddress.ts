import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { ActorKind, NetworkSelection, TieKind } from '../api/generated.ts';
import { listed, withoutKeys, wordOf, wordsOf } from './addressWords.ts';

/** Who can be in a network, in the order of forms, legends and counts. */
export const actorKinds: readonly ActorKind[] = ['Resident', 'SocialWorker', 'Organization', 'Committee'];

export const isPersonKind = (kind: string): kind is 'Resident' | 'SocialWorker' =>
  kind === 'Resident' || kind === 'SocialWorker';

/** What a network can be made of, in the order of the form. */
export const networkTieKinds: readonly TieKind[] = [
  'KNOWS',
  'SUPPORTS',
  'NOMINATES',
  'MEMBER_OF',
  'SERVES_IN',
  'COLLABORATES',
];

/** Who belongs to which organization and who serves where: these lead from a person to what is no person. */
const affiliationTieKinds: readonly TieKind[] = ['MEMBER_OF', 'SERVES_IN'];

/** Taken by the server when no tie kind is named. */
export const usualTieKinds: readonly TieKind[] = ['KNOWS', 'SUPPORTS', 'NOMINATES'];

/** Whether some lines of the network lead from persons to organizations or committees. */
export const hasAffiliations = ({ tieKinds }: NetworkSelection): boolean =>
  tieKinds?.some((kind) => affiliationTieKinds.includes(kind)) ?? false;

/** What the form offers: where a page is about persons alone, who belongs where only if an address already says so. */
export const offeredTieKinds = (selection: NetworkSelection, withActors: boolean): readonly TieKind[] =>
  networkTieKinds.filter(
    (kind) => withActors || !affiliationTieKinds.includes(kind) || selection.tieKinds?.includes(kind),
  );

/** Whether there may be others than persons in the network. */
export const mayHoldGroups = ({ tieKinds, actorKinds: actors }: NetworkSelection): boolean =>
  actors?.length
    ? actors.some((kind) => !isPersonKind(kind))
    : (tieKinds?.some((kind) => !usualTieKinds.includes(kind)) ?? false);

/** The words of the address that belong to a selection. */
const addressKeys = [
  'ties',
  'sub',
  'actors',
  'on',
  'from',
  'to',
  'wave',
  'known',
  'directed',
  'via',
  'largest',
  'mass',
  'half',
  'backbone',
  'members',
  'without',
];

/** Whether a word is a year, month or day (`2026`, `2026-03`, `2026-03-05`). */
export const isPartialDate = (word: string): boolean =>
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(word);

function date(query: LocationQuery, key: string): string | null {
  const value = wordOf(query, key);
  return isPartialDate(value) ? value : null;
}

function number(query: LocationQuery, key: string): number | null {
  const value = Number(wordOf(query, key));
  return Number.isFinite(value) && value > 0 ? value : null;
}

/**
 * The selection that an address names. What is not understood is left out, so that an old link still opens.
 * Only ids and dates are in an address, never names.
 */
export function readSelection(query: LocationQuery, communityId: string): NetworkSelection {
  const ties = networkTieKinds.filter((kind) => wordsOf(query, 'ties').includes(kind));
  const actors = actorKinds.filter((kind) => wordsOf(query, 'actors').includes(kind));
  const subkinds = wordsOf(query, 'sub');
  const without = wordsOf(query, 'without');
  const directed = wordOf(query, 'directed');
  const via = wordsOf(query, 'via');
  const on = date(query, 'on');
  const selection: NetworkSelection = { communityId };
  if (ties.length > 0) selection.tieKinds = ties;
  if (subkinds.length > 0) selection.subkinds = subkinds;
  if (actors.length > 0) selection.actorKinds = actors;
  if (on !== null) selection.asOf = on;
  else {
    const [from, to] = [date(query, 'from'), date(query, 'to')];
    if (from !== null) selection.from = from;
    if (to !== null) selection.to = to;
  }
  const wave = wordOf(query, 'wave');
  if (wave !== '') selection.waveId = wave;
  const known = date(query, 'known');
  if (known !== null) selection.asKnownOn = known;
  if (directed === '1' || directed === '0') selection.directed = directed === '1';
  if (via.length > 0) {
    selection.projection = {
      coAttendance: via.includes('activities'),
      coMembership: via.includes('organizations'),
      largestGroup: number(query, 'largest') ?? 40,
      withoutMassEvents: wordOf(query, 'mass') !== '1',
      halfLifeDays: number(query, 'half'),
    };
    const backbone = number(query, 'backbone');
    if (backbone !== null && backbone <= 1) selection.projection.backbone = backbone;
  }
  const members = wordOf(query, 'members');
  if (members !== '') selection.membersOf = members;
  if (without.length > 0) selection.leaveOut = without;
  return selection;
}

/** The last day, month or year that a selection is about. Without dates of its own it is the day of which it tells what was known. */
export const dayOf = ({ asOf, to, asKnownOn }: NetworkSelection, today: string): string =>
  asOf ?? to ?? asKnownOn ?? today;

/** The address of a selection; the rest of the address (`others`) is kept. */
export function writeSelection(selection: NetworkSelection, others: LocationQuery): LocationQueryRaw {
  const query = withoutKeys(others, addressKeys);
  const { tieKinds, subkinds, actorKinds: actors, projection, leaveOut } = selection;
  if (tieKinds && tieKinds.join() !== usualTieKinds.join()) query['ties'] = tieKinds.join();
  if (subkinds?.length) query['sub'] = listed(subkinds);
  if (actors?.length) query['actors'] = actors.join();
  if (selection.asOf) query['on'] = selection.asOf;
  if (selection.from) query['from'] = selection.from;
  if (selection.to) query['to'] = selection.to;
  if (selection.waveId) query['wave'] = selection.waveId;
  if (selection.asKnownOn) query['known'] = selection.asKnownOn;
  if (typeof selection.directed === 'boolean') query['directed'] = selection.directed ? '1' : '0';
  const via = [projection?.coAttendance ? 'activities' : '', projection?.coMembership ? 'organizations' : ''];
  if (projection && via.some(Boolean)) {
    query['via'] = via.filter(Boolean).join();
    if (projection.largestGroup && projection.largestGroup !== 40)
      query['largest'] = String(projection.largestGroup);
    if (projection.withoutMassEvents === false) query['mass'] = '1';
    if (projection.halfLifeDays) query['half'] = String(projection.halfLifeDays);
    if (projection.backbone) query['backbone'] = String(projection.backbone);
  }
  if (selection.membersOf) query['members'] = String(selection.membersOf);
  if (leaveOut?.length) query['without'] = leaveOut.join();
  return query;
}
