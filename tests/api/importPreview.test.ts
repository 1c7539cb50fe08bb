import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

// Three linked tables of people without ids; what must come of them is read off the files.
const roster = '姓名,楼栋,性别,手机号\n王秀英,3号楼,女,13900001111\n李明,5号楼,男,\n张三,3号楼,,\n';
const ties =
  '提名人,提名人楼栋,被提名人,被提名人楼栋,关系\n王秀英,3栋,李明,,提名\n3号楼张三,,王秀英,,认识\n李明,,赵六,,认识\n';
const members = '起点,终点,关系\n王秀英,合唱队,成员\n';
const teams = '名称,种类\n合唱队,自组织\n';
const files = { '名册.csv': roster, '关系.csv': ties, '成员.csv': members, '团队.csv': teams };

const fields =
  'id communityId state problemCount notices counts { new changed same matched doubtful wrong leftOut } ' +
  'files { name format formatName encoding bytes } ' +
  'tables { file shape shapeName headerRow profileId possibleShapes { id name } meanings { id name } columns { header meaning meaningName samples } } ' +
  'doubts { totalCount edges { node { mention name isUnknown decision rows row candidates { personId name place score reasons } } } } ' +
  'problemGroups { code message column value rows firstRows suggestions { value label } }';

interface View {
  readonly id: string;
  readonly communityId: string;
  readonly state: string;
  readonly problemCount: number;
  readonly notices: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly Readonly<Record<string, unknown>>[];
  readonly tables: readonly {
    readonly file: string;
    readonly shape: string;
    readonly shapeName: string;
    readonly profileId: string | null;
    readonly meanings: readonly { readonly id: string }[];
    readonly columns: readonly { readonly header: string; readonly meaningName: string | null }[];
  }[];
  readonly doubts: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly mention: string;
        readonly name: string;
        readonly isUnknown: boolean;
        readonly candidates: readonly { readonly personId: string; readonly reasons: readonly string[] }[];
      };
    }[];
  };
  readonly problemGroups: readonly {
    readonly code: string;
    readonly message: string;
    readonly rows: number;
    readonly suggestions: readonly { readonly value: string; readonly label: string }[];
  }[];
}

describe('what an import would do', () => {
  let server: TestServer;
  let communityId: string;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const look = async (id: string): Promise<View> => {
    for (;;) {
      const { import: found } = await server.ask<{ import: View }>(
        `query($id: ID!) { import(id: $id) { ${fields} } }`,
        { id },
      );
      if (found.state !== 'reading' && found.state !== 'writing') return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const readAgain = async (id: string, options: object): Promise<View> => {
    await server.ask(
      'mutation($id: ID!, $options: ImportOptionsInput!) { readImportAgain(id: $id, options: $options) { id } }',
      { id, options },
    );
    return look(id);
  };
  const commit = async (id: string): Promise<string> => {
    await server.ask('mutation($id: ID!) { commitImport(id: $id, skipBadRows: true) { id } }', { id });
    for (;;) {
      const { import: found } = await server.ask<{ import: { state: string; batchId: string } }>(
        'query($id: ID!) { import(id: $id) { state batchId } }',
        { id },
      );
      if (found.state !== 'writing') {
        expect(found.state).toBe('done');
        return found.batchId;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const residents = async (): Promise<Record<string, string | null>[]> => {
    const answer = await server.ask<{ residents: { edges: { node: Record<string, string | null> }[] } }>(
      'query($id: ID!) { residents(communityId: $id, first: 50) { edges { node { name gender note standing } } } }',
      { id: communityId },
    );
    return answer.residents.edges.map(({ node }) => node);
  };

  it('tells row by row, asks who is unknown, and writes what was decided', async () => {
    const id = await server.sendFiles(files, { communityName: '桂花里' });
    const view = await look(id);
    ({ communityId } = view);
    expect(view).toMatchObject({
      state: 'ready',
      problemCount: 0,
      counts: { new: 7, doubtful: 1, wrong: 0 },
      doubts: { totalCount: 1, edges: [{ node: { name: '赵六', isUnknown: true, decision: null, row: 4 } }] },
    });
    expect(view.files[0]).toMatchObject({ name: '名册.csv', format: 'csv', encoding: 'UTF-8' });
    expect(view.tables.map(({ shape }) => shape)).toEqual(['actors', 'ties', 'ties', 'actors']);
    expect(view.tables[0]!.columns.map(({ meaningName }) => meaningName)).toEqual([
      'Name',
      'Place',
      'Gender',
      'Phone',
    ]);
    expect(view.tables[0]!.meanings.map((each) => each.id)).toEqual(
      expect.arrayContaining(['id', 'birthYear', 'phone', '']),
    );
    expect(view.notices.join()).toMatch(/手机号|contact/);

    const rows = await server.ask<{ import: { rows: unknown } }>(
      'query($id: ID!) { import(id: $id) { rows(status: new, first: 5) { totalCount pageInfo { hasNextPage endCursor } edges { node { file row what } } } } }',
      { id },
    );
    expect(rows.import.rows).toMatchObject({
      totalCount: 7,
      pageInfo: { hasNextPage: true },
      edges: [
        { node: { file: '名册.csv', row: 2, what: 'Resident 王秀英' } },
        { node: { row: 3 } },
        { node: { row: 4 } },
        { node: { file: '关系.csv', row: 2, what: '王秀英 → 李明: Nominates' } },
        { node: { row: 3 } },
      ],
    });

    const { mention } = view.doubts.edges[0]!.node;
    const decided = await readAgain(id, { decisions: [{ mention, as: 'new' }] });
    expect(decided).toMatchObject({
      counts: { new: 8, doubtful: 0 },
      doubts: { edges: [{ node: { decision: 'new' } }] },
    });
    await commit(id);
    expect((await residents()).map(({ name, standing }) => [name, standing])).toEqual(
      expect.arrayContaining([
        ['王秀英', null],
        ['李明', null],
        ['张三', null],
      ]),
    );
  });

  it('adds nobody and nothing when the same files come again', async () => {
    const view = await look(await server.sendFiles(files, { communityId }));
    expect(view).toMatchObject({
      counts: { new: 0, changed: 0, doubtful: 0, wrong: 0 },
      doubts: { totalCount: 0 },
    });
  });

  it('never merges a homonym by itself', async () => {
    const id = await server.sendFiles({ 'a.csv': '姓名,楼栋\n王秀英,9号楼\n' }, { communityId });
    const view = await look(id);
    expect(view).toMatchObject({ counts: { new: 0, matched: 0, doubtful: 1 } });
    const [{ node: doubt }] = view.doubts.edges as [View['doubts']['edges'][number]];
    expect(doubt.candidates[0]).toMatchObject({ name: '王秀英', place: '3号楼' });
    expect(doubt.candidates[0]!.reasons.length).toBeGreaterThan(0);
    const refused = await server.send('mutation($id: ID!) { commitImport(id: $id) { id } }', { id });
    expect(refused.errors?.[0]?.extensions.problems?.[0]?.code).toBe('noRowLeft');
    const same = await readAgain(id, {
      decisions: [{ mention: doubt.mention, as: 'same', personId: doubt.candidates[0]!.personId }],
    });
    expect(same.counts).toMatchObject({ matched: 1, doubtful: 0 });
  });

  it('fills what is empty, shows it, and gives it back when it is undone', async () => {
    const id = await server.sendFiles(
      { 'a.csv': '姓名,楼栋,性别,备注\n李明,5号楼,女,会修水管\n' },
      { communityId },
    );
    const changed = await server.ask<{ import: unknown }>(
      'query($id: ID!) { import(id: $id) { counts { changed } rows(status: changed) { edges { node { what changes { field before after } } } } } }',
      { id },
    );
    expect(changed.import).toMatchObject({
      counts: { changed: 1 },
      rows: {
        edges: [
          { node: { what: 'Resident 李明', changes: [{ field: 'Note', before: null, after: '会修水管' }] } },
        ],
      },
    });
    const batchId = await commit(id);
    const liMing = async () => (await residents()).find(({ name }) => name === '李明');
    expect(await liMing()).toMatchObject({ gender: 'male', note: '会修水管' });
    await server.ask('mutation($id: ID!) { undoImport(batchId: $id) { restored } }', { id: batchId });
    expect(await liMing()).toMatchObject({ gender: 'male', note: null });
  });

  it('recognises a person by the end of her phone number, for who may see contact data', async () => {
    const { residents: page } = await server.ask<{
      residents: { edges: { node: { id: string; name: string } }[] };
    }>('query($id: ID!) { residents(communityId: $id, first: 50) { edges { node { id name } } } }', {
      id: communityId,
    });
    const personId = page.edges.find(({ node }) => node.name === '张三')!.node.id;
    await server.ask('mutation($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', {
      input: { personId, purpose: 'contact', decision: 'given' },
    });
    await server.ask(
      'mutation($p: ID!) { setProtectedData(personId: $p, input: { phone: "139 0000 4321" }) { openGroups } }',
      { p: personId },
    );
    const view = await look(
      await server.sendFiles({ 'a.csv': '姓名,手机号\n张三,13800004321\n' }, { communityId }),
    );
    expect(view.counts).toMatchObject({ matched: 1, doubtful: 0 });
    const other = await look(
      await server.sendFiles({ 'a.csv': '姓名,手机号\n张三,13800001234\n' }, { communityId }),
    );
    expect(other.counts).toMatchObject({ matched: 0, doubtful: 1 });
  });

  it('mends all cells of a value at once', async () => {
    const id = await server.sendFiles(
      { 'a.csv': '姓名,楼栋,性别\n钱七,1号楼,妇\n孙八,1号楼,妇\n' },
      { communityId },
    );
    const [group] = (await look(id)).problemGroups;
    expect(group).toMatchObject({
      code: 'notAChoice',
      column: '性别',
      value: '妇',
      rows: 2,
      firstRows: [2, 3],
    });
    expect(group!.suggestions.map(({ label }) => label)).toEqual([
      'Female',
      'Male',
      'Other',
      'Leave the cell empty',
    ]);
    const replace = [{ file: 'a.csv', column: '性别', from: '妇', to: group!.suggestions[0]!.value }];
    expect(await readAgain(id, { replace })).toMatchObject({ problemCount: 0, counts: { new: 2 } });
  });

  it('keeps how sheets are read, and reads the next ones with these headers so', async () => {
    const csv = { 'a.csv': '甲方,乙方\n王秀英,李明\n' };
    const options = {
      map: [{ word: '', kind: 'KNOWS' as const }],
      sheets: [
        {
          file: 'a.csv',
          shape: 'ties',
          columns: [
            { header: '甲方', meaning: 'source' },
            { header: '乙方', meaning: 'target' },
          ],
        },
      ],
    };
    const first = await server.sendFiles(csv, { communityId }, options);
    expect(await look(first)).toMatchObject({ problemCount: 0, counts: { new: 1 } });
    const id = '0198f000-0000-7000-8000-000000000001';
    const save = () =>
      server.ask<{ saveImportProfile: { id: string } }>(
        'mutation($c: ID!, $id: ID!, $i: ID!) { saveImportProfile(communityId: $c, id: $id, name: "往来表", importId: $i) { id name } }',
        { c: communityId, id, i: first },
      );
    expect(await save()).toEqual(await save());
    const next = await look(await server.sendFiles({ 'b.csv': csv['a.csv'] }, { communityId }));
    expect(next).toMatchObject({
      problemCount: 0,
      counts: { new: 1 },
      tables: [{ shape: 'ties', profileId: id }],
    });
    const list = 'query($c: ID!) { importProfiles(communityId: $c) { id name } }';
    expect(await server.ask(list, { c: communityId })).toEqual({ importProfiles: [{ id, name: '往来表' }] });
    await server.ask('mutation($id: ID!) { removeImportProfile(id: $id) }', { id });
    expect(await server.ask(list, { c: communityId })).toEqual({ importProfiles: [] });
  });

  it.each([
    [{ sheets: 'x' }],
    [{ known: 'some' }],
    [{ decisions: [{ mention: 'a', as: 'maybe' }] }],
    [{ replace: [{ file: 'a', column: 'b', from: 1, to: '' }] }],
    [{ sheets: [{ file: 'a', headerRow: 0, columns: [] }] }],
    [{ activity: { date: 'gestern' } }],
  ])('refuses options of another form: %j', async (options) => {
    await expect(server.sendFiles({ 'a.csv': roster }, { communityId }, options as never)).rejects.toThrow();
  });
});
