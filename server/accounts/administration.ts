import { validate as isUuid } from 'uuid';
import type { Viewer } from '../entities/access.ts';
import { Account, longestName, type AccountWithPassword } from '../entities/account.ts';
import { isPlainText } from '../entities/plainText.ts';
import { ProblemError } from '../entities/problem.ts';
import type { AccountChange, AccountStore, StoredAccount } from '../store/accountStore.ts';
import type { Clock } from '../store/clock.ts';
import type { PageOf } from '../store/cursor.ts';
import type { NodeStore } from '../store/nodeStore.ts';
import { demandGrants, type AskedGrant } from './grants.ts';
import { demandLoginName, normalizeLoginName } from './loginName.ts';
import { readableSecret } from './oneTimeSecrets.ts';
import type { Passwords } from './passwords.ts';
import type { Sessions } from './sessions.ts';
import type { AccountTrail } from './trail.ts';

/** Long enough for a holiday, short enough that a forgotten note is worth nothing. */
const oneTimeDays = 7;

export interface AdministrationParts {
  readonly accounts: AccountStore;
  readonly sessions: Sessions;
  readonly nodes: Pick<NodeStore, 'readMany'>;
  readonly passwords: Passwords;
  readonly clock: Clock;
  readonly trail: AccountTrail;
}

/**
 * What administrators do with accounts. Each takes who asks, and is recorded. There is always an administrator who
 * can sign in. @throws ProblemError `notAllowed` when who asks is no administrator
 */
export class Administration {
  constructor(private readonly parts: AdministrationParts) {}

  /** By login name. @throws ProblemError `badCursor` */
  async list(
    by: Viewer,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<PageOf<Account>> {
    demandAdministrator(by);
    const { edges, ...rest } = await this.parts.accounts.list(page);
    return { ...rest, edges: edges.map(({ node, cursor }) => ({ node: toAccount(node), cursor })) };
  }

  async named(by: Viewer, loginName: string): Promise<Account | null> {
    demandAdministrator(by);
    const known = normalizeLoginName(loginName);
    const account = known === null ? null : await this.parts.accounts.byLoginName(known);
    return account && toAccount(account);
  }

  /** How an account's holder is called; null when there is none. For those who may see who did what. */
  async nameOf(id: string): Promise<string | null> {
    return (await this.parts.accounts.read(id))?.name ?? null;
  }

  /**
   * Makes an account with a one-time password. The same id once more changes nothing and tells no password.
   * @throws ProblemError `badLoginName`, `loginNameTaken`, `idTaken`, `badGrant`, `lastAdministrator` when it would be the first and no administrator's
   */
  async create(
    by: Viewer,
    input: {
      readonly id?: string | null;
      readonly loginName: string;
      readonly name: string;
      readonly grants: readonly AskedGrant[];
    },
  ): Promise<AccountWithPassword> {
    demandAdministrator(by);
    const id = input.id ?? this.parts.clock.newId();
    if (!isUuid(id)) throw new ProblemError({ code: 'notAnId', field: 'id' });
    const loginName = demandLoginName(input.loginName);
    const name = demandName(input.name);
    const grants = await this.grantsFrom(input.grants);
    const oneTimePassword = readableSecret();
    const account: StoredAccount = {
      id,
      loginName,
      name,
      passwordHash: await this.parts.passwords.hash(oneTimePassword),
      grants,
      disabledAt: null,
      mustChangePassword: true,
      passwordExpiresAt: this.lastUse(),
      createdAt: this.parts.clock.now(),
      oidcSubject: null,
    };
    const made = await this.parts.accounts.create(account, { mustBeFirst: false });
    await this.record(by, 'createAccount', id);
    const isNew = made.passwordHash === account.passwordHash;
    return { account: toAccount(made), oneTimePassword: isNew ? oneTimePassword : null };
  }

  /** Holds from the next request on. @throws ProblemError `notFound`, `badGrant`, `lastAdministrator` */
  async setGrants(by: Viewer, id: string, asked: readonly AskedGrant[]): Promise<Account> {
    demandAdministrator(by);
    return this.change(by, 'setGrants', id, { grants: await this.grantsFrom(asked) }, false);
  }

  /** Ends her sessions at once. @throws ProblemError `notFound`, `lastAdministrator` */
  async disable(by: Viewer, id: string): Promise<Account> {
    demandAdministrator(by);
    const known = await this.demand(id);
    const disabledAt = known.disabledAt ?? this.parts.clock.now();
    return this.change(by, 'disableAccount', id, { disabledAt }, true);
  }

  /** @throws ProblemError `notFound` */
  async enable(by: Viewer, id: string): Promise<Account> {
    demandAdministrator(by);
    return this.change(by, 'enableAccount', id, { disabledAt: null }, false);
  }

  /** A new one-time password; the old one no longer holds and the sessions end. @throws ProblemError `notFound` */
  async reset(by: Viewer, id: string): Promise<AccountWithPassword> {
    demandAdministrator(by);
    await this.demand(id);
    const oneTimePassword = readableSecret();
    const passwordHash = await this.parts.passwords.hash(oneTimePassword);
    const change = { passwordHash, mustChangePassword: true, passwordExpiresAt: this.lastUse() };
    return { account: await this.change(by, 'resetPassword', id, change, true), oneTimePassword };
  }

  /** @throws ProblemError `notFound` */
  async endSessions(by: Viewer, id: string): Promise<Account> {
    demandAdministrator(by);
    const account = await this.demand(id);
    await this.parts.sessions.endAllOf(id);
    await this.record(by, 'endSessions', id);
    return toAccount(account);
  }

  private async change(
    by: Viewer,
    what: string,
    id: string,
    change: AccountChange,
    endSessions: boolean,
  ): Promise<Account> {
    const revision = this.parts.clock.newId();
    const changed = await this.parts.accounts.update(id, change, { endSessions, revision });
    await this.record(by, what, id);
    return toAccount(changed);
  }

  private async demand(id: string): Promise<StoredAccount> {
    const account = await this.parts.accounts.read(id);
    if (!account) throw new ProblemError({ code: 'notFound', field: 'id' });
    return account;
  }

  /** Until when a one-time password made now may be used. */
  private lastUse(): string {
    return new Date(Date.parse(this.parts.clock.now()) + oneTimeDays * 24 * 3_600_000).toISOString();
  }

  private grantsFrom(asked: readonly AskedGrant[]) {
    return demandGrants(asked, (ids) => this.parts.nodes.readMany(ids));
  }

  private record(by: Viewer, what: string, id: string): Promise<void> {
    return this.parts.trail.append({
      accountId: by.accountId,
      action: 'account',
      what: [what],
      communityId: null,
      personIds: [id],
      outcome: 'done',
    });
  }
}

/** @throws ProblemError `notAllowed` */
function demandAdministrator({ grants }: Viewer): void {
  if (!grants.some((grant) => grant.role === 'administrator')) throw new ProblemError({ code: 'notAllowed' });
}

/** What the name of an account's holder must be. @throws ProblemError `required`, `tooLong`, `unreadableSigns` */
export function demandName(typed: string): string {
  const name = typed.trim();
  if (name === '') throw new ProblemError({ code: 'required', field: 'name' });
  if (!isPlainText(name, { hasLines: false }))
    throw new ProblemError({ code: 'unreadableSigns', field: 'name' });
  if (name.length > longestName)
    throw new ProblemError({ code: 'tooLong', field: 'name', parameters: { max: longestName } });
  return name;
}

/** What may be told of an account: nothing of its password. */
function toAccount(stored: StoredAccount): Account {
  const { id, loginName, name, grants, disabledAt, mustChangePassword, createdAt } = stored;
  const facts = { id, loginName, name, grants, disabledAt, mustChangePassword, createdAt };
  return Object.assign(new Account(), facts);
}
