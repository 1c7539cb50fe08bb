import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { exportedFiles, exportFormats } from '../../server/inquiry/exportedFiles.ts';
import { goodPassword } from '../server/accounts/openAccounts.ts';
import { startServer, testToday, type TestServer } from './startServer.ts';

const roles = ['socialWorker', 'supervisor', 'committee', 'researcher', 'leader'] as const;
type Role = (typeof roles)[number];

/** What each role takes away of a community, as files by format, lists of pages, and pictures. */
describe('what is taken away', () => {
  let server: TestServer;
  let administrator: string;
  let community: string;
  let other: string;
  let choir: string;
  let persons: readonly string[];
  const cookies = new Map<Role, string>();

  const graphql = async <Data>(
    query: string,
    variables: object = {},
    cookie = administrator,
  ): Promise<Data> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: Data;
      errors?: readonly { message: string }[];
    };
    if (errors) throw new Error(errors[0]?.message);
    return data;
  };
  const post = (path: string, body: object, cookie = '') =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'accept-language': 'zh' },
      body: JSON.stringify(body),
    });
  const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]!.split(';')[0]!;
  const take = (path: string, role: Role, language = 'zh') =>
    fetch(`${server.url}/export/${path}`, {
      headers: { cookie: cookies.get(role)!, 'accept-language': language },
    });
  const lastLine = async () => {
    const { auditEntries } = await graphql<{ auditEntries: { edges: { node: Record<string, unknown> }[] } }>(
      '{ auditEntries(first: 1) { edges { node { action what communityId personIds isAboutAll outcome } } } }',
    );
    return auditEntries.edges[0]!.node;
  };
  async function account(role: Role): Promise<string> {
    const organizationIds = role === 'leader' ? [choir] : [];
    // Who answers for a community may be given the right to stressful ties.
    const dataKinds = role === 'supervisor' ? ['stressfulTies'] : [];
    const grants = [{ role, communityId: community, organizationIds, dataKinds }];
    const { createAccount } = await graphql<{ createAccount: { oneTimePassword: string } }>(
      'mutation($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword } }',
      { input: { loginName: role, name: `用户${role}`, grants } },
    );
    const current = createAccount.oneTimePassword;
    const cookie = cookieOf(await post('/session', { loginName: role, password: current }));
    await post('/session/password', { current, next: goodPassword }, cookie);
    return cookie;
  }
  async function create(label: string, input: object): Promise<string> {
    const made = await graphql<Record<string, { id: string }>>(
      `mutation($input: Create${label}Input!) { create${label}(input: $input) { id } }`,
      { input },
    );
    return made[`create${label}`]!.id;
  }
  async function village(): Promise<string> {
    const communityId = await create('Community', { name: '桂花里' });
    const person = (name: string, birthYear: number, note?: string) =>
      create('Resident', { communityId, name, birthYear, note });
    persons = [
      await person('王秀英', 1951, '住院'),
      await person('李明', 1960),
      await person('张三丰', 1970),
    ];
    const [a, b, c] = persons;
    choir = await create('Organization', { communityId, name: '合唱队', kind: 'selfOrganization' });
    await create('Tie', { fromId: a, toId: b, kind: 'KNOWS', weight: 3, validFrom: '2024', validTo: '2025' });
    await create('Tie', { fromId: b, toId: a, kind: 'SUPPORTS', weight: 2, validFrom: '2026' });
    await create('Tie', { fromId: a, toId: c, kind: 'SUPPORTS', weight: -2, validFrom: '2026' });
    await create('Tie', { fromId: a, toId: choir, kind: 'MEMBER_OF' });
    return communityId;
  }

  beforeAll(async () => {
    server = await startServer();
    administrator = cookieOf(
      await post('/session/setup', { loginName: 'anna', name: 'Anna', password: goodPassword }),
    );
    community = await village();
    other = await create('Community', { name: '梧桐里' });
    for (const role of roles) cookies.set(role, await account(role));
  });
  afterAll(() => server.close());

  describe('as a file of a format', () => {
    it.each(exportFormats.map(({ id }) => id))(
      '%s is whole for a worker, and one line of the log',
      async (id) => {
        const answer = await take(`${community}/${id}`, 'socialWorker');
        expect(answer.status).toBe(200);
        expect(answer.headers.get('cache-control')).toBe('no-store');
        expect(answer.headers.get('content-disposition')).toContain(testToday);
        expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
        expect(await lastLine()).toEqual({
          action: 'export',
          what: [id],
          communityId: community,
          personIds: [],
          isAboutAll: true,
          outcome: 'done',
        });
      },
    );

    it('is the whole community, or the network that the address names', async () => {
      const tables = async (query: string) => {
        const answer = await take(`${community}/csvTables${query}`, 'supervisor');
        const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
        return [
          answer.headers.get('content-disposition'),
          strFromU8(files['actors.csv']!),
          strFromU8(files['ties.csv']!),
        ];
      };
      const [wholeName, wholeActors, wholeTies] = await tables('');
      expect(wholeName).toBe(`attachment; filename=linli-community-${testToday}.zip`);
      expect(wholeActors).toContain('合唱队');
      expect(wholeTies!.trim().split('\r\n')).toHaveLength(1 + 4);
      const [name, network, networkTies] = await tables('?of=network&ties=KNOWS&on=2024-05&actors=Resident');
      expect(name).toBe(`attachment; filename=linli-network-${testToday}.zip`);
      expect(network).not.toContain('合唱队');
      expect(networkTies!.trim().split('\r\n').slice(1)).toEqual([
        `${persons[0]},${persons[1]},KNOWS,,3,2024,2025,,,,,`,
      ]);
    });

    it('says inside who took it away, where the format has room for it', async () => {
      const answer = await take(`${community}/csvTables`, 'socialWorker');
      const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
      expect(strFromU8(files['README.txt']!)).toContain('用户socialWorker');
    });

    it('has pseudonyms for a researcher, and no stressful tie', async () => {
      const answer = await take(`${community}/csvTables`, 'researcher');
      const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
      const text = Object.values(files)
        .map((file) => strFromU8(file))
        .join('\n');
      expect(text).not.toMatch(/王秀英|李明|张三丰|合唱队|住院|1951/);
      expect(text).toContain('化名');
      expect(strFromU8(files['ties.csv']!)).not.toContain(',-2,');
    });

    it('keeps stressful ties back from a worker without the right to them', async () => {
      const of = async (role: Role) => {
        const files = unzipSync(
          new Uint8Array(await (await take(`${community}/csvTables`, role)).arrayBuffer()),
        );
        return strFromU8(files['ties.csv']!);
      };
      expect(await of('socialWorker')).not.toContain(',-2,');
      expect(await of('supervisor')).toContain(',-2,');
    });

    it.each(['committee', 'leader'] as const)('is refused to a %s, and the try is logged', async (role) => {
      expect((await take(`${community}/csvTables`, role)).status).toBe(403);
      expect(await lastLine()).toMatchObject({ what: ['csvTables'], outcome: 'refused' });
    });

    it('is nothing of another community, nor in a format that nobody writes, nor of a network not understood', async () => {
      expect((await take(`${other}/csvTables`, 'supervisor')).status).toBe(403);
      expect((await take(`${community}/csv`, 'supervisor')).status).toBe(404);
      expect((await take(`${community}/__proto__`, 'supervisor')).status).toBe(404);
      for (const query of [
        'of=everything',
        'of=network&ties=LIKES',
        'of=network&on=soon',
        'of=network&on=2026&on=2025',
      ])
        expect([query, (await take(`${community}/csvTables?${query}`, 'supervisor')).status]).toEqual([
          query,
          400,
        ]);
    });

    it('is told of by the vocabulary in words, as the routes know it', async () => {
      const { vocabulary } = await graphql<{ vocabulary: { exportFormats: { id: string; hint: string }[] } }>(
        '{ vocabulary { exportFormats { id name hint holdsCommunity } } }',
      );
      expect(vocabulary.exportFormats.map(({ id }) => id)).toEqual(exportFormats.map(({ id }) => id));
      for (const { id, hint } of vocabulary.exportFormats) {
        expect(hint).not.toBe('');
        expect(exportedFiles.has(id)).toBe(true);
      }
    });
  });

  describe('as a list of a page', () => {
    const list = {
      what: 'people',
      format: 'csv',
      title: '居民',
      columns: ['姓名', '次数'],
      rows: [['=王秀英', 2]],
    };
    const send = (role: Role, change: object = {}, id = community) =>
      post(`/sheet/${id}`, { ...list, personIds: persons, ...change }, cookies.get(role));

    it('is made as it is shown, and the log says whose data it holds', async () => {
      const answer = await send('socialWorker');
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename=linli-people-${testToday}.csv`,
      );
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())).toBe(
        "\ufeff姓名,次数\r\n'=王秀英,2\r\n",
      );
      const line = await lastLine();
      expect(line).toMatchObject({
        action: 'export',
        what: ['csv:people'],
        communityId: community,
        outcome: 'done',
      });
      expect([...(line.personIds as string[])].sort()).toEqual([...persons].sort());
    });

    it('as a workbook says who took it and what for', async () => {
      const answer = await send('socialWorker', { format: 'xlsx', about: ['只看3号楼'] });
      const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
      const text = strFromU8(parts['xl/sharedStrings.xml']!);
      for (const words of ['桂花里', '只看3号楼', '用户socialWorker', '请勿转发'])
        expect(text).toContain(words);
    });

    it.each([
      ['socialWorker', 200, 200],
      ['supervisor', 200, 200],
      ['committee', 403, 200],
      ['researcher', 200, 200],
      ['leader', 403, 403],
    ] as const)('with persons, and without, for a %s: %i, %i', async (role, withPersons, without) => {
      const sums = { what: 'kinds', columns: ['资源', '数量'], rows: [['场地', 5]], personIds: [] };
      expect([(await send(role)).status, (await send(role, sums)).status]).toEqual([withPersons, without]);
      expect((await send(role, sums, other)).status).toBe(404);
      expect((await lastLine()).outcome).not.toBe('done');
    });

    it('is refused when it is not of the form, and to who is not signed in', async () => {
      expect((await send('supervisor', { rows: [['x']] })).status).toBe(400);
      expect((await send('supervisor', { personIds: ['王秀英'] })).status).toBe(400);
      expect((await post(`/sheet/${community}`, list)).status).toBe(401);
      const huge = {
        rows: [['x'.repeat(30_000), 1]].concat(Array.from({ length: 800 }, () => ['y'.repeat(30_000), 1])),
      };
      expect((await send('supervisor', huge)).status).toBe(413);
    });

    it('from a page of another site is refused', async () => {
      const response = await fetch(`${server.url}/sheet/${community}`, {
        method: 'POST',
        headers: {
          cookie: cookies.get('supervisor')!,
          'content-type': 'application/json',
          origin: 'http://evil.example',
        },
        body: JSON.stringify({ ...list, personIds: [] }),
      });
      expect(response.status).toBe(403);
    });

    it('takes persons for those of the community only', async () => {
      const stranger = await create('Resident', { communityId: other, name: '外人' });
      expect((await send('supervisor', { personIds: [stranger] })).status).toBe(400);
    });
  });

  describe('as a picture', () => {
    const picture = { what: 'picture:network', format: 'picture', title: '关系网络', personIds: 'all' };

    it('is logged, and told what must stand in it', async () => {
      const answer = await post(`/sheet/${community}`, picture, cookies.get('socialWorker'));
      const { mark } = (await answer.json()) as { mark: string[] };
      expect(mark).toEqual([
        '桂花里',
        expect.stringContaining('用户socialWorker'),
        expect.stringContaining('请勿转发'),
      ]);
      expect(await lastLine()).toMatchObject({
        what: ['picture:network'],
        isAboutAll: true,
        outcome: 'done',
      });
    });

    it('is refused to a committee where persons are in it', async () => {
      expect((await post(`/sheet/${community}`, picture, cookies.get('committee'))).status).toBe(403);
      const sums = { ...picture, personIds: [] };
      const answer = await post(`/sheet/${community}`, sums, cookies.get('committee'));
      expect(await answer.json()).toEqual({ mark: ['桂花里'] });
    });
  });
});
