import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodPassword } from '../server/accounts/openAccounts.ts';
import { startServer, type TestServer } from './startServer.ts';

interface Answered {
  readonly status: number;
  readonly json: {
    readonly data?: Record<string, Record<string, unknown>> | null;
    readonly errors?: readonly { readonly extensions: { readonly problems?: readonly { code: string }[] } }[];
    readonly error?: { readonly code: string };
  };
}

/** What somebody with an account for one community meets at the doors of others, and what the log then says. */
describe('a worker of one community', () => {
  let server: TestServer;
  let administrator: string;
  let worker: string;
  let supervisor: string;
  let reader: string;
  let own: string;
  let other: string;
  let stranger: string;

  async function call(method: string, path: string, cookie: string, body?: object): Promise<Answered> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: { cookie, ...(isForm ? {} : { 'content-type': 'application/json' }) },
      body: isForm ? body : body && JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, json: text ? (JSON.parse(text) as Answered['json']) : {} };
  }
  const graphql = (cookie: string, query: string, variables: object = {}) =>
    call('POST', '/graphql', cookie, { query, variables });
  async function signIn(path: string, body: object): Promise<string> {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.headers.getSetCookie()[0]!.split(';')[0]!;
  }
  async function account(role: string, communityId: string | null): Promise<string> {
    const { json } = await graphql(
      administrator,
      'mutation($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword } }',
      { input: { loginName: role, name: role, grants: [{ role, communityId }] } },
    );
    const current = String(json.data?.createAccount?.oneTimePassword);
    const cookie = await signIn('/session', { loginName: role, password: current });
    await call('POST', '/session/password', cookie, { current, next: goodPassword });
    return cookie;
  }
  async function create(label: string, input: object): Promise<string> {
    const query = `mutation($input: Create${label}Input!) { create${label}(input: $input) { id } }`;
    const { json } = await graphql(administrator, query, { input });
    return String(json.data?.[`create${label}`]?.id);
  }
  const lastLine = async (): Promise<object> => {
    const query =
      '{ auditEntries(first: 1) { edges { node { action what communityId personIds outcome } } } }';
    const { json } = await graphql(administrator, query);
    return (json.data!.auditEntries!.edges as { node: object }[])[0]!.node;
  };
  const refused = (what: string, facts: object = {}): object => ({
    action: 'read',
    what: [what],
    communityId: other,
    personIds: [stranger],
    outcome: 'refused',
    ...facts,
  });

  beforeAll(async () => {
    server = await startServer();
    administrator = await signIn('/session/setup', {
      loginName: 'anna',
      name: 'Anna',
      password: goodPassword,
    });
    own = await create('Community', { name: '桂花里' });
    other = await create('Community', { name: '梧桐里' });
    stranger = await create('Resident', { communityId: other, name: '王秀英' });
    worker = await account('socialWorker', own);
    supervisor = await account('supervisor', own);
    reader = await account('committee', own);
  });
  afterAll(() => server.close());

  it.each([
    ['resident', 'resident(id: $id) { name }'],
    ['personFile', 'personFile(personId: $id) { name }'],
  ])('finds nobody of another one by %s, and the try is logged', async (what, field) => {
    const { json } = await graphql(worker, `query($id: ID!) { ${field} }`, { id: stranger });
    expect(JSON.stringify(json)).not.toContain('王');
    expect(await lastLine()).toEqual(refused(what));
  });

  it.each([
    ['followUps', 'followUps(communityId: $id, topic: gap) { totalCount }'],
    ['colleagues', 'colleagues(communityId: $id) { name }'],
    ['gapThresholds', 'gapThresholds(communityId: $id) { id }'],
  ])('learns nothing of what is done there by %s, and the try is logged', async (what, field) => {
    const { json } = await graphql(worker, `query($id: ID!) { ${field} }`, { id: other });
    expect(JSON.stringify(json.data ?? null)).not.toContain('totalCount');
    expect(json.data?.[what] ?? null).toBeNull();
    expect(await lastLine()).toEqual(refused(what, { personIds: [] }));
  });

  it('does nothing about persons of another one, and what she does about her own is logged', async () => {
    const record = async (communityId: string, personId: string) => {
      const input = { communityId, topic: 'gap', subject: `isolation:${personId}`, step: 'assigned' };
      const query = 'mutation($input: FollowUpInput!) { recordFollowUp(input: $input) { step } }';
      return (await graphql(worker, query, { input })).json;
    };
    for (const communityId of [own, other])
      expect((await record(communityId, stranger)).errors?.[0]?.extensions.problems?.[0]?.code).toBe(
        'notFound',
      );
    const neighbour = await create('Resident', { communityId: own, name: '李明' });
    expect((await record(own, neighbour)).data).toEqual({ recordFollowUp: { step: 'assigned' } });
    expect(await lastLine()).toEqual({
      action: 'write',
      what: ['recordFollowUp'],
      communityId: own,
      personIds: [neighbour],
      outcome: 'done',
    });
  });

  it('gets no file of a person of another one, and the try is logged', async () => {
    expect((await call('GET', `/export/person/${stranger}.json`, worker)).status).toBe(404);
    expect(await lastLine()).toEqual(refused('person.json', { action: 'export' }));
  });

  it('takes away the directory of her own, as a committee does, which gets no table of persons', async () => {
    for (const cookie of [worker, reader]) {
      const answer = await call('GET', `/export/${own}/directory.json`, cookie);
      expect([answer.status, answer.json]).toEqual([
        200,
        { version: '3.1', organizations: [], locations: [] },
      ]);
      expect(await lastLine()).toMatchObject({
        action: 'export',
        what: ['directory.json'],
        communityId: own,
        personIds: [],
        outcome: 'done',
      });
      const zip = await fetch(`${server.url}/export/${own}/directory.zip`, { headers: { cookie } });
      expect([zip.status, zip.headers.get('content-type')]).toEqual([200, 'application/zip']);
      expect(
        Buffer.from(await zip.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
      expect((await call('GET', `/export/${other}/directory.json`, cookie)).status).toBe(403);
    }
    expect((await call('GET', `/export/${own}/toString`, worker)).status).toBe(404);
    expect(
      (await fetch(`${server.url}/export/${own}/actors.csv`, { headers: { cookie: reader } })).status,
    ).toBe(403);
  });

  it('does not remove her community; who answers for it does', async () => {
    const remove = (cookie: string, id: string) =>
      graphql(cookie, 'mutation($id: ID!) { removeCommunity(id: $id, withDependents: true) }', { id });
    const codes = async (answer: Promise<Answered>) =>
      (await answer).json.errors?.flatMap(({ extensions }) => extensions.problems?.map(({ code }) => code));
    expect(await codes(remove(worker, own))).toEqual(['notAllowed']);
    expect(await codes(remove(supervisor, other))).toEqual(['notFound']);
    expect(await codes(remove(supervisor, own))).toBeUndefined();
  });

  it('is refused files before they are read, when her role imports nowhere', async () => {
    const form = new FormData();
    form.append('communityId', other);
    form.append('files', new Blob(['x'.repeat(10_000_000)]), 'people.csv');
    const answer = await call('POST', '/import', reader, form);
    expect([answer.status, answer.json.error?.code]).toEqual([403, 'notAllowed']);
    expect(await lastLine()).toMatchObject({ action: 'import', communityId: null, outcome: 'refused' });
  });
});
