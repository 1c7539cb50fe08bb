import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

const roster = 'id,kind,name,gender\n1,居民,王秀英,\n2,居民,李明,男\n';
const corrected = 'id,kind,name,gender\n1,居民,王秀英,女\n2,居民,李明,男\n3,居民,赵敏,女\n';
const ties = 'source,target,kind,validFrom\n1,3,认识,2024\n2,3,认识,2024\n';

const undone = 'nodes ties kept restored conflictCount conflicts { nodeId name what }';

interface Batch {
  readonly id: string;
  readonly title: string;
  readonly importedBy: string | null;
  readonly nodes: number;
  readonly ties: number;
  readonly changed: number;
  readonly takenBackAt: string | null;
  readonly canUndo: boolean;
}

describe('taking imports back', () => {
  let server: TestServer;
  let communityId: string;
  beforeAll(async () => {
    server = await startServer();
    communityId = await server.importFiles({ 'roster.csv': roster }, '桂花里');
    await server.importFiles({ 'corrected.csv': corrected, 'ties.csv': ties }, '桂花里');
  });
  afterAll(() => server.close());

  const batches = async (): Promise<readonly Batch[]> => {
    const { importBatches } = await server.ask<{
      importBatches: { totalCount: number; edges: { node: Batch }[] };
    }>(
      'query($id: ID!) { importBatches(communityId: $id, first: 10) { totalCount edges { node { id title importedAt importedBy nodes ties changed takenBackAt canUndo } } } }',
      { id: communityId },
    );
    expect(importBatches.totalCount).toBe(importBatches.edges.length);
    return importBatches.edges.map(({ node }) => node);
  };
  const residents = async () =>
    (
      await server.ask<{
        residents: { edges: { node: { id: string; name: string; gender: string | null } }[] };
      }>('query($id: ID!) { residents(communityId: $id) { edges { node { id name gender } } } }', {
        id: communityId,
      })
    ).residents.edges.map(({ node }) => node);
  const ask = (text: 'query' | 'mutation', field: string, id: string) =>
    server.ask<Record<string, unknown>>(`${text}($id: ID!) { ${field}(batchId: $id) { ${undone} } }`, { id });

  it('lists what was imported, by whom, and how much it did', async () => {
    expect(await batches()).toMatchObject([
      {
        title: 'corrected.csv, ties.csv',
        ...{ importedBy: 'local', nodes: 1, ties: 2, changed: 1, takenBackAt: null, canUndo: true },
      },
      { title: 'roster.csv', nodes: 2, ties: 0, changed: 0 },
    ]);
  });

  it('shows what would go, come back and stay, then does it, and leaves what was edited since', async () => {
    const [batch] = await batches();
    const { id: personId } = (await residents()).find(({ name }) => name === '赵敏')!;
    await server.ask('mutation($id: ID!) { updateResident(id: $id, input: { note: "住三楼" }) { id } }', {
      id: personId,
    });
    const expected = {
      ...{ nodes: 0, ties: 2, kept: 1, restored: 1, conflictCount: 1 },
      conflicts: [{ nodeId: personId, name: '赵敏', what: 'Edited since the import, so it stays.' }],
    };
    expect(await ask('query', 'undoPreview', batch!.id)).toEqual({ undoPreview: expected });
    expect((await residents()).find(({ name }) => name === '王秀英')?.gender).toBe('female');
    expect(await ask('mutation', 'undoImport', batch!.id)).toEqual({ undoImport: expected });
    expect((await residents()).map(({ name, gender }) => [name, gender]).sort()).toEqual(
      [
        ['李明', 'male'],
        ['王秀英', null],
        ['赵敏', 'female'],
      ].sort(),
    );
    expect((await batches())[0]).toMatchObject({ id: batch!.id, takenBackAt: expect.any(String) });
  });

  it('takes the rest back once nothing hangs on it any more', async () => {
    const [batch, first] = await batches();
    await server.ask('mutation($id: ID!) { removeResident(id: $id) }', {
      id: (await residents()).find(({ name }) => name === '赵敏')!.id,
    });
    expect(await ask('mutation', 'undoImport', batch!.id)).toMatchObject({
      undoImport: { kept: 0, conflictCount: 0 },
    });
    expect((await batches()).map(({ id }) => id)).toEqual([first!.id]);
  });

  it('knows the imports of a community that are under way', async () => {
    const id = await server.sendFiles({ 'more.csv': corrected }, { communityId });
    const open = async () =>
      (
        await server.ask<{ importsOpen: { id: string; title: string; startedBy: string }[] }>(
          'query($id: ID!) { importsOpen(communityId: $id) { id title startedAt startedBy } }',
          { id: communityId },
        )
      ).importsOpen;
    expect(await open()).toMatchObject([{ id, title: 'more.csv', startedBy: 'local' }]);
    await server.ask('mutation($id: ID!) { cancelImport(id: $id) { state } }', { id });
    expect(await open()).toEqual([]);
  });

  it('tells of what is no import that it is not known', async () => {
    const [person] = await residents();
    for (const id of [person!.id, '019b0000-0000-7000-8000-00000000dead']) {
      const { errors } = await server.send(`query($id: ID!) { undoPreview(batchId: $id) { nodes } }`, { id });
      expect(errors?.[0]?.extensions.code).toBeDefined();
    }
  });
});
