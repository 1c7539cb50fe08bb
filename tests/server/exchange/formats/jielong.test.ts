import { describe, expect, it } from 'vitest';
import { readTables } from '../../../../server/exchange/formats.ts';
import { opened } from '../shapes/opened.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const formatOf = async (text: string) => (await readTables('接龙.txt', bytes(text)))[0]!;

/** Story 1: 14 lines, one of them a repetition and one cancelled. */
const pasted = `#接龙
周六义诊（2026年9月12日）报名，请写楼栋和人数
例 张三 3号楼 2人

1. 王桂兰 3号楼 2人
2. 李建国 5号楼
3．赵秀英　3号楼
4. 3号楼王阿姨🌸
5、陈静 2栋
6. 刘洋 1号楼 取消
7. 张伟 6号楼 3人
8. 王桂兰 3号楼
9. 孙悦 4号楼
10. 周敏 4号楼
11. 吴刚 7号楼 13812345678
12. 郑爽 7号楼
13. 冯远 8号楼
14. 老李 3-501
谢谢大家！`;

describe('a pasted sign-up list', () => {
  it('is told by its words or by its counted lines, and a table is not taken for one', async () => {
    expect((await formatOf(pasted)).rows.at(0)).toContain('接龙号');
    expect((await formatOf('1. 张三\n2. 李四\n3. 王五 3号楼')).rows.at(0)).toContain('接龙号');
    expect((await formatOf('序号,姓名\n1,张三\n2,李四\n3,王五')).rows.at(0)).toEqual(['序号', '姓名']);
    expect((await formatOf('1、您的姓名,2、您的楼栋\n张三,3号楼\n李四,5号楼')).rows).toHaveLength(3);
  });

  it('has the numbers of the lines as numbers of its rows, and the title as its sheet', async () => {
    const table = await formatOf(pasted);
    expect(table.sheet).toBe('周六义诊（2026年9月12日）报名，请写楼栋和人数');
    expect(table.rows.at(4)?.slice(0, 5)).toEqual([1, '王桂兰', '3号楼', null, 2]);
    expect(table.rows.at(17)?.slice(0, 3)).toEqual([14, '老李', '3-501']);
  });

  it('becomes one activity and those who are coming: 14 lines, 12 people, 2 flagged', async () => {
    const { shape, actors, ties, log } = opened(await formatOf(pasted));
    expect(shape).toBe('signUp');
    expect(actors).toEqual([
      [expect.objectContaining({ kind: 'Activity', title: '义诊', date: '2026-09-12' })],
    ]);
    expect(ties).toHaveLength(12);
    expect(ties[0]).toEqual({
      source: '王桂兰',
      sourcePlace: '3号楼',
      target: '义诊 2026-09-12',
      kind: 'ATTENDED',
      note: '共 2 人',
    });
    expect(ties.map(({ source }) => source)).not.toContain('刘洋');
    expect(log.ledger).toBeDefined();
  });

  it('asks for the day when the list does not say it', async () => {
    const list = await formatOf('#接龙\n周六义诊\n1. 张三\n2. 李四');
    expect(opened(list).problems.map(({ code }) => code)).toEqual(['activityUndated']);
    expect(opened(list, { activity: { date: '2026-09-12' } }).actors).toEqual([
      [expect.objectContaining({ title: '义诊', date: '2026-09-12' })],
    ]);
    expect(opened(list, { activity: { title: '义诊', date: '2026-09-12' } }).ties[0]).toMatchObject({
      target: '义诊 2026-09-12',
    });
  });

  it('drops who cancels in a later line', async () => {
    const list = await formatOf('#接龙 2026-09-12 合唱\n1. 张三 3号楼\n2. 李四\n3. 张三 3号楼 取消');
    expect(opened(list).ties.map(({ source }) => source)).toEqual(['李四']);
  });
});
