import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

const actors = 'id,kind,name\n1,居民,王秀英\n2,居民,李明\n3,组织,合唱队\n';
const ties = 'source,target,kind,validFrom\n1,2,认识,2024\n1,3,成员,2025-03\n';

interface View {
  readonly state: string;
  readonly badRows: number;
  readonly problemCount: number;
  readonly batchId: string | null;
  readonly problems: readonly {
    readonly file: string;
    readonly row: number;
    readonly column: string;
    readonly message: string;
  }[];
  readonly nodes: readonly { readonly id: string; readonly added: number; readonly known: number }[];
  readonly ties: readonly { readonly id: string; readonly added: number; readonly known: number }[];
}

describe('importing files', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const look = async (id: string): Promise<View> => {
    const answer = await server.ask<{ import: View }>(
      'query($id: ID!) { import(id: $id) { state badRows problemCount batchId problems { file row column message } nodes { id added known } ties { id added known } } }',
      { id },
    );
    return answer.import;
  };
  const communities = async (): Promise<number> =>
    (await server.ask<{ communities: { totalCount: number } }>('{ communities { totalCount } }')).communities
      .totalCount;
  const commit = (id: string, skipBadRows = false) =>
    server.send(
      'mutation($id: ID!, $skip: Boolean!) { commitImport(id: $id, skipBadRows: $skip) { state } }',
      { id, skip: skipBadRows },
    );
  const waitFor = async (id: string): Promise<View> => {
    for (;;) {
      const view = await look(id);
      if (view.state !== 'writing' && view.state !== 'reading') return view;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  it('shows what it would do, writes nothing before it is told to, and then all of it', async () => {
    const id = await server.sendFiles(
      { 'actors.csv': actors, 'ties.csv': ties },
      { communityName: '桂花里' },
    );
    expect(await look(id)).toMatchObject({
      state: 'ready',
      problemCount: 0,
      nodes: [
        { id: 'Resident', added: 2, known: 0 },
        { id: 'Organization', added: 1, known: 0 },
      ],
      ties: [
        { id: 'KNOWS', added: 1, known: 0 },
        { id: 'MEMBER_OF', added: 1, known: 0 },
      ],
    });
    expect(await communities()).toBe(0);
    await commit(id);
    expect((await waitFor(id)).state).toBe('done');
    expect(await communities()).toBe(1);
  });

  it('adds nothing when the same files come again, and can be undone', async () => {
    const again = await server.sendFiles(
      { 'actors.csv': actors, 'ties.csv': ties },
      { communityName: '桂花里' },
    );
    expect(await look(again)).toMatchObject({
      nodes: [
        { id: 'Resident', added: 0, known: 2 },
        { id: 'Organization', added: 0, known: 1 },
      ],
      ties: [
        { id: 'KNOWS', added: 0, known: 1 },
        { id: 'MEMBER_OF', added: 0, known: 1 },
      ],
    });
    const more = await server.sendFiles(
      { 'ties.csv': 'source,target,kind,weight\n2,1,支持,3\n' },
      { communityName: '桂花里' },
    );
    await commit(more);
    const { batchId } = await waitFor(more);
    expect(
      await server.ask('mutation($id: ID!) { undoImport(batchId: $id) { nodes ties kept } }', {
        id: batchId,
      }),
    ).toEqual({ undoImport: { nodes: 0, ties: 1, kept: 0 } });
  });

  const malformed: readonly (readonly [
    string,
    string,
    Record<string, string | Uint8Array>,
    { file: string; row?: number; column?: string },
  ])[] = [
    ['wrong columns', 'missing', { 'a.csv': 'color,size\nred,3\n' }, { file: 'a.csv' }],
    [
      'wrong types',
      'number',
      { 'a.csv': 'id,name,birthYear\n1,王,很久以前\n' },
      { file: 'a.csv', row: 2, column: 'birthYear' },
    ],
    [
      'a duplicate id',
      'twice',
      { 'a.csv': 'id,name\n1,王\n2,李\n1,赵\n' },
      { file: 'a.csv', row: 4, column: 'id' },
    ],
    [
      'a tie to nobody',
      'nobody',
      { 'a.csv': 'id,name\n1,王\n2,李\n', 't.csv': 'source,target,kind\n1,9,认识\n' },
      { file: 't.csv', row: 2, column: 'target' },
    ],
    [
      'an end before a start',
      'end',
      {
        'a.csv': 'id,name\n1,王\n2,李\n',
        't.csv': 'source,target,kind,validFrom,validTo\n1,2,认识,2026-03,2026-01\n',
      },
      { file: 't.csv', row: 2, column: 'validTo' },
    ],
    ['an empty file', 'empty', { 'a.csv': '' }, { file: 'a.csv' }],
    [
      'a picture called a table',
      'binary',
      { 'a.csv': Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256) },
      { file: 'a.csv' },
    ],
    [
      'a damaged workbook',
      'workbook',
      { 'a.xlsx': Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 200 }, (_, i) => i)]) },
      { file: 'a.xlsx' },
    ],
    [
      'a tie to itself',
      'self',
      { 'a.csv': 'id,name\n1,王\n2,李\n', 't.csv': 'source,target,kind\n1,1,认识\n' },
      { file: 't.csv', row: 2 },
    ],
  ];
  it.each(malformed)(
    'refuses a file with %s, says where, and leaves the store as it was',
    async (_name, key, files, where) => {
      const id = await server.sendFiles(files, { communityName: `malformed ${key}` });
      const view = await look(id);
      expect(view.problemCount).toBeGreaterThan(0);
      expect(view.problems[0]).toMatchObject(where);
      expect(view.problems[0]!.message.length).toBeGreaterThan(10);
      expect((await commit(id)).errors).toBeDefined();
      expect(await communities()).toBe(1);
    },
  );

  it('skips bad rows when the user says so', async () => {
    const id = await server.sendFiles(
      { 'a.csv': 'id,name\n1,王\n2,李\n1,赵\n', 't.csv': 'source,target,kind\n1,2,认识\n1,9,认识\n' },
      { communityName: '跳过' },
    );
    expect(await look(id)).toMatchObject({ badRows: 2, problemCount: 2 });
    expect((await commit(id)).errors).toBeDefined();
    await commit(id, true);
    expect(await waitFor(id)).toMatchObject({ state: 'done', nodes: [{ added: 2 }], ties: [{ added: 1 }] });
  });

  it('reads again with the words for ties explained', async () => {
    const id = await server.sendFiles(
      { 'nodes.csv': 'id,label\na,甲\nb,乙\n', 'edges.csv': 'source,target,type\na,b,friend\n' },
      { communityName: '词' },
    );
    expect((await look(id)).badRows).toBe(1);
    await server.ask(
      'mutation($id: ID!) { readImportAgain(id: $id, options: { map: [{ word: "friend", kind: NOMINATES }] }) { state } }',
      { id },
    );
    expect(await waitFor(id)).toMatchObject({
      state: 'ready',
      problemCount: 0,
      ties: [{ id: 'NOMINATES', added: 1 }],
    });
  });

  it('cancels, and nothing of it stays', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},人${i}`).join('\n');
    const id = await server.sendFiles({ 'a.csv': `id,name\n${rows}\n` }, { communityName: '取消' });
    const before = await communities();
    void commit(id);
    await new Promise((resolve) => setTimeout(resolve, 30));
    await server.ask('mutation($id: ID!) { cancelImport(id: $id) { state } }', { id });
    expect((await look(id)).state).toBe('cancelled');
    expect(await communities()).toBe(before);
  });

  it('gives out what it reads back', async () => {
    const communityId = await server.importFiles({ 'actors.csv': actors, 'ties.csv': ties }, '往返');
    const out = async (table: string) =>
      (
        await fetch(`${server.url}/export/${communityId}/${table}.csv`, {
          headers: { 'accept-language': 'en' },
        })
      ).text();
    const [outActors, outTies] = [await out('actors'), await out('ties')];
    const id = await server.sendFiles(
      { 'actors.csv': outActors, 'ties.csv': outTies },
      { communityName: '往返二' },
    );
    expect(await look(id)).toMatchObject({
      problemCount: 0,
      ties: [
        { id: 'KNOWS', added: 1 },
        { id: 'MEMBER_OF', added: 1 },
      ],
    });
    const known = await server.sendFiles(
      { 'actors.csv': outActors, 'ties.csv': outTies },
      { communityName: '往返' },
    );
    expect((await look(known)).nodes.every((count) => count.added === 0)).toBe(true);
    expect((await fetch(`${server.url}/export/${communityId}/secrets.csv`)).status).toBe(404);
  });
});
