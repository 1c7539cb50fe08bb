import type { Viewer } from '../entities/access.ts';
import type { StoredAccount } from '../store/accountStore.ts';
import type { SessionStore, StoredSession } from '../store/sessionStore.ts';
import type { Clock } from '../store/clock.ts';
import { digestOf, isToken, newToken } from './oneTimeSecrets.ts';

/** Who is signed in, and until when. */
export interface SignedIn {
  readonly sessionId: string;
  readonly viewer: Viewer;
  readonly loginName: string;
  /** She has a one-time password and no rights until she chooses her own. */
  readonly mustChangePassword: boolean;
  /** When the session ends if nothing more is asked, ISO 8601 in UTC. */
  readonly expiresAt: string;
}

export interface SessionTimes {
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** Minutes after which it ends, however busy. */
  readonly longestMinutes: number;
}

const minute = 60_000;

/** Who is signed in. Ends at once when the account is disabled; rights are those of the moment of each request. */
export class Sessions {
  /** Sightings of this process. What is on disk may be a minute older, or more while a long import is written. */
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly store: SessionStore,
    private readonly clock: Pick<Clock, 'now'>,
    private readonly times: SessionTimes,
  ) {}

  /** Begins a session under a new token. @throws ProblemError `wrongPassword` when the account has changed meanwhile */
  async begin(
    account: StoredAccount,
    byPassword: boolean,
  ): Promise<{ readonly token: string; readonly signedIn: SignedIn }> {
    const token = newToken();
    const now = this.now();
    const session: StoredSession = {
      id: digestOf(token),
      accountId: account.id,
      byPassword,
      createdAt: toIso(now),
      seenAt: toIso(now),
      expiresAt: toIso(now + this.times.longestMinutes * minute),
    };
    const idleSince = now - this.times.idleMinutes * minute;
    const { passwordHash } = account;
    await this.store.begin(session, { passwordHash, idleSince: toIso(idleSince) });
    for (const [id, at] of this.seen) if (at <= idleSince) this.seen.delete(id);
    return { token, signedIn: this.describe(session, account, now) };
  }

  /** Whose token this is; null when it is nobody's, or the session has ended. Counts as a sign of life. */
  async find(token: string): Promise<SignedIn | null> {
    if (!isToken(token)) return null;
    const found = await this.store.find(digestOf(token));
    if (!found) return null;
    const { session, account } = found;
    const now = this.now();
    const seenAt = Math.max(Date.parse(session.seenAt), this.seen.get(session.id) ?? 0);
    if (now >= this.endOf(session, seenAt)) return null;
    if (now - seenAt < minute) return this.describe(session, account, seenAt);
    this.saw(session.id, now);
    return this.describe(session, account, now);
  }

  async end(token: string): Promise<void> {
    if (!isToken(token)) return;
    const id = digestOf(token);
    this.seen.delete(id);
    await this.store.end(id);
  }

  endAllOf(accountId: string): Promise<void> {
    return this.store.endAllOf(accountId);
  }

  /** Not waited for: a request that only reads must not wait for the end of somebody's long import. */
  private saw(id: string, at: number): void {
    this.seen.set(id, at);
    this.store.sawSession(id, toIso(at)).catch(() => undefined);
  }

  private describe(session: StoredSession, account: StoredAccount, seenAt: number): SignedIn {
    const mustChangePassword = account.mustChangePassword && session.byPassword;
    return {
      sessionId: session.id,
      viewer: {
        accountId: account.id,
        name: account.name,
        isLocal: false,
        grants: mustChangePassword ? [] : account.grants,
      },
      loginName: account.loginName,
      mustChangePassword,
      expiresAt: toIso(this.endOf(session, seenAt)),
    };
  }

  private endOf(session: StoredSession, seenAt: number): number {
    return Math.min(Date.parse(session.expiresAt), seenAt + this.times.idleMinutes * minute);
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}

const toIso = (time: number): string => new Date(time).toISOString();
