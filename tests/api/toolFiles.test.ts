import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

/** Files of other tools, in and out, as users bring and take them. */

const folder = new URL('../fixtures/exchange/networkCanvas/', import.meta.url);
const interviews = zipSync(
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]),
  ),
);

const roster = 'id,name,place\nr-1,王芳,3号楼\nr-7,李明,5号楼\n';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface View {
  readonly state: string;
  readonly problemCount: number;
  readonly files: readonly { readonly name: string; readonly formatName: string }[];
  readonly tables: readonly {
    readonly sheet: string | null;
    readonly shape: string;
    readonly shapeName: string;
  }[];
  readonly nodes: readonly { readonly id: string; readonly added: number }[];
  readonly ties: readonly { readonly id: string; readonly added: number }[];
}

const look = async (id: string): Promise<View> =>
  (
    await server.ask<{ import: View }>(
      `query($id: ID!) {
        import(id: $id) {
          state problemCount files { name formatName } tables { sheet shape shapeName } nodes { id added } ties { id added }
        }
      }`,
      { id },
    )
  ).import;
const added = (counts: View['nodes']) => Object.fromEntries(counts.map(({ id, added }) => [id, added]));

it('takes the zip of Network Canvas: whoever is in the roster is not made a second time, and again adds nothing', async () => {
  const communityId = await server.importFiles({ 'roster.csv': roster }, '桂花里');
  const id = await server.sendFiles({ 'networkCanvasExport-1.zip': interviews }, { communityId });
  const view = await look(id);
  expect(view).toMatchObject({
    state: 'ready',
    problemCount: 0,
    files: [{ name: 'networkCanvasExport-1.zip' }],
  });
  expect(new Set(view.tables.map(({ shape }) => shape))).toEqual(
    new Set(['networkCanvasEgo', 'networkCanvasAlters', 'networkCanvasTies']),
  );
  // Both who were interviewed are in the roster, and so is one of the four who were named.
  expect(added(view.nodes)).toMatchObject({ Resident: 3 });
  expect(added(view.ties)).toMatchObject({ KNOWS: 6 });
  await server.ask('mutation($id: ID!) { commitImport(id: $id) { id } }', { id });
  await expect.poll(async () => (await look(id)).state, { timeout: 30_000 }).toBe('done');
  const again = await look(await server.sendFiles({ 'again.zip': interviews }, { communityId }));
  expect(Object.values(added(again.nodes)).every((count) => count === 0)).toBe(true);
  expect(Object.values(added(again.ties)).every((count) => count === 0)).toBe(true);
});

it.each(['jsonLines', 'csvTables', 'xlsx', 'kumuJson', 'kumuXlsx', 'gephiCsv'])(
  'gives %s, which adds nothing when it comes back, and everything when it comes into an empty community',
  async (format) => {
    const ties = 'source,target,kind,weight,validFrom\nr-1,r-7,SUPPORTS,2,2024-03\nr-7,r-1,KNOWS,,\n';
    const communityId = await server.importFiles(
      { 'roster.csv': roster, 'ties.csv': ties },
      `从 ${format} 回来`,
    );
    const answer = await fetch(`${server.url}/export/${communityId}/${format}`);
    expect(answer.status).toBe(200);
    const name = `a.${/\.(\w+)"?$/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? ''}`;
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const back = await look(await server.sendFiles({ [name]: bytes }, { communityId }));
    expect(back).toMatchObject({ state: 'ready', problemCount: 0 });
    expect([...back.nodes, ...back.ties].map((counts) => counts.added).every((count) => count === 0)).toBe(
      true,
    );
    const fresh = await look(await server.sendFiles({ [name]: bytes }, { communityName: `新的 ${format}` }));
    expect(added(fresh.nodes)).toMatchObject({ Resident: 2 });
    expect(added(fresh.ties)).toMatchObject({ SUPPORTS: 1, KNOWS: 1 });
  },
);
