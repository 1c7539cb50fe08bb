import { getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AppOptions } from '../../server/http/app.ts';
import { openLog } from '../../server/http/log.ts';
import { defaultLimits } from '../../server/http/limits.ts';
import { Metrics } from '../../server/http/metrics.ts';
import { goodPassword } from '../server/accounts/openAccounts.ts';
import { startServer, type TestServer } from './startServer.ts';

const json = { 'content-type': 'application/json', 'accept-language': 'en' };

/** A server with accounts, and what each kind of caller gets. */
async function startWithAccounts(options: Partial<AppOptions> = {}) {
  const server = await startServer(options);
  const signIn = async (path: string, body: object): Promise<string> => {
    const response = await fetch(server.url + path, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    return response.headers.getSetCookie()[0]!.split(';')[0]!;
  };
  const post = async (query: string, cookie = '', variables?: object) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...json, cookie },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const administrator = await signIn('/session/setup', {
    loginName: 'anna',
    name: '安娜',
    password: goodPassword,
  });
  const { text } = await post('mutation { createDemonstration }', administrator);
  const communityId = (JSON.parse(text) as { data?: { createDemonstration?: string } }).data
    ?.createDemonstration;
  const account = async (role: string): Promise<string> => {
    const made = await post(
      'mutation($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword } }',
      administrator,
      {
        input: {
          loginName: role,
          name: role,
          grants: [
            {
              role,
              communityId: role === 'administrator' ? null : communityId,
              organizationIds: [],
              dataKinds: [],
            },
          ],
        },
      },
    );
    const { data } = JSON.parse(made.text) as { data: { createAccount: { oneTimePassword: string } } };
    const first = await signIn('/session', { loginName: role, password: data.createAccount.oneTimePassword });
    const next = `${goodPassword}-${role}`;
    await fetch(`${server.url}/session/password`, {
      method: 'POST',
      headers: { ...json, cookie: first },
      body: JSON.stringify({ current: data.createAccount.oneTimePassword, next }),
    });
    return signIn('/session', { loginName: role, password: next });
  };
  return { server, post, administrator, account };
}

describe('what is told of the schema', () => {
  let started: Awaited<ReturnType<typeof startWithAccounts>>;
  const cookies = new Map<string, string>();
  beforeAll(async () => {
    started = await startWithAccounts();
    for (const role of ['socialWorker', 'supervisor', 'committee', 'researcher'])
      cookies.set(role, await started.account(role));
    cookies.set('administrator', started.administrator);
  });
  afterAll(() => started.server.close());

  it.each(['administrator', 'researcher'])('%s may ask for it, and hears what is wrong', async (role) => {
    const whole = await started.post(getIntrospectionQuery(), cookies.get(role));
    expect(whole.text).toContain('"NetworkSelection"');
    const { text } = await started.post('{ residentz { id } }', cookies.get(role));
    expect(text).toContain('Cannot query field');
    expect(text).not.toMatch(/Did you mean|residentz|residents/);
  });

  const wrong = {
    'an unknown field': '{ residentz { id } }',
    'an unknown field below': '{ communities { edges { node { nothing } } } }',
    'a field without its own': '{ communities }',
    'a value with fields': '{ communities { totalCount { x } } }',
    'an argument that is missing': '{ residents { totalCount } }',
    'an unknown argument': '{ communities(x: 1) { totalCount } }',
    'an unknown type': '{ node(id: "x") { ... on Nothing { id } } }',
    'an unknown choice': '{ measure(id: nothing, selection: {communityId: "x"}) { value } }',
    'no GraphQL': '{ communities {',
    'the schema': '{ __schema { types { name } } }',
    'a type': '{ __type(name: "Resident") { name } }',
    'the schema, further in': 'query { ... on Query { a: __schema { types { name } } } }',
    'an unknown operation': 'query a { __typename } query b { __typename }',
  };

  it.each(['socialWorker', 'supervisor', 'committee'])('%s gets one answer to all mistakes', async (role) => {
    const messages = new Set<string>();
    for (const query of Object.values(wrong)) {
      const { text } = await started.post(query, cookies.get(role));
      const { data, errors } = JSON.parse(text) as { data?: unknown; errors: { message: string }[] };
      expect(data ?? null).toBeNull();
      expect(errors).toHaveLength(1);
      messages.add(errors[0]!.message);
    }
    expect([...messages]).toEqual([
      'This query cannot be answered. Check how it is written, and what may be asked for.',
    ]);
    expect((await started.post('{ __typename }', cookies.get(role))).text).toContain('Query');
  });

  it('who is not signed in gets one answer to everything', async () => {
    const answers = new Set<string>();
    for (const query of ['{ __typename }', getIntrospectionQuery(), '', ...Object.values(wrong)]) {
      const { status, text } = await started.post(query);
      expect(status).toBe(401);
      answers.add(text);
    }
    expect(answers.size).toBe(1);
  });
});

describe('around every answer', () => {
  let server: TestServer;
  const start = async (options: Partial<AppOptions> = {}): Promise<void> => {
    server = await startServer(options);
  };
  afterEach(() => server.close());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(server.url + path, { headers: { accept: 'application/json', ...headers } });
  const post = (query: string) =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers: json, body: JSON.stringify({ query }) });

  it('headers let nothing in from elsewhere', async () => {
    await start();
    for (const response of [await post('{ __typename }'), await get('/nothing'), await get('/session')]) {
      const policy = response.headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(response.headers.get('x-frame-options')).toBe('DENY');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('strict-transport-security')).toBeNull();
      expect(response.headers.get('x-powered-by')).toBeNull();
    }
    expect((await post('{ __typename }')).headers.get('cache-control')).toBe('no-store');
  });

  it('the console for queries allows its own script by its hash', async () => {
    await start();
    const response = await get('/graphql', { accept: 'text/html' });
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]{44}';/);
    expect(policy).not.toContain('unsafe-eval');
    await response.arrayBuffer();
  });

  it('tells browsers to stay on TLS, where a proxy speaks it', async () => {
    await start({ isBehindTls: true, secureCookies: true });
    const response = await get('/session', { 'x-forwarded-proto': 'https' });
    expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=\d+$/);
    expect((await get('/session')).headers.get('strict-transport-security')).toBeNull();
  });

  it.each([
    ['/nothing', {}, 404, 'unknownRoute'],
    ['/export/x/other.csv', {}, 404, 'notFound'],
    ['/session', { origin: 'http://elsewhere.example' }, 403, 'otherSite'],
    ['/session', { origin: 'null' }, 403, 'otherSite'],
  ] as const)('GET %s %j is refused in words', async (path, headers, status, code) => {
    await start();
    for (const [language, letters] of [
      ['zh', /[\u4e00-\u9fff]/],
      ['en', /^[^\u4e00-\u9fff]+$/],
    ] as const) {
      const response = await get(path, { ...headers, 'accept-language': language });
      const { error } = (await response.json()) as { error: { code: string; message: string } };
      expect([response.status, error.code]).toEqual([status, code]);
      expect(error.message).toMatch(letters);
    }
  });

  it.each([
    ['no query', { body: '{}' }, 400],
    ['a list of queries', { body: '[{"query":"{ __typename }"}]' }, 400],
    ['variables that are a text', { body: '{"query":"{ __typename }","variables":"x"}' }, 400],
    ['a method that there is not', { method: 'PUT', body: '{"query":"{ __typename }"}' }, 405],
  ] as const)('%s is refused in words', async (_name, request, status) => {
    await start();
    for (const [language, letters] of [
      ['zh', /[\u4e00-\u9fff]/],
      ['en', /^[^\u4e00-\u9fff]+$/],
    ] as const) {
      const headers = { ...json, 'accept-language': language };
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, ...request });
      const { errors } = (await response.json()) as {
        errors: { message: string; extensions: { problems: { code: string }[] } }[];
      };
      expect([response.status, errors[0]!.extensions.problems]).toEqual([status, [{ code: 'badRequest' }]]);
      expect(errors[0]!.message).toMatch(letters);
      expect(errors[0]!.message).not.toMatch(/Apollo|`/);
    }
  });

  it('gives up what takes too long', async () => {
    await start({ limits: { ...defaultLimits, milliseconds: 1 } });
    const response = await post('{ communities { totalCount } }');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE', problems: [{ code: 'timeout' }] } }],
    });
  });
});

describe('rates', () => {
  it('are bounded for each account, and say when to come again', async () => {
    const { server, post, administrator } = await startWithAccounts({
      rates: { byAccount: 5, byAddress: 0 },
    });
    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) statuses.push((await post('{ __typename }', administrator)).status);
    const refused = await post('{ __typename }', administrator);
    await server.close();
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(5);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(JSON.parse(refused.text)).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_REQUESTS', problems: [{ code: 'tooManyRequests' }] } }],
    });
  });

  it('are bounded for each address, which a caller cannot choose', async () => {
    const server = await startServer({ rates: { byAccount: 0, byAddress: 3 }, isBehindTls: true });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) {
      const headers = { 'x-forwarded-for': `10.0.0.${i}, 192.0.2.7` };
      statuses.push((await fetch(`${server.url}/session`, { headers })).status);
    }
    await server.close();
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });
});

describe('log and figures', () => {
  const canary = '张三丰13800138000';
  async function run(token: string | null) {
    const lines: string[] = [];
    const log = openLog('info', { write: (line: string) => void lines.push(line) });
    const metrics = new Metrics();
    const server = await startServer({
      log: log.fault,
      requestLog: log.request,
      metrics,
      metricsToken: token,
    });
    return { server, lines, metrics };
  }

  it('hold what was asked for and by whom, and nothing that was typed', async () => {
    const { server, lines, metrics } = await run(null);
    await server.send(`mutation($n: String!) { createCommunity(input: {name: $n}) { id } }`, { n: canary });
    await server.send(
      `{ a: residents(communityId: "${canary}", search: "${canary}") { totalCount } b: measures { id } }`,
    );
    await server.send(`{ node(id: "${canary}" }`);
    await server.send('query($n: Int!) { communities(first: $n) { totalCount } }', { n: canary });
    await fetch(`${server.url}/export/${encodeURIComponent(canary)}/actors.csv`);
    await fetch(`${server.url}/${encodeURIComponent(canary)}`, { headers: { accept: 'application/json' } });
    const text = await metrics.text();
    await server.close();
    for (const told of [lines.join(''), text]) {
      expect(told).not.toContain('张三丰');
      expect(decodeURIComponent(told.replace(/%(?![0-9A-F]{2})/g, ''))).not.toContain('13800138000');
    }
    const requests = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(requests[0]).toMatchObject({
      level: 'info',
      method: 'POST',
      route: '/graphql',
      account: 'local',
      fields: ['createCommunity'],
    });
    expect(requests.map(({ fields }) => fields)).toContainEqual(['measures', 'residents']);
    expect(requests.map(({ route }) => route)).toContain('/export/:communityId/:file');
    expect(text).toContain('linli_graphql_seconds_count{field="createCommunity"} 1');
    expect(text).toMatch(/linli_errors_total\{code="badRequest"\} \d/);
    expect(text).toMatch(/nodejs_eventloop_lag_seconds/);
    expect(text).toMatch(/linli_http_request_seconds_count\{[^}]*route="\/graphql"/);
  });

  it('show figures to this machine, not through a proxy, and with a token to who has it', async () => {
    const open = await run(null);
    const at = (server: TestServer, headers: Record<string, string> = {}) =>
      fetch(`${server.url}/metrics`, { headers }).then(({ status }) => status);
    expect(await at(open.server)).toBe(200);
    expect(await at(open.server, { 'x-forwarded-for': '192.0.2.7' })).toBe(404);
    await open.server.close();
    const guarded = await run('secret');
    expect(await at(guarded.server)).toBe(404);
    expect(await at(guarded.server, { authorization: 'Bearer wrong' })).toBe(404);
    expect(await at(guarded.server, { authorization: 'Bearer secret' })).toBe(200);
    await guarded.server.close();
  });
});
