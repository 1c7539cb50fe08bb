import { hasConsent } from '../entities/consent.ts';
import { ProblemError } from '../entities/problem.ts';
import {
  checkProtectedValues,
  protectedFieldIds,
  protectedFields,
  protectedGroups,
  type ProtectedData,
  type ProtectedFieldId,
  type ProtectedGroup,
  type ProtectedValues,
} from '../entities/protectedData.ts';
import type { ConsentStore } from '../store/consentStore.ts';
import type { PersonStore } from '../store/personStore.ts';
import type { ProtectedStore } from '../store/protectedStore.ts';
import type { ProtectedCipher } from './protectedCipher.ts';

const digitsOfEnd = 4;

/** Protected data in plain text, with the person whom and the community that they belong to. */
export type OpenProtectedData = ProtectedData &
  Readonly<Partial<Record<ProtectedFieldId, string>>> & { readonly communityId: string };

/** Reads and writes protected data for those who may. Plain text is only in memory, and only for one request. */
export class ProtectedDesk {
  constructor(
    private readonly persons: PersonStore,
    private readonly consents: ConsentStore,
    private readonly store: ProtectedStore,
    private readonly cipher: ProtectedCipher,
    private readonly today: () => string,
  ) {}

  /**
   * A person's data of the groups that the asker may see and that the person still agrees to.
   * @throws ProblemError `notFound`, `wrongKey`, `damagedData`
   */
  async read(personId: string, mayOpen: readonly ProtectedGroup[]): Promise<OpenProtectedData> {
    const { communityId, birthYear } = await this.persons.read(personId);
    const decisions = await this.consents.ofPerson(personId);
    const today = this.today();
    const openGroups = protectedGroups.filter(
      (group) => mayOpen.includes(group) && hasConsent(decisions, group, birthYear, today),
    );
    const sealed = await this.store.read(personId);
    const values = protectedFieldIds.flatMap((field) => {
      const ciphertext = sealed?.values[field];
      const isOpen = openGroups.includes(protectedFields[field].group);
      return ciphertext !== undefined && isOpen
        ? [[field, this.cipher.open(personId, field, ciphertext)] as const]
        : [];
    });
    const updatedAt = sealed?.updatedAt ?? null;
    return { personId, communityId, openGroups, updatedAt, ...Object.fromEntries(values) };
  }

  /**
   * The last four digits of the phone numbers of a community's persons who agree to contact, by their id: to recognise
   * persons in files. What another key sealed, or what is damaged, is left out. O(persons with a number).
   */
  async phoneEnds(communityId: string): Promise<ReadonlyMap<string, string>> {
    const ends = new Map<string, string>();
    for (const [personId, sealed] of await this.store.phones(communityId, this.today())) {
      const digits = this.digitsOf(personId, sealed);
      if (digits.length >= digitsOfEnd) ends.set(personId, digits.slice(-digitsOfEnd));
    }
    return ends;
  }

  private digitsOf(personId: string, sealed: string): string {
    try {
      return this.cipher.open(personId, 'phone', sealed).normalize('NFKC').replace(/\D/g, '');
    } catch {
      return '';
    }
  }

  /**
   * Changes what `values` name; an empty text empties.
   * @throws ProblemError `notAllowed` for a group that the asker may not see, `needsConsent`, `tooLong`, `notFound`
   */
  async write(
    personId: string,
    values: ProtectedValues,
    by: { readonly accountId: string; readonly mayOpen: readonly ProtectedGroup[] },
  ): Promise<OpenProtectedData> {
    const named = protectedFieldIds.filter((field) => values[field] !== undefined);
    if (named.some((field) => !by.mayOpen.includes(protectedFields[field].group)))
      throw new ProblemError({ code: 'notAllowed' });
    const problems = checkProtectedValues(values);
    if (problems.length > 0) throw new ProblemError(problems);
    const sealed = named.map((field) => {
      const text = values[field]?.trim();
      return [field, text ? this.cipher.seal(personId, field, text) : null] as const;
    });
    await this.store.write(personId, Object.fromEntries(sealed), by.accountId, this.today());
    return this.read(personId, by.mayOpen);
  }
}
