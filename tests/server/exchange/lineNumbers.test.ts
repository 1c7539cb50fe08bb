import { describe, expect, it } from 'vitest';
import { drawn, file, lines, plan, told } from './files.ts';
import { known, knowing } from './knownCommunity.ts';

// Expected values are read off the small made-up sheets.

describe('sheets whose lines are numbered', () => {
  it('reads a printed form to sign as attendance, without the lines that nobody filled in', async () => {
    const planned = await plan([
      file(
        '合唱团签到表.csv',
        lines(
          '阳光社区合唱团签到表,,,',
          '活动时间：2026年3月5日,,活动地点：,活动室',
          '序号,姓名,楼栋,签名',
          '1,张三,3号楼,',
          '2,李四,4号楼,',
          '3,,,',
          '4,,,',
        ),
      ),
    ]);
    expect(planned.problems).toEqual([]);
    expect(planned.files[0]?.shape).toBe('attendanceList');
    expect(planned.nodes.map(({ label }) => label)).toEqual(['Activity']);
    expect(planned.preview.doubts(0, 10).items.map(({ mention }) => mention.name)).toEqual(['张三', '李四']);
  });

  it('never takes the first line of one sheet for that of another', async () => {
    const community = knowing(
      known('11111111-1111-4111-8111-111111111111', 'Resident', '张三', { externalId: '1', place: '3号楼' }),
    );
    const planned = await plan(
      [
        file('a.csv', lines('序号,姓名,楼栋,性别', '1,王五,5号楼,男')),
        file('b.csv', lines('序号,姓名', '1,赵六')),
      ],
      community,
    );
    expect(planned.problems).toEqual([]);
    expect(planned.changes).toEqual([]);
    const persons = planned.nodes.filter(({ label }) => label === 'Resident');
    expect(persons.map(({ externalId, properties }) => [externalId, properties.name])).toEqual([
      [null, '王五'],
      [null, '赵六'],
    ]);
  });

  it('lets ties of the same files go by the numbers, as long as one sheet has them', async () => {
    const ties = file('t.csv', lines('source,target,kind', '1,2,支持'));
    const one = await plan([file('a.csv', lines('序号,姓名', '1,张三', '2,李四')), ties]);
    expect(one.problems).toEqual([]);
    expect(one.ties.map(({ fromId, toId }) => [fromId, toId])).toEqual([one.nodes.map(({ id }) => id)]);
    const two = await plan([
      file('a.csv', lines('序号,姓名', '1,张三', '2,李四')),
      file('b.csv', lines('序号,姓名', '1,王五')),
      ties,
    ]);
    expect(told(two)).toEqual(['tieToNobody t.csv:2:source = 1']);
  });

  it('takes the numbers for ids where rows have no names, or when told to', async () => {
    const nameless = await plan([file('a.csv', lines('序号,年龄段', '7,老年'))]);
    expect(nameless.nodes.map(({ externalId }) => externalId)).toEqual(['7']);
    const told7 = await plan([file('a.csv', lines('序号,姓名', '7,张三'))], {
      sheets: [{ file: 'a.csv', sheet: null, columns: [{ header: '序号', meaning: 'id' }] }],
    });
    expect(told7.nodes.map(({ externalId }) => externalId)).toEqual(['7']);
  });
});

describe('files that call people by their names alone', () => {
  const pajek = file('a.net', lines('*Vertices 2', '1 "张三"', '2 "李四"', '*Arcs :1 "支持"', '1 2 1'));

  it('keeps the names as ids where nobody bears them yet', async () => {
    const planned = await plan([pajek]);
    expect(planned.nodes.map(({ externalId, properties }) => [externalId, properties.name])).toEqual([
      ['张三', '张三'],
      ['李四', '李四'],
    ]);
    expect(planned.ties.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      planned.nodes.map(({ id }) => id),
    ]);
  });

  it('asks about who may be somebody that is there, instead of adding her a second time', async () => {
    const community = knowing(
      known('11111111-1111-4111-8111-111111111111', 'Resident', '张三', { place: '3号楼' }),
    );
    const planned = await plan([pajek], community);
    expect(planned.nodes.map(({ properties }) => properties.name)).toEqual(['李四']);
    expect(planned.ties).toEqual([]);
    expect(planned.preview.counts).toMatchObject({ doubtful: 2, new: 1 });
  });

  it('keeps to ids that are names where the community has them', async () => {
    const id = '11111111-1111-4111-8111-111111111111';
    const planned = await plan([pajek], knowing(known(id, 'Resident', '张三', { externalId: '张三' })));
    expect(planned.ties.map(({ fromId }) => fromId)).toEqual([id]);
  });

  it('refuses a second row of such a name', async () => {
    const planned = await plan([file('a.csv', lines('编号,姓名', '张三,张三', '张三,张三'))]);
    expect(told(planned)).toEqual(['duplicateId a.csv:3:编号 = 张三']);
  });
});

describe('lines without direction under kinds that have one', () => {
  it('lead as their ends allow: a person is a member, never an organization in her', async () => {
    const planned = await plan([
      file('n.csv', lines('id,种类,名称', 'p,居民,张三', 'o,组织,合唱队', 'q,居民,李四')),
      file('e.csv', lines('source,target,kind,directed', 'o,p,成员,无向', 'q,o,成员,无向', 'p,q,支持,无向')),
    ]);
    expect(planned.problems).toEqual([]);
    expect(drawn(planned)).toEqual(['p MEMBER_OF o', 'q MEMBER_OF o', 'p SUPPORTS q', 'q SUPPORTS p']);
  });
});
