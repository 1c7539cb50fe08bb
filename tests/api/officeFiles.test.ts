import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workbook } from '../server/exchange/files.ts';
import { startServer, type TestServer } from './startServer.ts';

interface Count {
  readonly id: string;
  readonly added: number;
  readonly known: number;
}

interface View {
  readonly communityId: string;
  readonly state: string;
  readonly problemCount: number;
  readonly batchId: string | null;
  readonly counts: Readonly<
    Record<'new' | 'changed' | 'same' | 'matched' | 'doubtful' | 'wrong' | 'leftOut', number>
  >;
  readonly tables: readonly { readonly shape: string; readonly rows: number }[];
  readonly nodes: readonly Count[];
  readonly ties: readonly Count[];
  readonly problems: readonly { readonly message: string }[];
  readonly leftOut: { readonly edges: readonly { readonly node: { row: number; message: string } }[] };
  readonly doubts: {
    readonly edges: readonly { readonly node: { mention: string; name: string; isUnknown: boolean } }[];
  };
}

const viewQuery = `query($id: ID!) { import(id: $id) {
  communityId state problemCount batchId
  counts { new changed same matched doubtful wrong leftOut }
  tables { shape rows } nodes { id added known } ties { id added known }
  problems { message }
  leftOut: rows(status: leftOut, first: 10) { edges { node { row message } } }
  doubts(first: 10) { edges { node { mention name isUnknown } } }
} }`;

const roster = [
  '姓名,楼栋,性别',
  ...['王桂兰,3号楼', '李建国,5号楼', '赵秀英,3号楼', '陈静,2栋', '张伟,6号楼', '孙悦,4号楼'].map(
    (person, i) => `${person},${i % 2 ? '男' : '女'}`,
  ),
  ...['周敏,4号楼', '吴刚,7号楼', '郑爽,7号楼'].map((person) => `${person},`),
].join('\n');

/** Story 1 of front-line workers: 14 lines, one repeated and one cancelled, three people who are on no roster. */
const signUpList = `#接龙
周六义诊（2026年9月12日）报名
例 张三 3号楼 2人
1. 王桂兰 3号楼 2人
2. 李建国 5号楼
3．赵秀英　3号楼
4. 钱多多 9号楼
5、陈静 2栋👍
6. 刘洋 1号楼 取消
7. 张伟 6号楼 3人
8. 王桂兰 3号楼
9. 孙悦 4号楼
10. 周敏 4号楼
11. 吴刚 7号楼
12. 郑爽 7号楼
13. 冯远 8号楼
14. 何平 8号楼`;

describe('files as offices have them', () => {
  let server: TestServer;
  let communityId: string;
  beforeAll(async () => {
    server = await startServer();
    communityId = await server.importFiles({ '名册.csv': roster }, '桂花里');
  });
  afterAll(() => server.close());

  const look = async (id: string): Promise<View> =>
    (await server.ask<{ import: View }>(viewQuery, { id })).import;
  const settled = async (id: string): Promise<View> => {
    for (;;) {
      const view = await look(id);
      if (view.state !== 'writing' && view.state !== 'reading') return view;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const readAgain = async (id: string, options: object): Promise<View> => {
    await server.ask(
      'mutation($id: ID!, $options: ImportOptionsInput!) { readImportAgain(id: $id, options: $options) { id } }',
      { id, options },
    );
    return settled(id);
  };
  const write = async (id: string): Promise<View> => {
    await server.ask('mutation($id: ID!) { commitImport(id: $id) { state } }', { id });
    return settled(id);
  };
  const sizes = async () => {
    const { activities, residents } = await server.ask<
      Record<'activities' | 'residents', { totalCount: number }>
    >(
      'query($id: ID!) { activities(communityId: $id) { totalCount } residents(communityId: $id) { totalCount } }',
      { id: communityId },
    );
    return [residents.totalCount, activities.totalCount];
  };
  const added = (counts: readonly Count[]) =>
    Object.fromEntries(counts.filter((each) => each.added > 0).map((each) => [each.id, each.added]));

  it('takes a pasted sign-up list as attendance, and gives back what was before', async () => {
    const before = await sizes();
    const id = await server.sendFiles({ '接龙.txt': signUpList }, { communityId });
    const read = await settled(id);
    expect(read.tables).toMatchObject([{ shape: 'signUp', rows: 12 }]);
    expect(read.problems).toEqual([]);
    // Nine of the twelve are known; three go to matching; two lines are flagged.
    expect(added(read.ties)).toEqual({ ATTENDED: 9 });
    expect(read.doubts.edges.map(({ node }) => [node.name, node.isUnknown])).toEqual([
      ['钱多多', true],
      ['冯远', true],
      ['何平', true],
    ]);
    expect(read.counts).toMatchObject({ doubtful: 3, leftOut: 2, wrong: 0 });
    expect(read.leftOut.edges.map(({ node }) => [node.row, node.message])).toEqual([
      [9, expect.stringContaining('刘洋')],
      [11, expect.stringContaining('row 4')],
    ]);

    const decisions = read.doubts.edges.map(({ node }) => ({ mention: node.mention, as: 'new' }));
    const decided = await readAgain(id, { decisions });
    expect(added(decided.ties)).toMatchObject({ ATTENDED: 12 });
    expect(added(decided.nodes)).toMatchObject({ Activity: 1, Resident: 3 });

    const { batchId } = await write(id);
    // Who is merely mentioned is in no list of residents.
    expect(await sizes()).toEqual([before[0], before[1]! + 1]);
    const { undoImport } = await server.ask<{ undoImport: { nodes: number; ties: number } }>(
      'mutation($id: ID!) { undoImport(batchId: $id) { nodes ties kept } }',
      { id: batchId },
    );
    expect(undoImport).toEqual({ nodes: 4, ties: 12, kept: 0 });
    expect(await sizes()).toEqual(before);
    const again = await settled(await server.sendFiles({ '接龙.txt': signUpList }, { communityId }));
    expect([added(again.nodes), added(again.ties)]).toEqual([added(read.nodes), added(read.ties)]);
  });

  it('asks on which day it was, and takes the answer', async () => {
    const list = '#接龙\n周六义诊\n1. 王桂兰\n2. 李建国\n3. 赵秀英';
    const id = await server.sendFiles({ '接龙.txt': list }, { communityId });
    expect((await settled(id)).problems[0]?.message).toContain('on which day');
    const dated = await readAgain(id, { activity: { title: '义诊', date: '2026-09-12' } });
    expect(dated.problems).toEqual([]);
    expect(added(dated.ties)).toEqual({ ATTENDED: 3 });
  });

  it('keeps both options of an answer, drops the IP, and adds nothing the second time', async () => {
    const book = await workbook('问卷.xlsx', {
      Sheet1: [
        [
          '序号',
          '提交答卷时间',
          '所用时间',
          '来源',
          '来源详情',
          '来自IP',
          '1、您的姓名',
          '2、您住几号楼？',
          '3、您愿意参加哪些活动？',
          '4、大家的事情交给谁来牵头，您最放心？',
        ],
        [
          1,
          '2026/9/3 10:12:33',
          '65秒',
          '微信',
          'N/A',
          '117.1.2.3(江苏-南京)',
          '王桂兰',
          '3号楼',
          '合唱┋义诊',
          '李建国',
        ],
        [
          2,
          '2026/9/4 11:12:33',
          '50秒',
          '微信',
          'N/A',
          '117.1.2.4(江苏-南京)',
          '李建国',
          '5号楼',
          '(空)',
          '没有',
        ],
      ],
    });
    const id = await server.sendFiles({ [book.name]: book.bytes }, { communityId });
    const read = await settled(id);
    expect(read.tables).toMatchObject([{ shape: 'survey' }]);
    expect(read.problems).toEqual([]);
    expect(added(read.nodes)).toEqual({ Wave: 1 });
    expect(added(read.ties)).toEqual({ NOMINATES: 1, ASKED: 2, ANSWERED: 2 });
    await write(id);

    const { residents } = await server.ask<{
      residents: { edges: { node: { name: string; attributes: Record<string, unknown> } }[] };
    }>('query($id: ID!) { residents(communityId: $id) { edges { node { name attributes } } } }', {
      id: communityId,
    });
    const kept = residents.edges.find(({ node }) => node.name === '王桂兰')?.node.attributes;
    expect(kept).toEqual({ '您愿意参加哪些活动?': '合唱；义诊' });
    expect(JSON.stringify(residents)).not.toContain('117.1.2');

    const again = await settled(await server.sendFiles({ [book.name]: book.bytes }, { communityId }));
    expect([added(again.nodes), added(again.ties), again.counts.changed]).toEqual([{}, {}, 0]);
  });

  it('takes an attendance grid, nominations beside respondents, and a matrix by name', async () => {
    const files = {
      '签到.csv': '姓名,楼栋,2026-03-05 义诊,2026-03-12 合唱\n王桂兰,3号楼,√,\n李建国,,√,1\n',
      '提名.csv': '姓名,楼栋,牵头1,牵头1楼栋,牵头2\n王桂兰,3号楼,李建国,5号楼,赵秀英\n',
      '矩阵.csv': ',王桂兰,李建国,赵秀英\n王桂兰,,1,\n李建国,1,,1\n赵秀英,,1,\n',
    };
    const id = await server.sendFiles(files, { communityId });
    const read = await settled(id);
    expect(read.tables.map(({ shape }) => shape)).toEqual([
      'attendanceMatrix',
      'egoAlter',
      'adjacencyMatrix',
    ]);
    const told = await readAgain(id, { map: [{ word: '', kind: 'KNOWS' }] });
    expect(told.problems).toEqual([]);
    expect(added(told.nodes)).toMatchObject({ Activity: 2 });
    expect(added(told.ties)).toMatchObject({ ATTENDED: 3, NOMINATES: 2, KNOWS: 2 });
  });
});
