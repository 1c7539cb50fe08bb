import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Accounts } from '../../../server/accounts/accounts.ts';
import type { Administration } from '../../../server/accounts/administration.ts';
import { localViewer, roleIds } from '../../../server/entities/access.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { engineUnderTest } from '../store/openStore.ts';
import { goodPassword, here, openTestAccounts, refusal } from './openAccounts.ts';

const bertId = '019b0000-0000-7000-8000-00000000b001';
const caroId = '019b0000-0000-7000-8000-00000000b002';

describe(`administering accounts, on the ${engineUnderTest} engine`, () => {
  let test: Awaited<ReturnType<typeof openTestAccounts>>;
  let accounts: Accounts;
  let administration: Administration;
  let annaId: string;
  beforeEach(async () => {
    test = await openTestAccounts();
    ({ accounts } = test);
    ({ administration } = accounts);
    const input = { code: null, loginName: 'anna', name: 'Anna', password: goodPassword };
    annaId = (await accounts.setUp(input, here)).signedIn.viewer.accountId;
  });
  afterEach(() => test.close());

  const bert = { id: bertId, loginName: 'bert', name: 'Bert', grants: [{ role: 'researcher' }] };
  const administrator = { role: 'administrator' };
  const create = (input: Parameters<Administration['create']>[1]) =>
    administration.create(localViewer, input);

  it('is for administrators only', async () => {
    await create(bert);
    for (const role of roleIds.filter((id) => id !== 'administrator')) {
      const viewer = {
        accountId: bertId,
        name: 'Bert',
        isLocal: false,
        grants: [{ role, communityId: null, organizationIds: [], dataKinds: [] }],
      };
      const tries = [
        administration.list(viewer, { first: 1, after: null }),
        administration.named(viewer, 'anna'),
        administration.create(viewer, { loginName: 'eve', name: 'Eve', grants: [] }),
        administration.setGrants(viewer, bertId, [administrator]),
        administration.disable(viewer, annaId),
        administration.enable(viewer, annaId),
        administration.reset(viewer, annaId),
        administration.endSessions(viewer, annaId),
      ];
      for (const each of tries) expect(await refusal(each)).toBe('notAllowed');
    }
  });

  it('makes an account once, however often it is asked to, and tells its password once', async () => {
    const first = await create(bert);
    expect(first.oneTimePassword).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
    expect(first.account).toMatchObject({ id: bertId, loginName: 'bert', mustChangePassword: true });
    expect(Object.keys(first.account)).not.toContain('passwordHash');
    const again = await create(bert);
    expect(again).toEqual({ account: first.account, oneTimePassword: null });
    expect(await refusal(accounts.signIn('bert', first.oneTimePassword!, here))).toBeNull();
    expect(await refusal(create({ ...bert, id: caroId, loginName: 'ＢＥＲＴ' }))).toBe('loginNameTaken');
    expect(await refusal(create({ ...bert, loginName: 'berta' }))).toBe('idTaken');
  });

  it('makes one account of two that ask for a login name at the same moment', async () => {
    const tries = [create(bert), create({ ...bert, id: caroId })].map(refusal);
    expect((await Promise.all(tries)).sort()).toEqual([null, 'loginNameTaken'].sort());
  });

  it('refuses what cannot be an account', async () => {
    const codes = await Promise.all(
      [
        { ...bert, id: 'b' },
        { ...bert, loginName: 'b' },
        { ...bert, loginName: 'two words' },
        { ...bert, name: ' ' },
        { ...bert, name: 'x'.repeat(101) },
      ].map((input) => refusal(create(input))),
    );
    expect(codes).toEqual(['notAnId', 'badLoginName', 'badLoginName', 'required', 'tooLong']);
  });

  it('refuses roles that make no sense, and communities and teams that are not there', async () => {
    const { nodes } = test.stores;
    const community = await nodes.create(nodeKind('Community'), { name: '和平里' });
    const other = await nodes.create(nodeKind('Community'), { name: '别处' });
    const team = await nodes.create(nodeKind('Organization'), {
      name: '合唱队',
      kind: 'selfOrganization',
      communityId: community.id,
    });
    const leader = { role: 'leader', communityId: community.id, organizationIds: [team.id] };
    const wrong = [
      [{ role: 'king' }, 'badGrant'],
      [{ role: 'administrator', communityId: community.id }, 'badGrant'],
      [{ ...leader, communityId: null }, 'badGrant'],
      [{ ...leader, organizationIds: [] }, 'badGrant'],
      [{ ...leader, role: 'committee' }, 'badGrant'],
      [{ role: 'researcher', dataKinds: ['contact'] }, 'badGrant'],
      [{ role: 'supervisor', dataKinds: ['everything'] }, 'badGrant'],
      [{ role: 'committee', communityId: caroId }, 'notFound'],
      [{ role: 'committee', communityId: team.id }, 'notFound'],
      [{ ...leader, communityId: other.id }, 'notFound'],
      [{ ...leader, organizationIds: [team.id, caroId] }, 'notFound'],
      [{ ...leader, organizationIds: [community.id] }, 'notFound'],
    ] as const;
    for (const [grant, code] of wrong)
      expect([grant, await refusal(create({ ...bert, grants: [grant] }))]).toEqual([grant, code]);
    const worker = { role: 'socialWorker', communityId: community.id, dataKinds: ['sensitive', 'contact'] };
    const { account } = await create({ ...bert, grants: [worker, leader, worker] });
    expect(account.grants).toEqual([
      { ...leader, dataKinds: [] },
      {
        role: 'socialWorker',
        communityId: community.id,
        organizationIds: [],
        dataKinds: ['contact', 'sensitive'],
      },
    ]);
  });

  it('changes rights from the next request on', async () => {
    await create(bert);
    const { token } = await accounts.signInFrom('s-1', [{ name: 'bert', isVerified: false }]);
    const roles = async () => (await accounts.viewerOf(token))?.grants.map((grant) => grant.role);
    expect(await roles()).toEqual(['researcher']);
    await administration.setGrants(localViewer, bertId, [{ role: 'committee' }]);
    expect(await roles()).toEqual(['committee']);
    await administration.setGrants(localViewer, bertId, []);
    expect(await roles()).toEqual([]);
  });

  it('cuts a disabled account off at once, and lets it sign in anew when enabled', async () => {
    const { oneTimePassword } = await create(bert);
    const { token } = await accounts.signIn('bert', oneTimePassword!, here);
    const { disabledAt } = await administration.disable(localViewer, bertId);
    expect(await accounts.viewerOf(token)).toBeNull();
    test.clock.pass(1);
    expect((await administration.disable(localViewer, bertId)).disabledAt).toBe(disabledAt);
    expect((await administration.enable(localViewer, bertId)).disabledAt).toBeNull();
    expect(await accounts.viewerOf(token)).toBeNull();
    // Her one-time password was used.
    expect(await refusal(accounts.signIn('bert', oneTimePassword!, here))).toBe('wrongPassword');
    const renewed = (await administration.reset(localViewer, bertId)).oneTimePassword!;
    expect(await refusal(accounts.signIn('bert', renewed, here))).toBeNull();
  });

  it('gives a new one-time password, and ends the sessions of the old one', async () => {
    const { token } = await accounts.signIn('anna', goodPassword, here);
    const { account, oneTimePassword } = await administration.reset(localViewer, annaId);
    expect(account.mustChangePassword).toBe(true);
    expect(await accounts.viewerOf(token)).toBeNull();
    expect(await refusal(accounts.signIn('anna', goodPassword, here))).toBe('wrongPassword');
    expect(await refusal(accounts.signIn('anna', oneTimePassword!, here))).toBeNull();
  });

  it('lets a one-time password grow old, and a reset give another', async () => {
    await create(bert);
    const another = async () => (await administration.reset(localViewer, bertId)).oneTimePassword!;
    const days = async (oneTimePassword: string, minutes: number) => {
      test.clock.pass(minutes);
      return refusal(accounts.signIn('bert', oneTimePassword, here));
    };
    expect(await days(await another(), 7 * 24 * 60 - 1)).toBeNull();
    expect(await days(await another(), 7 * 24 * 60)).toBe('wrongPassword');
    const renewed = (await administration.reset(localViewer, bertId)).oneTimePassword!;
    const { signedIn } = await accounts.signIn('bert', renewed, here);
    await accounts.changePassword(signedIn, renewed, goodPassword, here);
    test.clock.pass(365 * 24 * 60);
    expect(await refusal(accounts.signIn('bert', goodPassword, here))).toBeNull();
  });

  it('lets nobody in who was disabled or reset while her password was compared', async () => {
    const { oneTimePassword } = await create(bert);
    for (const meanwhile of ['disable', 'reset'] as const) {
      test.hashing.beforeAnswer = async () => void (await administration[meanwhile](localViewer, bertId));
      expect(await refusal(accounts.signIn('bert', oneTimePassword!, here))).toBe('wrongPassword');
      await administration.enable(localViewer, bertId);
    }
  });

  it('ends the sessions of one account, not of others', async () => {
    const { oneTimePassword } = await create(bert);
    const anna = await accounts.signIn('anna', goodPassword, here);
    const ofBert = await accounts.signIn('bert', oneTimePassword!, here);
    await administration.endSessions(localViewer, bertId);
    expect(await accounts.viewerOf(ofBert.token)).toBeNull();
    expect(await accounts.viewerOf(anna.token)).not.toBeNull();
  });

  it('keeps an administrator who can sign in', async () => {
    expect(await refusal(administration.disable(localViewer, annaId))).toBe('lastAdministrator');
    expect(await refusal(administration.setGrants(localViewer, annaId, []))).toBe('lastAdministrator');
    await create({ ...bert, grants: [administrator] });
    // Two who disable one another at the same moment: one of them stays.
    const codes = await Promise.all(
      [annaId, bertId].map((id) => refusal(administration.disable(localViewer, id))),
    );
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes).toContain('lastAdministrator');
    const { edges } = await administration.list(localViewer, { first: 10, after: null });
    expect(edges.filter(({ node }) => node.disabledAt === null)).toHaveLength(1);
  });

  it('refuses a first account that could not administer', async () => {
    const fresh = await openTestAccounts();
    expect(await refusal(fresh.accounts.administration.create(localViewer, bert))).toBe('lastAdministrator');
    expect(await fresh.accounts.mode()).toBe('local');
    const first = { ...bert, grants: [administrator] };
    expect(await refusal(fresh.accounts.administration.create(localViewer, first))).toBeNull();
    await fresh.close();
  });

  it('lists accounts by login name, page by page', async () => {
    await create({ ...bert, loginName: 'caro', id: caroId });
    await create(bert);
    const first = await administration.list(localViewer, { first: 2, after: null });
    expect(await first.totalCount()).toBe(3);
    expect(first.edges.map(({ node }) => node.loginName)).toEqual(['anna', 'bert']);
    const second = await administration.list(localViewer, { first: 2, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node.loginName)).toEqual(['caro']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('tells how an account is called to those who read the log', async () => {
    expect(await administration.nameOf(annaId)).toBe('Anna');
    expect(await administration.nameOf('unknown')).toBeNull();
  });

  it('records who did what to whom, by ids', async () => {
    test.trail.length = 0;
    await create(bert);
    await administration.setGrants(localViewer, bertId, []);
    await administration.disable(localViewer, bertId);
    await administration.enable(localViewer, bertId);
    await administration.reset(localViewer, bertId);
    await administration.endSessions(localViewer, bertId);
    expect(test.trail.map(({ what }) => what[0])).toEqual([
      'createAccount',
      'setGrants',
      'disableAccount',
      'enableAccount',
      'resetPassword',
      'endSessions',
    ]);
    for (const event of test.trail)
      expect(event).toMatchObject({ accountId: 'local', action: 'account', personIds: [bertId] });
  });
});
