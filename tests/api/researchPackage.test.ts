import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodPassword } from '../server/accounts/openAccounts.ts';
import { startServer, testToday, type TestServer } from './startServer.ts';

const roles = ['socialWorker', 'supervisor', 'committee', 'researcher'] as const;
type Role = (typeof roles)[number];

/** Residents of one building; 王秀英 withholds her data from research. */
const actors = [
  'id,kind,name,birthYear,gender',
  ...['王秀英', '李明', '张三丰', '赵六', '孙七'].map((name, i) => `HX${i + 1},resident,${name},195${i},女`),
];
const ties = [
  'source,target,kind,weight,validFrom,validTo',
  'HX2,HX3,认识,3,2025-01,',
  'HX3,HX4,认识,,2025-01,2025-08',
  'HX4,HX5,认识,,2025-10,',
  'HX1,HX2,认识,,2025-01,',
  'HX2,HX5,认识,-2,2025-01,',
];

describe('a research package over HTTP', () => {
  let server: TestServer;
  let administrator: string;
  let community: string;
  const cookies = new Map<Role, string>();

  const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]!.split(';')[0]!;
  const post = (path: string, body: object, cookie = '') =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'accept-language': 'zh' },
      body: JSON.stringify(body),
    });
  const graphql = async <Data>(query: string, variables: object, cookie: string): Promise<Data> => {
    const { data, errors } = (await (await post('/graphql', { query, variables }, cookie)).json()) as {
      data: Data;
      errors?: readonly { message: string }[];
    };
    if (errors) throw new Error(errors[0]?.message);
    return data;
  };
  async function account(role: Role): Promise<string> {
    const grants = [{ role, communityId: community, organizationIds: [], dataKinds: [] }];
    const { createAccount } = await graphql<{ createAccount: { oneTimePassword: string } }>(
      'mutation($input: CreateAccountInput!) { createAccount(input: $input) { oneTimePassword } }',
      { input: { loginName: role, name: `用户${role}`, grants } },
      administrator,
    );
    const current = createAccount.oneTimePassword;
    const cookie = cookieOf(await post('/session', { loginName: role, password: current }));
    await post('/session/password', { current, next: goodPassword }, cookie);
    return cookie;
  }
  const take = (path: string, role: Role): Promise<Response> =>
    fetch(`${server.url}/export/${community}/${path}`, {
      headers: { cookie: cookies.get(role)!, 'accept-language': 'zh' },
    });
  const address = 'research-package.zip?ties=KNOWS&moments=2025-06,2026-01-15&attributes=gender&k=2&seed=5';
  async function files(role: Role, path = address): Promise<Record<string, string>> {
    const answer = await take(path, role);
    expect([answer.status, answer.status === 200 ? '' : await answer.clone().text()]).toEqual([200, '']);
    const entries = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    return Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]));
  }
  const rowsOf = (text: string): Record<string, string>[] =>
    parse(text, { columns: true, bom: true }) as unknown as Record<string, string>[];

  beforeAll(async () => {
    server = await startServer();
    community = await server.importFiles(
      { 'actors.csv': actors.join('\n'), 'ties.csv': ties.join('\n') },
      '桂花里',
    );
    administrator = cookieOf(
      await post('/session/setup', { loginName: 'anna', name: 'Anna', password: goodPassword }),
    );
    for (const role of roles) cookies.set(role, await account(role));
    const { residents } = await graphql<{
      residents: { edges: { node: { id: string; externalId: string } }[] };
    }>(
      'query($c: ID!) { residents(communityId: $c, first: 10) { edges { node { id externalId } } } }',
      { c: community },
      cookies.get('supervisor')!,
    );
    const first = residents.edges.find(({ node }) => node.externalId === 'HX1')!.node.id;
    await graphql(
      'mutation($input: RecordConsentInput!) { recordConsent(input: $input) { personId } }',
      {
        input: {
          id: '019b0000-0000-7000-8000-00000000cccc',
          personId: first,
          purpose: 'research',
          decision: 'refused',
          on: testToday,
        },
      },
      cookies.get('supervisor')!,
    );
  });
  afterAll(() => server.close());

  it('is for who may export, under pseudonyms whoever takes it', async () => {
    expect((await take(address, 'committee')).status).toBe(403);
    for (const role of ['socialWorker', 'supervisor', 'researcher'] as const) {
      const taken = await files(role);
      expect(rowsOf(taken['nodes.csv']!)).toHaveLength(4);
      const { 'TAKEN.txt': mark, ...rest } = taken;
      expect(mark).toContain('2026年9月1日');
      expect(mark).toContain(`用户${role}`);
      const text = Object.values(rest).join('\n');
      for (const word of ['王秀英', '李明', 'HX', testToday, '桂花里']) expect(text).not.toContain(word);
      // Two know each other at both dates; one tie ended, one began; the stressful one is not told.
      expect(taken['changes.csv']!.trim().split('\r\n')[1]).toBe('ties,1,2,1,1,1,0,0.333333333333');
    }
  });

  it('says in name and mark of which day’s knowledge it is', async () => {
    // By a day that is not over when the test runs, all is known: what was written down just now, too.
    const known = `${address}&known=2999-12-31`;
    const name = async (path: string): Promise<string | null> =>
      (await take(path, 'researcher')).headers.get('content-disposition');
    const plain = `linli-research-package-${testToday}`;
    expect(await name(known)).toBe(`attachment; filename=${plain}-known-2999-12-31.zip`);
    expect(await name(address)).toBe(`attachment; filename=${plain}.zip`);
    expect((await files('researcher', known))['TAKEN.txt']).toContain('按 2999年12月31日 当天为止记下的内容');
    expect((await files('researcher'))['TAKEN.txt']).not.toContain('当天为止');
  });

  it('is the same for the same data and seed, and under other pseudonyms for another account', async () => {
    const bytes = async (): Promise<Buffer> =>
      Buffer.from(await (await take(address, 'researcher')).arrayBuffer());
    expect(Buffer.compare(await bytes(), await bytes())).toBe(0);
    const ids = async (role: Role) => rowsOf((await files(role))['nodes.csv']!).map(({ id }) => id);
    const [mine, others] = [await ids('researcher'), await ids('supervisor')];
    expect(mine!.some((id) => others!.includes(id))).toBe(false);
  });

  it('has its key apart, for who may see names: of her own pseudonyms', async () => {
    for (const role of ['researcher', 'committee'] as const)
      expect((await take('research-package-key.csv', role)).status).toBe(403);
    const key = rowsOf(await (await take('research-package-key.csv', 'supervisor')).text());
    const nodes = rowsOf((await files('supervisor'))['nodes.csv']!);
    const named = nodes.map(({ id }) => key.find(({ code }) => code === id)?.name);
    expect(named.sort()).toEqual(['孙七', '张三丰', '李明', '赵六'].sort());
    expect(key.map(({ name }) => name)).not.toContain('王秀英');
  });

  it('leaves out whom a worker leaves out by her id', async () => {
    const key = rowsOf(await (await take('research-package-key.csv', 'supervisor')).text());
    const left = key.find(({ name }) => name === '张三丰')!;
    const nodes = rowsOf((await files('supervisor', `${address}&without=${left.id}`))['nodes.csv']!);
    expect(nodes.map(({ id }) => id)).not.toContain(left.code);
  });

  it('is one line of the log, whole or refused', async () => {
    await take(address, 'researcher');
    await take('research-package-key.csv', 'researcher');
    const { auditEntries } = await graphql<{ auditEntries: { edges: { node: object }[] } }>(
      '{ auditEntries(first: 2) { edges { node { action what communityId isAboutAll outcome } } } }',
      {},
      administrator,
    );
    const line = { action: 'export', communityId: community, isAboutAll: true };
    expect(auditEntries.edges.map(({ node }) => node)).toEqual([
      { ...line, what: ['research-package-key.csv'], outcome: 'refused' },
      { ...line, what: ['research-package.zip'], outcome: 'done' },
    ]);
  });

  it('says what it does not understand', async () => {
    const wrong = [
      'moments=gestern',
      'moments=2025&k=x',
      'moments=2025&attributes=phone',
      'moments=2025&given=2',
    ];
    for (const query of wrong)
      expect((await take(`research-package.zip?${query}`, 'researcher')).status).toBe(400);
    expect((await take('research-package.zip', 'researcher')).status).toBe(400);
  });

  it('is checked before it leaves: the figures of the code book', async () => {
    const { researchPackageCheck } = await graphql<{
      researchPackageCheck: { actors: number; moments: object[]; disclosure: object };
    }>(
      `
        query ($s: NetworkSelection!, $o: ResearchPackageOptions!) {
          researchPackageCheck(selection: $s, options: $o) {
            actors
            moments {
              name
              actors
              ties
            }
            networks
            disclosure {
              k
              persons
              suppressed
              attributes {
                id
                coarsened
                valuesAfter
              }
              degreeOverTime {
                classes
                unique
                fewerThanK
              }
            }
          }
        }
      `,
      {
        s: { communityId: community, tieKinds: ['KNOWS'] },
        o: { moments: [{ date: '2025-06' }, { date: '2026-01-15' }], attributes: ['gender'], k: 2 },
      },
      cookies.get('researcher')!,
    );
    expect(researchPackageCheck).toMatchObject({
      actors: 4,
      moments: [
        { name: '2025-06', actors: 4, ties: 2 },
        { name: '2026-01-15', actors: 4, ties: 2 },
      ],
      // Contacts at both: HX2 1 1, HX3 2 1, HX4 1 1, HX5 0 1.
      disclosure: {
        k: 2,
        persons: 4,
        suppressed: 0,
        attributes: [{ id: 'gender', coarsened: 0, valuesAfter: 1 }],
        degreeOverTime: { classes: 3, unique: 2, fewerThanK: 2 },
      },
    });
  });
});
