import type { KnownNodes } from '../store/knownNodes.ts';
import type { Stores } from '../store/stores.ts';
import type { HeldImport } from './heldImport.ts';
import { readImportProfiles } from './importProfiles.ts';
import type { ImportSession } from './importSession.ts';

/** Last four digits of the phones of a community's persons, by their id. */
export type PhoneEnds = (communityId: string) => Promise<ReadonlyMap<string, string>>;

export const noPhones: ReadonlyMap<string, string> = new Map();
const nothingKnown: KnownNodes = { byId: new Map(), waves: new Map(), places: new Map() };

/**
 * Has the files of an import read into a plan, with what its community has already; the plan is the session's then. Stops
 * where another reading has overtaken it. @throws ProblemError what the thread found
 */
export async function readImport(
  { batches, settings }: Pick<Stores, 'batches' | 'settings'>,
  held: HeldImport,
  phoneEnds: PhoneEnds,
): Promise<void> {
  const { session, reading: turn } = held;
  const { communityId } = session;
  const isNew = session.newCommunity !== null;
  const { reading } = held.kept;
  const known = isNew ? nothingKnown : await batches.knownNodes(communityId);
  const profiles = isNew ? [] : await readImportProfiles(settings, communityId);
  const phones = reading.usesPhones && !isNew ? await phoneEnds(communityId) : noPhones;
  if (turn !== held.reading) return;
  const request = { communityId, reading, known, profiles, phoneEnds: phones };
  const planned = await session.request({ type: 'read', ...request });
  if (planned.type === 'planned') session.plan = planned.summary;
  if (!isNew) await countKnownTies(session, (kind) => batches.knownTies(communityId, kind));
}

async function countKnownTies(
  session: ImportSession,
  knownTies: (kind: string) => Promise<ReadonlySet<string>>,
): Promise<void> {
  const known = session.plan.ties.map(async ({ id }) => [id, await knownTies(id)] as const);
  const counted = await session.request({
    type: 'countTies',
    knownTies: new Map(await Promise.all(known)),
  });
  if (counted.type === 'counted')
    session.plan = { ...session.plan, ties: counted.ties, counts: counted.counts };
}
