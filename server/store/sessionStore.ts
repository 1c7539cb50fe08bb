import { ProblemError } from '../entities/problem.ts';
import { toAccount, type StoredAccount } from './accountStore.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { statement } from './statements.ts';

/** A session as it is kept: by the SHA-256 of its token, so that who reads the store cannot use it. */
export interface StoredSession {
  readonly id: string;
  readonly accountId: string;
  /** Whether she signed in with a password kept here; otherwise at the sign-in service. */
  readonly byPassword: boolean;
  readonly createdAt: string;
  readonly seenAt: string;
  /** The latest that it may last, however busy. */
  readonly expiresAt: string;
}

type Properties = Readonly<Record<string, unknown>>;

/** Who is signed in. */
export class SessionStore {
  constructor(private readonly store: GraphStore) {}

  /**
   * Begins a session, and removes those that ended by themselves. Whoever was disabled or got another password since
   * she was looked up is not let in. A one-time password is used up with it. @throws ProblemError `wrongPassword`
   */
  async begin(
    { id, ...properties }: StoredSession,
    { passwordHash, idleSince }: { readonly passwordHash: string; readonly idleSince: string },
  ): Promise<void> {
    await this.store.write(async (run) => {
      const [row] = await run<{ properties: Properties }>(statement('account/read'), {
        id: properties.accountId,
      });
      const account = row && toAccount(row);
      if (account?.disabledAt !== null || account.passwordHash !== passwordHash)
        throw new ProblemError({ code: 'wrongPassword' });
      if (properties.byPassword && account.mustChangePassword)
        await useUp(run, account, properties.createdAt);
      await run(statement('account/endOldSessions'), { now: properties.createdAt, idleSince });
      await run(statement('account/beginSession'), { id, properties });
    });
  }

  /** A session with its account; null when there is none or the account is disabled. One statement. */
  async find(id: string): Promise<{ session: StoredSession; account: StoredAccount } | null> {
    const [row] = await this.store.read<{ session: Properties; account: Properties }>(
      statement('account/findSession'),
      { id },
    );
    return row ? { session: toSession(row.session), account: toAccount({ properties: row.account }) } : null;
  }

  async sawSession(id: string, seenAt: string): Promise<void> {
    await this.store.write((run) => run(statement('account/seeSession'), { id, seenAt }));
  }

  async end(id: string): Promise<void> {
    await this.store.write((run) => run(statement('account/endSession'), { id }));
  }

  async endAllOf(accountId: string): Promise<void> {
    await this.store.write((run) => run(statement('account/endSessionsOf'), { accountId, exceptId: '' }));
  }
}

/** A one-time password holds no longer from now on, also for who signs in with it at this very moment. */
async function useUp(run: Run, { id, passwordExpiresAt }: StoredAccount, now: string): Promise<void> {
  if (passwordExpiresAt !== null && passwordExpiresAt <= now)
    throw new ProblemError({ code: 'wrongPassword' });
  await run(statement('account/update'), { id, properties: { passwordExpiresAt: now } });
}

const toSession = (properties: Properties): StoredSession => ({
  id: String(properties.id),
  accountId: String(properties.accountId),
  byPassword: properties.byPassword === true,
  createdAt: String(properties.createdAt),
  seenAt: String(properties.seenAt),
  expiresAt: String(properties.expiresAt),
});
