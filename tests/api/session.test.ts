import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SingleSignOn } from '../../server/accounts/singleSignOn.ts';
import type { AppOptions } from '../../server/http/app.ts';
import { systemClock } from '../../server/store/clock.ts';
import { goodPassword } from '../server/accounts/openAccounts.ts';
import { browse, startSignInService } from '../server/accounts/signInService.ts';
import { startServer, type TestServer } from './startServer.ts';

const anna = { loginName: 'Anna', name: '安娜', password: goodPassword };

describe('who works alone on her computer', () => {
  it('is not whom a proxy brings', async () => {
    const server = await startServer();
    const ask = (headers: Record<string, string>) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ measures { id } }' }),
      });
    expect((await ask({})).status).toBe(200);
    for (const name of ['x-forwarded-for', 'forwarded', 'via'])
      expect((await ask({ [name]: '192.0.2.7' })).status).toBe(401);
    await server.close();
  });
});

describe('sessions over HTTP', () => {
  let server: TestServer;
  const faults: string[] = [];
  const answers: string[] = [];
  beforeEach(() => {
    faults.length = 0;
    answers.length = 0;
  });
  afterEach(() => server.close());
  const start = async (options: Partial<AppOptions> = {}): Promise<void> => {
    server = await startServer({
      log: ({ message, stack }) => void faults.push(stack ?? message),
      ...options,
    });
  };

  async function call(
    method: string,
    path: string,
    {
      body,
      cookie,
      headers = {},
    }: { body?: unknown; cookie?: string; headers?: Record<string, string> } = {},
  ) {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(cookie === undefined ? {} : { cookie }),
        ...headers,
      },
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    answers.push(text);
    const json = (text.startsWith('{') ? JSON.parse(text) : null) as Record<string, never> | null;
    const [setCookie = ''] = response.headers.getSetCookie();
    return { status: response.status, headers: response.headers, json, setCookie };
  }
  const nameAndValue = (setCookie: string): string => setCookie.split(';')[0]!;
  const setUp = async (): Promise<string> =>
    nameAndValue((await call('POST', '/session/setup', { body: anna })).setCookie);
  const ask = (cookie?: string) => call('POST', '/graphql', { body: { query: '{ __typename }' }, cookie });

  it('are not needed while nobody has an account on this computer', async () => {
    await start();
    const { status, json, headers } = await call('GET', '/session');
    expect([status, json]).toEqual([200, { mode: 'local', viewer: null, oidc: null }]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await ask()).status).toBe(200);
  });

  it('begin with the first account, and with a cookie that no script and no other site gets', async () => {
    await start();
    const { status, json, setCookie } = await call('POST', '/session/setup', { body: anna });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      mode: 'account',
      viewer: {
        loginName: 'anna',
        name: '安娜',
        mustChangePassword: false,
        roles: [{ role: 'supervisor' }, { role: 'administrator', communityId: null }],
      },
    });
    expect(setCookie).toMatch(/^linli=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const cookie = nameAndValue(setCookie);
    expect((await call('GET', '/session', { cookie })).json).toEqual(json);
    expect((await ask(cookie)).status).toBe(200);
    expect((await call('POST', '/session/setup', { body: anna })).status).toBe(409);
  });

  it('refuse whoever is not signed in, before anything of the request is read', async () => {
    await start();
    await setUp();
    const broken = { body: '{ this is no JSON' };
    const graphql = await call('POST', '/graphql', broken);
    expect(graphql.status).toBe(401);
    expect(graphql.json).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    const paths = [
      ['GET', '/graphql'],
      ['GET', '/graphql?query={__typename}'],
      ['POST', '/GraphQL'],
      ['POST', '/graphql/'],
      ['POST', '/import'],
      ['POST', '/sheet/x'],
      ['GET', '/export/x/actors.csv'],
      ['HEAD', '/export/x/actors.csv'],
      ['GET', '/export/x/directory.zip'],
      ['GET', '/EXPORT/x/actors.csv'],
      ['POST', '/anything/else'],
      ['DELETE', '/anything/else'],
    ] as const;
    for (const [method, path] of paths) {
      const body = method === 'POST' ? broken : {};
      const { status } = await call(method, path, { ...body, headers: { accept: 'text/html' } });
      expect([method, path, status]).toEqual([method, path, 401]);
    }
    const { json } = await call('POST', '/import', broken);
    expect(json).toMatchObject({ error: { code: 'notSignedIn' } });
    for (const path of ['/livez', '/readyz', '/session']) expect((await call('GET', path)).status).toBe(200);
  });

  it('take no token that is somebody else’s invention, nor two at once', async () => {
    await start();
    const cookie = await setUp();
    const wrong = [
      'linli=',
      'linli=x',
      `linli=${'A'.repeat(43)}`,
      `${cookie}; ${cookie}`,
      `${cookie}; linli=planted`,
      `__Host-${cookie}`,
      `x${cookie}`,
    ];
    for (const each of wrong) expect([each, (await ask(each)).status]).toEqual([each, 401]);
    expect((await ask(`other=1; ${cookie}; more=2`)).status).toBe(200);
  });

  it('begin anew at each sign-in: the former token is worth nothing any more', async () => {
    await start();
    const former = await setUp();
    const planted = `linli=${'A'.repeat(43)}`;
    for (const cookie of [planted, former]) {
      const { status, setCookie } = await call('POST', '/session', { body: anna, cookie });
      expect(status).toBe(200);
      expect(nameAndValue(setCookie)).not.toBe(cookie);
      expect((await ask(cookie)).status).toBe(401);
      expect((await ask(nameAndValue(setCookie))).status).toBe(200);
    }
  });

  it('end at once when one signs out', async () => {
    await start();
    const cookie = await setUp();
    const { status, setCookie } = await call('DELETE', '/session', { cookie });
    expect(status).toBe(204);
    expect(setCookie).toMatch(/^linli=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect((await ask(cookie)).status).toBe(401);
    expect((await call('DELETE', '/session', { cookie })).status).toBe(204);
  });

  it('say after how many seconds to try again', async () => {
    await start();
    await setUp();
    const wrong = { body: { ...anna, password: 'not the password' } };
    for (let i = 0; i < 5; i++) {
      const { status, json } = await call('POST', '/session', wrong);
      expect([status, json]).toMatchObject([401, { error: { code: 'wrongPassword' } }]);
    }
    const { status, json, headers } = await call('POST', '/session', { body: anna });
    expect([status, json]).toMatchObject([429, { error: { code: 'tooManyTries', retryAfterSeconds: 15 } }]);
    expect(headers.get('retry-after')).toBe('15');
  });

  it('take JSON from their own pages only', async () => {
    await start();
    await setUp();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const headers of [form, { 'content-type': 'text/plain' }, { 'content-type': '' }])
      expect((await call('POST', '/session', { body: JSON.stringify(anna), headers })).status).toBe(400);
    expect(
      (await call('POST', '/session', { body: anna, headers: { origin: 'http://evil.example' } })).status,
    ).toBe(403);
    for (const body of ['{', '[]', 'null', '{"loginName":1,"password":{}}', `"${'x'.repeat(20_000)}"`])
      expect([body.slice(0, 40), (await call('POST', '/session', { body })).status]).toEqual([
        body.slice(0, 40),
        400,
      ]);
  });

  it('change a password, and end the other sessions of the account', async () => {
    await start();
    const cookie = await setUp();
    const other = nameAndValue((await call('POST', '/session', { body: anna })).setCookie);
    const change = (body: object, by = cookie) => call('POST', '/session/password', { body, cookie: by });
    expect((await change({ current: goodPassword, next: 'short' })).json).toMatchObject({
      error: { code: 'weakPassword' },
    });
    expect((await change({ current: 'wrong', next: 'ten green bottles' })).status).toBe(401);
    expect((await change({ current: goodPassword, next: 'ten green bottles' }, 'linli=x')).status).toBe(401);
    expect((await change({ current: goodPassword, next: 'ten green bottles' })).status).toBe(204);
    expect((await ask(cookie)).status).toBe(200);
    expect((await ask(other)).status).toBe(401);
    expect((await call('POST', '/session', { body: anna })).status).toBe(401);
  });

  it('go over TLS only where others could listen in, under a name that no subdomain can plant', async () => {
    await start({ secureCookies: true, isBehindTls: true });
    expect((await call('POST', '/session/setup', { body: anna })).json).toMatchObject({
      error: { code: 'needsTls' },
    });
    const headers = { 'x-forwarded-proto': 'https' };
    const { setCookie } = await call('POST', '/session/setup', { body: anna, headers });
    expect(setCookie).toMatch(/^__Host-linli=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const cookie = nameAndValue(setCookie);
    const over = async (given: string, with_: Record<string, string>) =>
      (
        await call('GET', '/graphql?query={__typename}', {
          cookie: given,
          headers: { ...with_, 'apollo-require-preflight': '1' },
        })
      ).status;
    expect(await over(cookie, headers)).toBe(200);
    expect(await over(cookie, {})).toBe(401);
    expect(await over(cookie.replace('__Host-', ''), headers)).toBe(401);
    expect((await call('POST', '/session', { body: anna })).status).toBe(403);
  });

  it('are given and taken by administrators over the API', async () => {
    await start();
    const cookie = await setUp();
    const graphql = async (query: string, variables: object = {}, by = cookie) =>
      (await call('POST', '/graphql', { body: { query, variables }, cookie: by })).json as unknown as {
        data: Record<string, never> | null;
        errors?: { extensions: { problems: { code: string }[] } }[];
      };
    const account =
      'account { id loginName grants { role communityId organizationIds dataKinds } mustChangePassword }';
    const create = `mutation($input: CreateAccountInput!) { createAccount(input: $input) { ${account} oneTimePassword } }`;
    const input = { id: '019b0000-0000-7000-8000-00000000b001', loginName: 'bert', name: 'Bert' };
    const grants = [{ role: 'researcher' }];
    const made = (await graphql(create, { input: { ...input, grants } })).data as unknown as {
      createAccount: { account: { grants: object[] }; oneTimePassword: string };
    };
    expect(made.createAccount.account).toEqual({
      id: input.id,
      loginName: 'bert',
      grants: [{ role: 'researcher', communityId: null, organizationIds: [], dataKinds: [] }],
      mustChangePassword: true,
    });
    const { oneTimePassword } = made.createAccount;
    const signedIn = await call('POST', '/session', {
      body: { loginName: 'bert', password: oneTimePassword },
    });
    expect(signedIn.json).toMatchObject({ viewer: { mustChangePassword: true, roles: [] } });
    const bert = nameAndValue(signedIn.setCookie);
    const list =
      '{ accounts(first: 1) { totalCount edges { node { loginName } } pageInfo { hasNextPage } } }';
    expect((await graphql(list, {}, bert)).data?.accounts ?? null).toBeNull();
    expect((await graphql(list)).data).toEqual({
      accounts: {
        totalCount: 2,
        edges: [{ node: { loginName: 'anna' } }],
        pageInfo: { hasNextPage: true },
      },
    });
    const disable = 'mutation($id: ID!) { disableAccount(id: $id) { disabledAt } }';
    expect((await graphql(disable, { id: input.id })).errors).toBeUndefined();
    expect((await ask(bert)).status).toBe(401);
    const again = await call('POST', '/session', { body: { loginName: 'bert', password: oneTimePassword } });
    expect(again.json).toMatchObject({ error: { code: 'wrongPassword' } });
    // The password was told once, in the answer to who made the account.
    answers.splice(
      answers.findIndex((text) => text.includes(oneTimePassword)),
      1,
    );
    expect(answers.join()).not.toContain(oneTimePassword);
  });

  it('begin at the sign-in service of the institution too, for those who have an account', async () => {
    const institution = await startSignInService();
    await start({ singleSignOn: new SingleSignOn(institution.service, systemClock) });
    const back = `${server.url}/session/oidc/callback`;
    institution.serve(back);
    const administrator = await setUp();
    await call('POST', '/graphql', {
      body: {
        query: 'mutation($i: CreateAccountInput!) { createAccount(input: $i) { account { id } } }',
        variables: { i: { loginName: 'cara', name: 'Cara', grants: [{ role: 'researcher' }] } },
      },
      cookie: administrator,
    });
    expect((await call('GET', '/session')).json).toMatchObject({ oidc: { label: '街道统一登录' } });
    const visit = (address: string, cookie = '') =>
      fetch(address, { redirect: 'manual', headers: { cookie } });
    const signIn = async (loginName: string, withCookie = true) => {
      const begun = await visit(`${server.url}/session/oidc`);
      const [cookie = ''] = begun.headers.getSetCookie();
      expect(cookie).toMatch(/^linli-oidc=[\w-]{43}; Path=\/session\/oidc; HttpOnly; SameSite=Lax$/);
      const address = await browse(begun.headers.get('location')!, loginName, back);
      return visit(address.href, withCookie ? nameAndValue(cookie) : '');
    };
    const taken = await signIn('cara');
    expect([taken.status, taken.headers.get('location')]).toEqual([303, '/']);
    const cookie = taken.headers.getSetCookie().find((each) => each.startsWith('linli='));
    expect(cookie).toMatch(/^linli=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await ask(nameAndValue(cookie!))).status).toBe(200);
    // An administrator is not known by a name that anybody at the service may choose.
    expect((await signIn('anna')).headers.get('location')).toBe('/?refused=notAdmitted');
    const unknown = await signIn('bert');
    expect(unknown.headers.get('location')).toBe('/?refused=notAdmitted');
    const elsewhere = await signIn('cara', false);
    expect(elsewhere.headers.get('location')).toBe('/?refused=signInServiceDown');
    for (const { headers } of [unknown, elsewhere])
      expect(headers.getSetCookie().filter((each) => each.startsWith('linli='))).toEqual([]);
    institution.close();
  });

  it('tell no password, hash or token in any answer or fault', async () => {
    await start();
    const cookie = await setUp();
    await call('POST', '/session', { body: { ...anna, password: 'another secret' } });
    await call('POST', '/session', { body: `{"loginName": "anna", "password": "another secret"` });
    await call('POST', '/session/password', { body: { current: 'another secret', next: '' }, cookie });
    await call('POST', '/session/setup', { body: anna });
    await call('GET', '/session', { cookie });
    const told = [...answers, ...faults].join('\n');
    for (const secret of [goodPassword, 'another secret', cookie.split('=')[1]!, 'hash of', 'argon2'])
      expect(told).not.toContain(secret);
    expect(faults).toEqual([]);
  });
});
