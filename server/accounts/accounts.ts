import { localViewer, unknownAccountId, type Grant, type Viewer } from '../entities/access.ts';
import type { Colleague } from '../entities/colleague.ts';
import { demandIds } from '../entities/identifier.ts';
import { ProblemError } from '../entities/problem.ts';
import type { AccountStore, StoredAccount } from '../store/accountStore.ts';
import type { Clock } from '../store/clock.ts';
import type { NodeStore } from '../store/nodeStore.ts';
import type { SessionStore } from '../store/sessionStore.ts';
import { Administration, demandName } from './administration.ts';
import { colleaguesOf } from './colleagues.ts';
import { demandLoginName, normalizeLoginName } from './loginName.ts';
import { isSameSecret, readableSecret } from './oneTimeSecrets.ts';
import { demandGoodPassword, Passwords } from './passwords.ts';
import { SignInTries } from './signInTries.ts';
import { Sessions, type SessionTimes, type SignedIn } from './sessions.ts';
import type { VouchedName } from './singleSignOn.ts';
import type { AccountEvent, AccountTrail } from './trail.ts';

/**
 * `local`: one person on her computer, no account yet, no sign-in. `setUp`: others can reach the server and there is
 * no account: the one-time code makes the first. `account`: everybody signs in.
 */
export type AccountMode = 'local' | 'setUp' | 'account';

export interface AccountOptions extends SessionTimes {
  /** Whether only this computer can reach the server. */
  readonly isLoopback: boolean;
}

export interface AccountParts {
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly nodes: Pick<NodeStore, 'readMany'>;
  readonly clock: Clock;
  readonly trail: AccountTrail;
  readonly passwords?: Passwords;
}

/** A session that has begun, and the token for the browser: told once, kept nowhere. */
export interface BegunSession {
  readonly token: string;
  readonly signedIn: SignedIn;
}

const administrator: Grant = {
  role: 'administrator',
  communityId: null,
  organizationIds: [],
  dataKinds: [],
};

/** Signing in and out. What administrators do with accounts is in `administration`. */
export class Accounts {
  readonly administration: Administration;
  readonly sessions: Sessions;
  private readonly passwords: Passwords;
  private readonly tries = new SignInTries();
  private readonly code = readableSecret();
  private hasAccounts = false;

  constructor(
    private readonly parts: AccountParts,
    private readonly options: AccountOptions,
  ) {
    this.passwords = parts.passwords ?? new Passwords();
    this.sessions = new Sessions(parts.sessions, parts.clock, options);
    this.administration = new Administration({
      ...parts,
      passwords: this.passwords,
      sessions: this.sessions,
    });
  }

  /** Accounts are disabled, never removed: once there is one, the mode stays `account`. */
  async mode(): Promise<AccountMode> {
    if (!this.hasAccounts) this.hasAccounts = !(await this.parts.accounts.isEmpty());
    if (this.hasAccounts) return 'account';
    return this.options.isLoopback ? 'local' : 'setUp';
  }

  /** What makes the first account; for the console of who started the server. Null when there is no need for it. */
  async setUpCode(): Promise<string | null> {
    return (await this.mode()) === 'setUp' ? this.code : null;
  }

  /** Who asks; null when she has to sign in first. While nobody has an account, who works on this computer may. */
  async viewerOf(token: string | null): Promise<Viewer | null> {
    const signedIn = await this.sessionOf(token);
    if (signedIn) return signedIn.viewer;
    return (await this.mode()) === 'local' ? localViewer : null;
  }

  /** Who may record what is done in a community, the asker first. */
  colleagues(viewer: Viewer, communityId: string): Promise<Colleague[]> {
    return colleaguesOf(this.parts.accounts, viewer, communityId);
  }

  async sessionOf(token: string | null): Promise<SignedIn | null> {
    return token === null ? null : this.sessions.find(token);
  }

  /**
   * A one-time password signs in once: whoever loses that session gets another password from an administrator.
   * @throws ProblemError `wrongPassword` whatever was wrong, `tooManyTries`
   */
  async signIn(loginName: string, password: string, address: string): Promise<BegunSession> {
    const known = normalizeLoginName(loginName);
    const attempt = await this.tries.begin(known ?? '', address);
    const account = known === null ? null : await this.parts.accounts.byLoginName(known);
    const isRight = await this.passwords.matches(password, account?.passwordHash ?? null);
    const hasExpired = (account?.passwordExpiresAt ?? '~') <= this.parts.clock.now();
    if (!account || !isRight || hasExpired || account.disabledAt !== null) {
      await this.record('signInRefused', account, 'signIn', 'refused');
      throw new ProblemError({ code: 'wrongPassword' });
    }
    await attempt.succeeded();
    return this.begin(account, true);
  }

  /**
   * Signs in whom the institution's sign-in service vouches for. She is known by her subject there; the first time by
   * her login name, which must be one of `names`, and for an administrator a verified address of mail: other names are
   * often the user's own choice at the service. Never makes an account. @throws ProblemError `notAdmitted`
   */
  async signInFrom(subject: string, names: readonly VouchedName[]): Promise<BegunSession> {
    const account =
      (await this.parts.accounts.bySubject(subject)) ?? (await this.accountNamed(names, subject));
    if (!account || account.disabledAt !== null) {
      await this.record('signInRefused', account, 'signInFrom', 'refused');
      throw new ProblemError({ code: 'notAdmitted' });
    }
    return this.begin(account, false);
  }

  async signOut(token: string): Promise<void> {
    const signedIn = await this.sessions.find(token);
    await this.sessions.end(token);
    if (signedIn) await this.record('signOut', { id: signedIn.viewer.accountId }, 'signOut', 'done');
  }

  /**
   * Makes the first administrator and signs her in. Who worked alone on this computer keeps seeing what she saw.
   * @throws ProblemError `wrongCode`, `tooManyTries`, `alreadySetUp`, `notAnId`, `badLoginName`, `weakPassword`
   */
  async setUp(
    input: {
      readonly id?: string | null;
      readonly code: string | null;
      readonly loginName: string;
      readonly name: string;
      readonly password: string;
    },
    address: string,
  ): Promise<BegunSession> {
    const mode = await this.mode();
    if (mode === 'account') throw new ProblemError({ code: 'alreadySetUp' });
    if (mode === 'setUp') {
      const attempt = await this.tries.beginWithCode(address);
      if (!isSameSecret(input.code?.trim().toLowerCase() ?? '', this.code)) {
        await this.record('signInRefused', null, 'setUp', 'refused');
        throw new ProblemError({ code: 'wrongCode', field: 'code' });
      }
      await attempt.succeeded();
    }
    const id = input.id ?? this.parts.clock.newId();
    demandIds('id', [id]);
    const loginName = demandLoginName(input.loginName);
    const name = demandName(input.name);
    demandGoodPassword(input.password, loginName);
    const account: StoredAccount = {
      id,
      loginName,
      name,
      passwordHash: await this.passwords.hash(input.password),
      grants: mode === 'local' ? localViewer.grants.map(withoutExtrasOfAdministrator) : [administrator],
      disabledAt: null,
      mustChangePassword: false,
      passwordExpiresAt: null,
      createdAt: this.parts.clock.now(),
      oidcSubject: null,
    };
    const made = await this.parts.accounts.create(account, { mustBeFirst: true });
    this.hasAccounts = true;
    await this.record('account', made, 'setUp', 'done');
    return this.begin(made, true);
  }

  /** Ends the other sessions of the account. @throws ProblemError `wrongPassword`, `tooManyTries`, `weakPassword` */
  async changePassword(signedIn: SignedIn, current: string, next: string, address: string): Promise<void> {
    const account = await this.parts.accounts.read(signedIn.viewer.accountId);
    if (!account) throw new ProblemError({ code: 'notSignedIn' });
    const attempt = await this.tries.begin(account.loginName, address);
    if (!(await this.passwords.matches(current, account.passwordHash))) {
      await this.record('account', account, 'changePassword', 'refused');
      throw new ProblemError({ code: 'wrongPassword', field: 'current' });
    }
    await attempt.succeeded();
    demandGoodPassword(next, account.loginName);
    if (next === current) throw new ProblemError({ code: 'samePassword', field: 'password' });
    const change = {
      passwordHash: await this.passwords.hash(next),
      mustChangePassword: false,
      passwordExpiresAt: null,
    };
    await this.parts.accounts.update(account.id, change, {
      endSessions: true,
      exceptSession: signedIn.sessionId,
      revision: this.parts.clock.newId(),
    });
    await this.record('account', account, 'changePassword', 'done');
  }

  private async begin(account: StoredAccount, byPassword: boolean): Promise<BegunSession> {
    const begun = await this.sessions.begin(account, byPassword);
    await this.record('signIn', account, byPassword ? 'signIn' : 'signInFrom', 'done');
    return begun;
  }

  /** The account with one of these names that nobody at the service is bound to yet; binds it. */
  private async accountNamed(
    names: readonly VouchedName[],
    oidcSubject: string,
  ): Promise<StoredAccount | null> {
    for (const { name: told, isVerified } of names) {
      const name = normalizeLoginName(told);
      const account = name === null ? null : await this.parts.accounts.byLoginName(name);
      if (account?.oidcSubject !== null || account.disabledAt !== null) continue;
      if (isAdministrator(account) && !isVerified) continue;
      const revision = this.parts.clock.newId();
      return this.parts.accounts.update(account.id, { oidcSubject }, { endSessions: false, revision });
    }
    return null;
  }

  private record(
    action: AccountEvent['action'],
    account: Pick<StoredAccount, 'id'> | null,
    what: string,
    outcome: AccountEvent['outcome'],
  ): Promise<void> {
    const accountId = account?.id ?? unknownAccountId;
    const personIds = account && action === 'account' ? [account.id] : [];
    return this.parts.trail.append({
      accountId,
      action,
      what: [what],
      communityId: null,
      personIds,
      outcome,
    });
  }
}

const isAdministrator = ({ grants }: StoredAccount): boolean =>
  grants.some((grant) => grant.role === 'administrator');

const withoutExtrasOfAdministrator = (grant: Grant): Grant =>
  grant.role === 'administrator' ? administrator : grant;
