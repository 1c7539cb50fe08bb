import { describe, expect, it } from 'vitest';
import type { ImportPlan } from '../../../server/exchange/plan.ts';
import { file, lines, plan, told } from './files.ts';
import { known, knowing, knowingAfter } from './knownCommunity.ts';

// Expected values are read off the small made-up files.

const roster = lines('姓名,楼栋,性别,出生年', '王秀英,3号楼,女,1950', '李明,5号楼,男,1962', '张三,3号楼,,');
const ties = lines(
  '提名人,提名人楼栋,被提名人,被提名人楼栋,关系',
  '王秀英,3号楼,李明,,提名',
  '3号楼张三,,王秀英,三号楼,认识',
  '李明,,赵六,,认识',
);
const names = ({ nodes }: ImportPlan): string[] =>
  nodes.filter(({ label }) => label === 'Resident').map(({ properties }) => String(properties.name));
const drawn = (
  { nodes, ties: planned }: ImportPlan,
  nameOf: (id: string) => string | undefined = () => undefined,
) => {
  const byId = new Map(nodes.map(({ id, properties }) => [id, String(properties.name)]));
  const name = (id: string): string => byId.get(id) ?? nameOf(id) ?? id;
  return planned.map(({ fromId, kind, toId }) => `${name(fromId)} ${kind} ${name(toId)}`);
};

describe('rosters without ids', () => {
  it('makes a resident of every name, without an external id, and her home', async () => {
    const planned = await plan([file('名册.csv', roster)]);
    expect(planned.problems).toEqual([]);
    expect(names(planned)).toEqual(['王秀英', '李明', '张三']);
    expect(
      planned.nodes
        .filter(({ label }) => label === 'Resident')
        .every(({ externalId }) => externalId === null),
    ).toBe(true);
    expect(drawn(planned)).toEqual(['王秀英 LIVES_IN 3号楼', '李明 LIVES_IN 5号楼', '张三 LIVES_IN 3号楼']);
    expect(planned.preview.counts).toMatchObject({ new: 3, same: 0, wrong: 0 });
  });

  it('adds nobody when the same roster comes again', async () => {
    const first = await plan([file('名册.csv', roster)]);
    const again = await plan([file('名册.csv', roster)], knowingAfter(first));
    expect(again.nodes.map(({ id }) => id)).toEqual(
      first.nodes.filter(({ label }) => label === 'Resident').map(({ id }) => id),
    );
    expect([again.ties, again.changes]).toEqual([[], []]);
    expect(again.preview.counts).toMatchObject({ new: 0, same: 3, doubtful: 0 });
  });

  it('refuses a second row of one person, and takes two of one name in two buildings', async () => {
    const planned = await plan([
      file('a.csv', lines('姓名,楼栋', '王芳,1号楼', '王芳,2号楼', '王芳,一号楼')),
    ]);
    expect(told(planned)).toEqual(['duplicatePerson a.csv:4:姓名 = 王芳']);
    expect(names(planned)).toEqual(['王芳', '王芳']);
  });

  it('puts together what several tables say of one person', async () => {
    const planned = await plan([
      file('a.csv', lines('编号,姓名,楼栋', 'r1,王芳,1号楼', 'r2,李明,2号楼')),
      file('b.csv', lines('姓名,楼栋,出生年', '王芳,1栋,1958')),
      file('c.csv', lines('姓名,楼栋,手机号,爱好', '王芳,1号楼,13900001111,合唱', '赵六,3号楼,,')),
      file('d.csv', lines('姓名,楼栋,爱好', '赵六,3号楼,书法')),
    ]);
    expect(planned.problems).toEqual([]);
    const persons = planned.nodes.filter(({ label }) => label === 'Resident');
    expect(
      persons.map(({ externalId, properties, attributes }) => ({ externalId, properties, attributes })),
    ).toEqual([
      { externalId: 'r1', properties: { name: '王芳', birthYear: 1958 }, attributes: { 爱好: '合唱' } },
      { externalId: 'r2', properties: { name: '李明' }, attributes: {} },
      { externalId: null, properties: { name: '赵六' }, attributes: { 爱好: '书法' } },
    ]);
    expect(planned.ties).toHaveLength(3);
    expect(planned.preview.counts).toMatchObject({ new: 3, matched: 3, same: 0 });
  });

  it('recognises who is there by name and building, whatever her id', async () => {
    const community = knowing(
      known('11111111-1111-4111-8111-111111111111', 'Resident', '王秀英', {
        place: '3号楼',
        externalId: 'r1',
      }),
    );
    const planned = await plan([file('a.csv', lines('姓名,楼栋', '王秀英,3栋'))], community);
    expect(planned.nodes.map(({ id }) => id)).toEqual(['11111111-1111-4111-8111-111111111111']);
    expect(planned.preview.counts).toMatchObject({ matched: 1, new: 0 });
  });

  it('asks about a homonym and never merges her', async () => {
    const community = knowing(
      known('11111111-1111-4111-8111-111111111111', 'Resident', '王秀英', { place: '3号楼' }),
    );
    const files = [file('a.csv', lines('姓名,楼栋', '王秀英,9号楼'))];
    const planned = await plan(files, community);
    expect(planned.nodes).toEqual([]);
    expect(planned.preview.counts).toMatchObject({ doubtful: 1, new: 0, matched: 0 });
    const [doubt] = planned.preview.doubts(0, 10).items;
    expect(doubt).toMatchObject({
      isUnknown: false,
      rows: 1,
      place: { file: 'a.csv', row: 2 },
      candidates: [{ name: '王秀英', place: '3号楼' }],
    });
    const { key } = doubt!.mention;
    const asNew = await plan(files, {
      ...community,
      decisions: [{ mention: key, as: 'new', personId: null }],
    });
    expect(asNew.preview.counts).toMatchObject({ new: 1, doubtful: 0 });
    const asSame = await plan(files, {
      ...community,
      decisions: [{ mention: key, as: 'same', personId: '11111111-1111-4111-8111-111111111111' }],
    });
    expect(asSame.preview.counts).toMatchObject({ matched: 1, new: 0 });
    const leftOut = await plan(files, {
      ...community,
      decisions: [{ mention: key, as: 'leaveOut', personId: null }],
    });
    expect(leftOut.preview.counts).toMatchObject({ leftOut: 1, new: 0 });
  });

  it('uses the end of a phone number and keeps nothing of it', async () => {
    const community = {
      ...knowing(known('11111111-1111-4111-8111-111111111111', 'Resident', '王芳')),
      phoneEnds: new Map([['11111111-1111-4111-8111-111111111111', '5678']]),
    };
    const planned = await plan([file('a.csv', lines('姓名,手机号', '王芳,13912345678'))], community);
    expect(planned.preview.counts).toMatchObject({ matched: 1 });
    expect(planned.notices.map(({ code, column }) => [code, column])).toEqual([
      ['protectedColumn', '手机号'],
    ]);
    expect(JSON.stringify([planned.nodes, planned.changes])).not.toContain('5678');
  });

  it.each([
    ['微信号', 'wx_abc', 'protectedColumn'],
    ['健康状况', '高血压', 'protectedColumn'],
    ['身份证号', '110101195001011234', 'identityNumberColumn'],
    ['号码一', '13912345678', 'protectedColumn'],
    ['证', '11010119500101123X', 'identityNumberColumn'],
  ])('never keeps a column %s', async (header, value, code) => {
    const planned = await plan([file('a.csv', lines(`id,name,${header}`, `1,王芳,${value}`))]);
    expect(planned.notices.map((notice) => notice.code)).toEqual([code]);
    expect(planned.nodes[0]?.attributes).toEqual({});
    expect(planned.files[0]?.columns[2]?.meaning).not.toBeNull();
  });

  it('takes no identity card number for an id', async () => {
    const planned = await plan([file('a.csv', lines('编号,姓名', '110101195001011234,王芳'))]);
    expect(planned.nodes.map(({ externalId }) => externalId)).toEqual([null]);
  });
});

describe('ties between persons called by name', () => {
  it('links them to the roster of the same files, and asks about who is nobody', async () => {
    const planned = await plan([file('关系.csv', ties), file('名册.csv', roster)]);
    expect(planned.problems).toEqual([]);
    expect(drawn(planned).slice(3)).toEqual(['王秀英 NOMINATES 李明', '张三 KNOWS 王秀英']);
    expect(planned.nodes.filter(({ properties }) => properties.standing === 'mentioned')).toEqual([]);
    expect(planned.preview.doubts(0, 10).items).toMatchObject([
      { mention: { name: '赵六' }, isUnknown: true, place: { row: 4 }, candidates: [] },
    ]);
    expect(planned.preview.counts).toMatchObject({ new: 5, doubtful: 1 });
  });

  it('makes an unknown one a mentioned resident when she is said to be new, once however often she is named', async () => {
    const files = [
      file('关系.csv', lines('起点,终点,关系', '王秀英,赵六,认识', '赵六,李明,支持')),
      file('名册.csv', roster),
    ];
    const undecided = await plan(files);
    const [doubt] = undecided.preview.doubts(0, 10).items;
    expect(doubt).toMatchObject({ rows: 2 });
    const decisions = [{ mention: doubt!.mention.key, as: 'new', personId: null }] as const;
    const planned = await plan(files, { decisions });
    const added = planned.nodes.filter(({ properties }) => properties.standing === 'mentioned');
    expect(added.map(({ properties }) => properties)).toEqual([{ name: '赵六', standing: 'mentioned' }]);
    expect(drawn(planned).slice(3)).toEqual(['王秀英 KNOWS 赵六', '赵六 SUPPORTS 李明']);
    expect((await plan(files, { unknownPersons: 'new' })).nodes).toEqual(planned.nodes);
    const without = await plan(files, { unknownPersons: 'leaveOut' });
    expect(without.preview.counts).toMatchObject({ doubtful: 0, leftOut: 2 });
    // Another import of the same files needs no decision: she is there.
    const again = await plan(files, knowingAfter(planned));
    expect(again.preview.counts).toMatchObject({ doubtful: 0 });
  });

  it('leaves open whom a name means that a roster leaves open', async () => {
    const community = knowing(
      known('11111111-1111-4111-8111-111111111111', 'Resident', '王秀英', { place: '3号楼' }),
      known('22222222-2222-4222-8222-222222222222', 'Resident', '李明', { place: '5号楼' }),
    );
    const planned = await plan(
      [
        file('名册.csv', lines('姓名,楼栋', '王秀英,9号楼')),
        file('关系.csv', lines('起点,终点,关系', '王秀英,李明,认识')),
      ],
      community,
    );
    expect(planned.ties).toEqual([]);
    expect(planned.preview.counts).toMatchObject({ doubtful: 2 });
  });

  it('finds organizations by their name', async () => {
    const planned = await plan(
      [file('成员.csv', lines('起点,终点,关系', '王秀英,合唱队,成员'))],
      knowing(
        known('11111111-1111-4111-8111-111111111111', 'Resident', '王秀英'),
        known('33333333-3333-4333-8333-333333333333', 'Organization', '合唱队'),
      ),
    );
    expect(planned.problems).toEqual([]);
    expect(planned.ties).toMatchObject([{ kind: 'MEMBER_OF', toId: '33333333-3333-4333-8333-333333333333' }]);
  });

  it('still tells of an id that is nobody, and offers the nearest name', async () => {
    const planned = await plan([
      file('名册.csv', lines('id,name', 'p10,王芳', 'p20,李明')),
      file('关系.csv', lines('source,target,kind', 'p10,p30,认识', 'p10,p31,成员')),
    ]);
    expect(told(planned)).toEqual([
      'tieToNobody 关系.csv:2:target = p30',
      'tieToNobody 关系.csv:3:target = p31',
    ]);
  });
});

describe('activities', () => {
  it('is the same activity where title and day are the same, whatever it is called', async () => {
    const community = knowing(
      known('44444444-4444-4444-8444-444444444444', 'Activity', '义诊', {
        properties: { date: '2026-05-01' },
      }),
    );
    const planned = await plan(
      [
        file('活动.csv', lines('id,种类,活动名称,日期', 'a1,活动,义诊,2026-05-01')),
        file('到场.csv', lines('起点,终点,关系', '王秀英,a1,参加活动')),
        file('名册.csv', lines('姓名,楼栋', '王秀英,3号楼')),
      ],
      community,
    );
    expect(planned.ties.find(({ kind }) => kind === 'ATTENDED')?.toId).toBe(
      '44444444-4444-4444-8444-444444444444',
    );
  });
});
