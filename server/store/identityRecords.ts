import { createHash } from 'node:crypto';
import { validate as isUuid, v5 } from 'uuid';
import { aboutIdsOf } from '../entities/followUp.ts';
import { protectedFieldIds, type ProtectedFieldId } from '../entities/protectedData.ts';
import type { Run } from './graphStore.ts';
import type { IdentityJournal } from './identityJournal.ts';
import { protectedIdOf, removeIfEmpty } from './protectedStore.ts';
import { statement } from './statements.ts';

type Values = Readonly<Record<string, unknown>>;
type Ends = { readonly fromId: string; readonly toId: string };

/** Seals anew for one person what was sealed for another. */
export type Reseal = (ends: Ends, field: ProtectedFieldId, ciphertext: string) => string;

/** What is kept of a person; what her facts were before a change has no `recordedAt`, and is no record of its own. */
interface KeptOfPerson {
  readonly id: string;
  readonly recordedAt: string | null;
}

/** Without protected data, by id. */
export const recordsOfPerson = (run: Run, personId: string): Promise<KeptOfPerson[]> =>
  run<KeptOfPerson>(statement('identity/recordsOfPerson'), { personId });

/** Gives decisions, answers and so on of one person to another; `only` some, by id. Answers them. */
export async function giveRecords(
  run: Run,
  { fromId, toId }: Ends,
  only?: readonly string[],
): Promise<KeptOfPerson[]> {
  const given = (await recordsOfPerson(run, fromId)).filter(({ id }) => only?.includes(id) ?? true);
  await run(statement('identity/giveRecords'), { ids: given.map(({ id }) => id), fromId, toId });
  return given;
}

async function followUpsAbout(run: Run, communityId: string, nodeId: string): Promise<Values[]> {
  const rows = await run<{ properties: Values }>(statement('followUp/aboutNode'), { communityId, nodeId });
  return rows.map(({ properties }) => properties);
}

const idsIn = (subject: string): string[] => subject.split(':').filter((part) => isUuid(part));
const isSortedSubject = (subject: string): boolean => {
  const ids = idsIn(subject);
  return ids.every((id, i) => i === 0 || ids[i - 1]! < id);
};

/** The subject with one id for another; ids that stood in order stand in order again. */
function renamedSubject(subject: string, { fromId, toId }: Ends, isSorted: boolean): string {
  const ids = idsIn(subject).map((id) => (id === fromId ? toId : id));
  if (isSorted) ids.sort();
  return [...subject.split(':').filter((part) => !isUuid(part)), ...ids].join(':');
}

/** Lets follow-ups about one person be about another; those about the two together go. */
export async function giveFollowUps(
  run: Run,
  communityId: string,
  ends: Ends,
): Promise<Pick<IdentityJournal, 'followUps' | 'goneFollowUps'>> {
  const all = await followUpsAbout(run, communityId, ends.fromId);
  const isAboutBoth = ({ aboutIds }: Values): boolean => (aboutIds as string[]).includes(ends.toId);
  const gone = all.filter(isAboutBoth);
  await run(statement('identity/removeFollowUps'), { ids: gone.map(({ id }) => id) });
  const followUps = all
    .filter((each) => !isAboutBoth(each))
    .map((each) => ({ id: String(each.id), isSorted: isSortedSubject(String(each.subject)) }));
  await renameFollowUps(run, communityId, ends, followUps);
  return { followUps, goneFollowUps: gone };
}

/** As far as they are still there. */
export async function renameFollowUps(
  run: Run,
  communityId: string,
  ends: Ends,
  followUps: IdentityJournal['followUps'],
): Promise<void> {
  const there = new Map(
    (await followUpsAbout(run, communityId, ends.fromId)).map((each) => [String(each.id), each]),
  );
  for (const { id, isSorted } of followUps) {
    const known = there.get(id);
    if (!known) continue;
    const subject = renamedSubject(String(known.subject), ends, isSorted);
    await run(statement('identity/setFollowUp'), { id, subject, aboutIds: aboutIdsOf(subject) });
  }
}

export async function restoreFollowUps(run: Run, gone: readonly Values[]): Promise<void> {
  for (const properties of gone) await run(statement('followUp/create'), { id: properties.id, properties });
}

async function protectedOf(run: Run, personId: string): Promise<Values | null> {
  const [row] = await run<{ properties: Values }>(statement('protected/read'), {
    id: protectedIdOf(personId),
  });
  return row?.properties ?? null;
}

/** Whether both persons have a value of the same field. */
export async function hasSameProtected(run: Run, oneId: string, otherId: string): Promise<boolean> {
  const [one, other] = [await protectedOf(run, oneId), await protectedOf(run, otherId)];
  return protectedFieldIds.some(
    (field) => typeof one?.[field] === 'string' && typeof other?.[field] === 'string',
  );
}

const hashOf = (ciphertext: unknown): string =>
  createHash('sha256').update(String(ciphertext)).digest('base64');

/** The node on which a change sets protected data aside, by the id of the change. */
export const setAsideId = (changeId: string): string => v5('set aside', changeId);

/**
 * Takes over protected data that the other has and she has not, sealed anew; all of the other's are set aside as they were.
 * Answers a hash of each ciphertext that was taken over.
 */
export async function mergeProtected(
  run: Run,
  {
    keptId,
    otherId,
    changeId,
  }: { readonly keptId: string; readonly otherId: string; readonly changeId: string },
  reseal: Reseal,
): Promise<Readonly<Record<string, string>>> {
  const other = await protectedOf(run, otherId);
  if (!other) return {};
  const kept = await protectedOf(run, keptId);
  const ends = { fromId: otherId, toId: keptId };
  const taken = Object.fromEntries(
    protectedFieldIds.flatMap((field) => {
      const ciphertext = other[field];
      if (typeof ciphertext !== 'string' || typeof kept?.[field] === 'string') return [];
      return [[field, reseal(ends, field, ciphertext)] as const];
    }),
  );
  const { id: _id, personId: _person, ...values } = other;
  const id = setAsideId(changeId);
  await run(statement('identity/setAside'), { id, properties: { ...values, id, personId: keptId } });
  await run(statement('protected/remove'), { id: protectedIdOf(otherId) });
  if (Object.keys(taken).length === 0) return {};
  const written = kept ? {} : { updatedAt: other.updatedAt, updatedBy: other.updatedBy };
  await run(statement('protected/set'), {
    id: protectedIdOf(keptId),
    personId: keptId,
    communityId: other.communityId,
    values: { ...taken, ...written },
  });
  return Object.fromEntries(Object.entries(taken).map(([field, text]) => [field, hashOf(text)]));
}

/** Gives protected data back as far as they are still set aside; what was changed since stays with her. */
export async function giveBackProtected(
  run: Run,
  {
    keptId,
    otherId,
    changeId,
  }: { readonly keptId: string; readonly otherId: string; readonly changeId: string },
  takenOver: Readonly<Record<string, string>>,
): Promise<void> {
  const [row] = await run<{ properties: Values }>(statement('identity/readSetAside'), {
    id: setAsideId(changeId),
  });
  if (!row) return;
  const { id: _id, personId: _person, communityId, ...values } = row.properties;
  const hasValues = protectedFieldIds.some((field) => typeof values[field] === 'string');
  if (hasValues)
    await run(statement('protected/set'), {
      id: protectedIdOf(otherId),
      personId: otherId,
      communityId,
      values,
    });
  const kept = await protectedOf(run, keptId);
  if (!kept) return;
  const unchanged = Object.entries(takenOver).filter(
    ([field, hash]) => typeof kept[field] === 'string' && hashOf(kept[field]) === hash,
  );
  const nulls = Object.fromEntries(unchanged.map(([field]) => [field, null]));
  await run(statement('protected/set'), {
    id: protectedIdOf(keptId),
    personId: keptId,
    communityId,
    values: nulls,
  });
  await removeIfEmpty(run, keptId);
}
