import { validate as isUuid, v5 } from 'uuid';
import { hasConsent } from '../entities/consent.ts';
import { ProblemError } from '../entities/problem.ts';
import {
  fieldsOfGroup,
  protectedFieldIds,
  protectedFields,
  protectedGroups,
  type ProtectedFieldId,
} from '../entities/protectedData.ts';
import type { Clock } from './clock.ts';
import { decisionsOf } from './consentRows.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { readPerson } from './personStore.ts';
import { statement } from './statements.ts';

/** Ciphertexts by field; a null takes one away, what is left out stays. */
export type SealedValues = Readonly<Partial<Record<ProtectedFieldId, string | null>>>;

export interface SealedData {
  readonly values: Readonly<Partial<Record<ProtectedFieldId, string>>>;
  readonly updatedAt: string;
}

type Row = { readonly properties: Readonly<Record<string, unknown>> };

/** One node of protected data per person, found by an id made from hers. */
export const protectedIdOf = (personId: string): string => v5('protected data', personId);

/** Protected data as they lie in the graph: encrypted, one node per person, tied to nothing. */
export class ProtectedStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /** Null when nothing is kept. */
  read(personId: string): Promise<SealedData | null> {
    return readSealed(this.store.read, personId);
  }

  /**
   * Keeps ciphertexts, if the person agreed to each group that gets one.
   * @throws ProblemError `notFound`, `needsConsent`
   */
  async write(
    personId: string,
    values: SealedValues,
    updatedBy: string,
    today: string,
  ): Promise<SealedData | null> {
    const updatedAt = this.clock.now();
    return this.store.write(async (run) => {
      const { communityId, birthYear } = await readPerson(run, personId);
      const decisions = await decisionsOf(run, personId);
      const lacking = protectedGroups.filter(
        (group) =>
          fieldsOfGroup(group).some((field) => values[field]) &&
          !hasConsent(decisions, group, birthYear, today),
      );
      if (lacking.length > 0)
        throw new ProblemError(
          lacking.map((purpose) => ({ code: 'needsConsent', field: purpose, parameters: { purpose } })),
        );
      const facts = { ...values, updatedAt, updatedBy };
      const id = protectedIdOf(personId);
      const emptied = Object.fromEntries(Object.entries(values).filter(([, value]) => value === null));
      await run(statement('identity/dropSetAside'), { personId, values: emptied });
      if (Object.values(values).some((value) => value !== null) || (await readSealed(run, personId)))
        await run(statement('protected/set'), { id, personId, communityId, values: facts });
      await removeIfEmpty(run, personId);
      return readSealed(run, personId);
    });
  }

  /** Sealed phone numbers of the persons of a community who agree to contact today, by their id. Reads in pieces. */
  async phones(communityId: string, today: string): Promise<ReadonlyMap<string, string>> {
    const phones = new Map<string, string>();
    await this.store.scan(statement('protected/phones'), { communityId }, (rows) => {
      for (const [personId, phone] of rows) phones.set(String(personId), String(phone));
    });
    await this.store.scan(statement('protected/contactWithheld'), { communityId }, (rows) => {
      for (const [personId, from] of rows) if (String(from) <= today) phones.delete(String(personId));
    });
    return phones;
  }

  /** Takes away what no consent covers any more. Answers the persons whose data went. */
  async removeExpired(today: string): Promise<string[]> {
    const kept = await this.store.read<{ personId: string }>(statement('protected/list'));
    const changed: string[] = [];
    for (const { personId } of kept) {
      const hasGone = await this.store.write((run) => removeExpiredOf(run, personId, today));
      if (hasGone) changed.push(personId);
    }
    return changed;
  }
}

/** Removes protected data of a person that no consent covers, as part of a transaction. Answers whether there were any. */
export async function removeExpiredOf(run: Run, personId: string, today: string): Promise<boolean> {
  const sealed = await readSealed(run, personId);
  if (!sealed) return false;
  const { birthYear } = await readPerson(run, personId);
  const decisions = await decisionsOf(run, personId);
  const expired = protectedFieldIds.filter(
    (field) =>
      sealed.values[field] !== undefined &&
      !hasConsent(decisions, protectedFields[field].group, birthYear, today),
  );
  if (expired.length > 0) await removeProtected(run, personId, expired);
  return expired.length > 0;
}

/** Removes protected data of a person, as part of a transaction. */
export async function removeProtected(
  run: Run,
  personId: string,
  fields: readonly ProtectedFieldId[],
): Promise<void> {
  const values = Object.fromEntries(fields.map((field) => [field, null]));
  await run(statement('identity/dropSetAside'), { personId, values });
  const known = await readSealed(run, personId);
  if (!known) return;
  const { communityId } = await readPerson(run, personId);
  await run(statement('protected/set'), { id: protectedIdOf(personId), personId, communityId, values });
  await removeIfEmpty(run, personId);
}

export async function removeIfEmpty(run: Run, personId: string): Promise<void> {
  const left = await readSealed(run, personId);
  if (left && Object.keys(left.values).length === 0)
    await run(statement('protected/remove'), { id: protectedIdOf(personId) });
}

async function readSealed(run: Run, personId: string): Promise<SealedData | null> {
  if (!isUuid(personId)) return null;
  const [row] = await run<Row>(statement('protected/read'), { id: protectedIdOf(personId) });
  if (!row) return null;
  const entries = protectedFieldIds.flatMap((field) => {
    const value = row.properties[field];
    return typeof value === 'string' ? [[field, value] as const] : [];
  });
  return { values: Object.fromEntries(entries), updatedAt: String(row.properties.updatedAt) };
}
