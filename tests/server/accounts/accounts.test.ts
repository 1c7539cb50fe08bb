import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Accounts } from '../../../server/accounts/accounts.ts';
import { localViewer } from '../../../server/entities/access.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import type { Statement } from '../../../server/store/statements.ts';
import { engineUnderTest } from '../store/openStore.ts';
import { goodPassword, here, openTestAccounts, refusal } from './openAccounts.ts';

const told = (name: string) => ({ name, isVerified: false });

describe(`signing in, on the ${engineUnderTest} engine`, () => {
  let test: Awaited<ReturnType<typeof openTestAccounts>>;
  let accounts: Accounts;
  beforeEach(async () => {
    test = await openTestAccounts();
    ({ accounts } = test);
  });
  afterEach(() => test.close());

  const setUp = () =>
    accounts.setUp({ code: null, loginName: 'Anna', name: '安娜', password: goodPassword }, here);
  const everything = async (): Promise<string> => {
    const rows = await test.stores.graph.read('MATCH (n) RETURN properties(n) AS properties' as Statement);
    return JSON.stringify(rows);
  };

  it('is not needed while one person works alone on her computer', async () => {
    expect(await accounts.mode()).toBe('local');
    expect(await accounts.viewerOf(null)).toBe(localViewer);
    expect(await accounts.setUpCode()).toBeNull();
  });

  it('is needed everywhere once there is an account, also after a new start', async () => {
    const { signedIn, token } = await setUp();
    expect(signedIn.viewer).toMatchObject({ name: '安娜', isLocal: false });
    // Who worked alone goes on seeing what she saw, and administers.
    expect(signedIn.viewer.grants.map((grant) => grant.role)).toEqual(['supervisor', 'administrator']);
    for (const each of [accounts, test.open(), test.open({ isLoopback: false })]) {
      expect(await each.mode()).toBe('account');
      expect(await each.viewerOf(null)).toBeNull();
      expect(await each.viewerOf(token)).toEqual(signedIn.viewer);
    }
    expect(await refusal(setUp())).toBe('alreadySetUp');
  });

  it('takes the one-time code where others can reach the server, and only the right one', async () => {
    const open = test.open({ isLoopback: false });
    expect(await open.mode()).toBe('setUp');
    expect(await open.viewerOf(null)).toBeNull();
    const code = await open.setUpCode();
    expect(code).toMatch(/^([2-9a-hj-km-np-z]{4}-){3}[2-9a-hj-km-np-z]{4}$/);
    expect(await test.open({ isLoopback: false }).setUpCode()).not.toBe(code);
    const input = { loginName: 'anna', name: 'Anna', password: goodPassword };
    expect(await refusal(open.setUp({ ...input, code: null }, here))).toBe('wrongCode');
    expect(await refusal(open.setUp({ ...input, code: 'x' }, here))).toBe('wrongCode');
    const { signedIn } = await open.setUp({ ...input, code: ` ${code!.toUpperCase()} ` }, here);
    expect(signedIn.viewer.grants.map((grant) => grant.role)).toEqual(['administrator']);
    expect(await open.setUpCode()).toBeNull();
  });

  it('makes who guesses the code wait', async () => {
    const open = test.open({ isLoopback: false });
    const input = { loginName: 'anna', name: 'Anna', password: goodPassword };
    for (let i = 0; i < 5; i++) await refusal(open.setUp({ ...input, code: 'x' }, here));
    const code = await open.setUpCode();
    expect(await refusal(open.setUp({ ...input, code }, here))).toBe('tooManyTries');
    expect(await refusal(open.setUp({ ...input, code }, '192.0.2.2'))).toBeNull();
  });

  it('knows a login name in any width and case, and gives a new token each time', async () => {
    const first = await setUp();
    const second = await accounts.signIn(' ＡＮＮＡ ', goodPassword, here);
    expect(second.token).not.toBe(first.token);
    expect(second.token).toMatch(/^[\w-]{43}$/);
    expect(await accounts.viewerOf(second.token)).toEqual(first.signedIn.viewer);
  });

  it('keeps neither password nor token', async () => {
    const { token } = await setUp();
    const kept = await everything();
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(goodPassword);
    expect(JSON.stringify(test.trail)).not.toContain('anna');
  });

  it('says the same of a wrong password, an unknown name and a disabled account, and hashes for each', async () => {
    await setUp();
    const { account, oneTimePassword } = await accounts.administration.create(localViewer, {
      loginName: 'bert',
      name: 'Bert',
      grants: [],
    });
    await accounts.administration.disable(localViewer, account.id);
    const tries = [
      ['anna', 'wrong password'],
      ['nobody', 'wrong password'],
      ['no login name at all', 'wrong password'],
      ['bert', oneTimePassword!],
      ['anna', goodPassword.repeat(20)],
    ] as const;
    for (const [loginName, password] of tries) {
      const before = test.hashing.calls.verify;
      expect(await refusal(accounts.signIn(loginName, password, here))).toBe('wrongPassword');
      expect(test.hashing.calls.verify).toBe(before + 1);
    }
    const refused = test.trail.filter((event) => event.action === 'signInRefused');
    expect(refused.map((event) => event.accountId)).toEqual([
      (await accounts.administration.named(localViewer, 'anna'))!.id,
      'unknown',
      'unknown',
      account.id,
      (await accounts.administration.named(localViewer, 'anna'))!.id,
    ]);
  });

  it('makes who tries too often wait, there and for that account only', async () => {
    await setUp();
    const wrong = () => refusal(accounts.signIn('anna', 'wrong password', here));
    for (let i = 0; i < 5; i++) expect(await wrong()).toBe('wrongPassword');
    const before = test.hashing.calls.verify;
    expect(await refusal(accounts.signIn('anna', goodPassword, here))).toBe('tooManyTries');
    expect(test.hashing.calls.verify).toBe(before);
    expect(await refusal(accounts.signIn('anna', goodPassword, '192.0.2.2'))).toBeNull();
  });

  it('ends a session that is not used, and any after its longest time', async () => {
    const { token } = await setUp();
    test.clock.pass(29);
    expect((await accounts.sessionOf(token))?.expiresAt).toBe('2026-09-01T00:59:00.000Z');
    test.clock.pass(29);
    expect(await accounts.sessionOf(token)).not.toBeNull();
    test.clock.pass(30);
    expect(await accounts.sessionOf(token)).toBeNull();

    const { token: busy } = await accounts.signIn('anna', goodPassword, here);
    for (let minutes = 0; minutes < 720; minutes += 20) {
      expect(await accounts.sessionOf(busy)).not.toBeNull();
      test.clock.pass(20);
    }
    expect(await accounts.sessionOf(busy)).toBeNull();
    // Those that ended by themselves go with the next sign-in.
    await accounts.signIn('anna', goodPassword, here);
    const rows = await test.stores.graph.read<{ count: number }>(
      'MATCH (s:Session) RETURN count(s) AS count' as Statement,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('is remembered by other processes too, and writes at most once a minute', async () => {
    const { token } = await setUp();
    const seen = async (): Promise<unknown> => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const [row] = await test.stores.graph.read<{ seenAt: string }>(
        'MATCH (s:Session) RETURN s.seenAt AS seenAt' as Statement,
      );
      return row?.seenAt;
    };
    test.clock.pass(0.5);
    await accounts.sessionOf(token);
    expect(await seen()).toBe('2026-09-01T00:00:00.000Z');
    test.clock.pass(1);
    await accounts.sessionOf(token);
    expect(await seen()).toBe('2026-09-01T00:01:30.000Z');
    test.clock.pass(29);
    expect(await test.open().sessionOf(token)).not.toBeNull();
  });

  it('ends when one signs out', async () => {
    const { token } = await setUp();
    await accounts.signOut(token);
    expect(await accounts.sessionOf(token)).toBeNull();
    await accounts.signOut(token);
    expect(test.trail.map((event) => event.action)).toEqual(['account', 'signIn', 'signOut']);
    for (const not of ['', 'x', `${token}x`, token.toUpperCase()])
      expect(await accounts.sessionOf(not)).toBeNull();
  });

  it('asks for an own password before anything else may be done with a one-time one', async () => {
    await setUp();
    const { oneTimePassword } = await accounts.administration.create(localViewer, {
      loginName: 'bert',
      name: 'Bert',
      grants: [{ role: 'researcher' }],
    });
    const { token, signedIn } = await accounts.signIn('bert', oneTimePassword!, here);
    expect([signedIn.mustChangePassword, signedIn.viewer.grants]).toEqual([true, []]);
    const change = (current: string, next: string) => accounts.changePassword(signedIn, current, next, here);
    expect(await refusal(change('wrong password', goodPassword))).toBe('wrongPassword');
    expect(await refusal(change(oneTimePassword!, 'short'))).toBe('weakPassword');
    expect(await refusal(change(oneTimePassword!, oneTimePassword!))).toBe('samePassword');
    await change(oneTimePassword!, goodPassword);
    expect((await accounts.viewerOf(token))?.grants.map((grant) => grant.role)).toEqual(['researcher']);
    expect(await refusal(accounts.signIn('bert', oneTimePassword!, here))).toBe('wrongPassword');
  });

  it('takes a one-time password for one session, and a new one from an administrator after that', async () => {
    await setUp();
    const { account, oneTimePassword } = await accounts.administration.create(localViewer, {
      loginName: 'bert',
      name: 'Bert',
      grants: [],
    });
    const { token, signedIn } = await accounts.signIn('bert', oneTimePassword!, here);
    expect(await refusal(accounts.signIn('bert', oneTimePassword!, here))).toBe('wrongPassword');
    expect(await accounts.viewerOf(token)).not.toBeNull();
    // The browser was closed before she chose her own.
    await accounts.signOut(token);
    expect(await refusal(accounts.signIn('bert', oneTimePassword!, here))).toBe('wrongPassword');
    const renewed = (await accounts.administration.reset(localViewer, account.id)).oneTimePassword!;
    const both = [1, 2].map(() => refusal(accounts.signIn('bert', renewed, here)));
    expect((await Promise.all(both)).sort()).toEqual(['wrongPassword', null].sort());
    await accounts.changePassword(signedIn, renewed, goodPassword, here);
    for (let i = 0; i < 2; i++) expect(await refusal(accounts.signIn('bert', goodPassword, here))).toBeNull();
  });

  it('slows down who guesses at one account from many addresses, not its holder where she works', async () => {
    await setUp();
    await accounts.signIn('anna', goodPassword, here);
    const from = (n: number) => refusal(accounts.signIn('anna', 'wrong password', `198.51.100.${n}`));
    for (let i = 0; i < 50; i++) expect(await from(i)).toBe('wrongPassword');
    expect(await from(50)).toBe('tooManyTries');
    expect(await refusal(accounts.signIn('anna', goodPassword, '203.0.113.1'))).toBe('tooManyTries');
    expect(await refusal(accounts.signIn('anna', goodPassword, here))).toBeNull();
    // Other accounts are none of it.
    expect(await refusal(accounts.signIn('bert', goodPassword, '198.51.100.60'))).toBe('wrongPassword');
  });

  it('takes whom the sign-in service vouches for, by a name that an account has, and remembers her', async () => {
    await setUp();
    const { account } = await accounts.administration.create(localViewer, {
      loginName: 'bert@example.org',
      name: 'Bert',
      grants: [{ role: 'researcher' }],
    });
    expect(await refusal(accounts.signInFrom('s-1', [told('eve')]))).toBe('notAdmitted');
    const { signedIn } = await accounts.signInFrom('s-1', [told('unheard of'), told('Bert@Example.org')]);
    // Her one-time password is no matter there.
    expect(signedIn).toMatchObject({ mustChangePassword: false, viewer: { accountId: account.id } });
    expect((await accounts.signInFrom('s-1', [])).signedIn.viewer.accountId).toBe(account.id);
    // Somebody else at the service who takes that name on is not she.
    expect(await refusal(accounts.signInFrom('s-2', [told('bert@example.org')]))).toBe('notAdmitted');
    await accounts.administration.disable(localViewer, account.id);
    expect(await refusal(accounts.signInFrom('s-1', []))).toBe('notAdmitted');
  });

  it('takes an administrator from there only by a verified address of mail', async () => {
    await setUp();
    await accounts.administration.create(localViewer, {
      loginName: 'cara@example.org',
      name: 'Cara',
      grants: [{ role: 'administrator' }],
    });
    // Anybody at the service may choose such a name for herself.
    expect(await refusal(accounts.signInFrom('s-3', [told('anna')]))).toBe('notAdmitted');
    expect(await refusal(accounts.signInFrom('s-3', [told('cara@example.org')]))).toBe('notAdmitted');
    const verified = { name: 'Cara@example.org', isVerified: true };
    expect(await refusal(accounts.signInFrom('s-3', [told('cara@example.org'), verified]))).toBeNull();
    expect(await refusal(accounts.signInFrom('s-3', []))).toBeNull();
  });

  it('is met by nothing that asks about communities', async () => {
    await setUp();
    const { nodes, graph } = test.stores;
    const page = { first: 10, after: null, search: null };
    expect(await (await nodes.list(nodeKind('Community'), null, page)).totalCount()).toBe(0);
    const { id } = (await accounts.administration.named(localViewer, 'anna'))!;
    expect(await nodes.read(id)).toBeNull();
    const rows = await graph.read('MATCH (n:Node) RETURN n.id AS id' as Statement);
    expect(rows).toEqual([]);
  });
});
