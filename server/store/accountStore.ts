import type { Grant } from '../entities/access.ts';
import { ProblemError } from '../entities/problem.ts';
import { toPage, decodeCursor, type PageOf } from './cursor.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { countOf, withoutNulls } from './rows.ts';
import { statement } from './statements.ts';

/** An account as it is kept. Only the hash of the password is. */
export interface StoredAccount {
  readonly id: string;
  /** As `normalizeLoginName` makes it. */
  readonly loginName: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly grants: readonly Grant[];
  readonly disabledAt: string | null;
  readonly mustChangePassword: boolean;
  /** Until when a one-time password may be used; null = it is her own. */
  readonly passwordExpiresAt: string | null;
  readonly createdAt: string;
  /** Who she is at the sign-in service of the institution; null until she came from there. */
  readonly oidcSubject: string | null;
}

export interface AccountChange {
  readonly grants?: readonly Grant[];
  readonly disabledAt?: string | null;
  readonly passwordHash?: string;
  readonly mustChangePassword?: boolean;
  readonly passwordExpiresAt?: string | null;
  readonly oidcSubject?: string;
}

type AccountRow = { readonly properties: Readonly<Record<string, unknown>> };

/**
 * Accounts lie in the same graph as the communities, but carry neither the label Node nor a community:
 * nothing that asks about communities meets them.
 */
export class AccountStore {
  constructor(private readonly store: GraphStore) {}

  async isEmpty(): Promise<boolean> {
    return (await this.count()) === 0;
  }

  read(id: string): Promise<StoredAccount | null> {
    return this.one('account/read', { id });
  }

  byLoginName(loginName: string): Promise<StoredAccount | null> {
    return this.one('account/byLoginName', { loginName });
  }

  bySubject(subject: string): Promise<StoredAccount | null> {
    return this.one('account/bySubject', { subject });
  }

  /** By login name. @throws ProblemError `badCursor` */
  async list(page: {
    readonly first: number;
    readonly after: string | null;
  }): Promise<PageOf<StoredAccount>> {
    const [afterLoginName] = decodeCursor(page.after, 1);
    const parameters = { afterLoginName, limit: page.first + 1 };
    const rows = await this.store.read<AccountRow>(statement('account/list'), parameters);
    return toPage(
      rows.map(toAccount),
      page.first,
      () => this.count(),
      (account) => [account.loginName],
    );
  }

  /**
   * Makes an account. The same id and login name once more: answers the one that is there, as it is now.
   * @throws ProblemError `idTaken`, `loginNameTaken`, `alreadySetUp` when it should have been the first,
   * `lastAdministrator` when nobody could administer afterwards
   */
  create(account: StoredAccount, { mustBeFirst }: { readonly mustBeFirst: boolean }): Promise<StoredAccount> {
    const { loginName, ...rest } = account;
    return this.store.write(async (run) => {
      const [known] = await run<AccountRow>(statement('account/read'), { id: account.id });
      if (known && known.properties.loginName !== loginName)
        throw new ProblemError({ code: 'idTaken', field: 'id' });
      const properties = withoutNulls(toProperties(rest));
      const [row] = await run<AccountRow>(statement('account/create'), { loginName, properties });
      const made = toAccount(row!);
      if (made.id !== account.id) throw new ProblemError({ code: 'loginNameTaken', field: 'loginName' });
      if (mustBeFirst && (await countIn(run)) > 1) throw new ProblemError({ code: 'alreadySetUp' });
      await mustKeepAnAdministrator(run);
      return made;
    });
  }

  /**
   * Changes an account, and with it ends its sessions (but `exceptSession`) when asked to: both or neither.
   * @throws ProblemError `notFound`, `lastAdministrator`
   */
  update(
    id: string,
    change: AccountChange,
    {
      endSessions,
      exceptSession,
      revision,
    }: { endSessions: boolean; exceptSession?: string; revision: string },
  ): Promise<StoredAccount> {
    return this.store.write(async (run) => {
      await run(statement('account/holdAdministrators'), { revision });
      const [row] = await run<AccountRow>(statement('account/update'), {
        id,
        properties: toProperties({ ...change }),
      });
      if (!row) throw new ProblemError({ code: 'notFound', field: 'id' });
      await mustKeepAnAdministrator(run);
      if (endSessions)
        await run(statement('account/endSessionsOf'), { accountId: id, exceptId: exceptSession ?? '' });
      return toAccount(row);
    });
  }

  private count(): Promise<number> {
    return countIn(this.store.read);
  }

  private async one(path: string, parameters: Record<string, string>): Promise<StoredAccount | null> {
    const [row] = await this.store.read<AccountRow>(statement(path), parameters);
    return row ? toAccount(row) : null;
  }
}

const countIn = (run: Run): Promise<number> => countOf(run, statement('account/count'));

async function mustKeepAnAdministrator(run: Run): Promise<void> {
  const [counted] = await run<{ count: number }>(statement('account/countAdministrators'));
  if (!counted?.count) throw new ProblemError({ code: 'lastAdministrator' });
}

/** Grants are kept as text: engines hold no lists of maps. Who administers is kept beside them, to be counted. */
function toProperties({
  grants,
  ...facts
}: { readonly grants?: readonly Grant[] } & Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (grants === undefined) return facts;
  const isAdministrator = grants.some((grant) => grant.role === 'administrator');
  return { ...facts, grants: JSON.stringify(grants), isAdministrator };
}

export function toAccount({ properties }: AccountRow): StoredAccount {
  const text = (name: string): string => String(properties[name]);
  const optional = (name: string): string | null => ((properties[name] ?? null) === null ? null : text(name));
  return {
    id: text('id'),
    loginName: text('loginName'),
    name: text('name'),
    passwordHash: text('passwordHash'),
    grants: JSON.parse(text('grants')) as Grant[],
    disabledAt: optional('disabledAt'),
    mustChangePassword: properties.mustChangePassword === true,
    passwordExpiresAt: optional('passwordExpiresAt'),
    createdAt: text('createdAt'),
    oidcSubject: optional('oidcSubject'),
  };
}
