import { describe, expect, it } from 'vitest';
import { builtInQuestions } from '../../../../server/entities/questionSet.ts';
import { nameQuestionCalled } from '../../../../server/exchange/shapes/nameQuestions.ts';
import { opened, sheetOf } from './opened.ts';

const services = ['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP'];
const answered = (number: number, time: string) => [
  number,
  time,
  '65秒',
  '微信',
  'N/A',
  '117.1.2.3(江苏-南京)',
];

/** As 问卷星 gives answers out, by text of the options. */
const survey = sheetOf([
  [
    ...services,
    '1、您的姓名：',
    '2、您住几号楼？',
    '3、您愿意参加哪些活动？',
    '4、遇到重要的事，您主要和谁商量？',
    '5、您住在本社区几年？',
    '6、您的手机号',
  ],
  [
    ...answered(1, '2026/9/3 10:12:33'),
    '王桂兰',
    '3号楼',
    '合唱┋义诊',
    '李建国、3号楼赵姐',
    12,
    '13800001234',
  ],
  [...answered(2, '2026/9/4 09:01:02'), '李建国', '5号楼', '其他〖下棋〗', '(空)', -2, '-3'],
  [...answered(3, '2026/9/5 09:01:02'), '王桂兰', '3号楼', '义诊', '没有', 13, '13800001234'],
]);

describe('the answers to a survey', () => {
  it('become respondents: chosen options apart, IP and source left out, blanks empty, the last answer of each', () => {
    const { shape, actors, problems } = opened(survey);
    expect(shape).toBe('survey');
    expect(problems).toEqual([]);
    expect(actors[0]).toEqual([
      {
        name: '李建国',
        place: '5号楼',
        '您愿意参加哪些活动?': '其他（下棋）',
        asked: '2026-09',
        answered: '2026-09',
      },
      {
        name: '王桂兰',
        place: '3号楼',
        '您愿意参加哪些活动?': '义诊',
        '您住在本社区几年?': 13,
        phone: '13800001234',
        asked: '2026-09',
        answered: '2026-09',
      },
    ]);
    expect(JSON.stringify(actors)).not.toContain('117.1.2.3');
  });

  it('keeps both options of `合唱┋义诊`', () => {
    const { rows } = survey;
    const first = opened(sheetOf(rows.slice(0, 2)));
    expect(first.actors[0]?.[0]).toMatchObject({ '您愿意参加哪些活动?': '合唱；义诊' });
    expect(first.ties).toEqual([
      expect.objectContaining({
        source: '王桂兰',
        sourcePlace: '3号楼',
        target: '李建国',
        kind: 'NOMINATES',
        subkind: 'discuss',
        validFrom: '2026-09-03',
        wave: '2026-09',
      }),
      expect.objectContaining({ target: '3号楼赵姐' }),
    ]);
  });

  it('asks whose answers they are when no question says it', () => {
    const anonymous = sheetOf([
      [...services, '1、您的年龄'],
      [...answered(1, '2026/9/3 10:12:33'), 60],
    ]);
    expect(opened(anonymous).problems.map(({ code }) => code)).toEqual(['noRespondent']);
    const numbered = opened(anonymous, { columns: new Map([['序号', 'id']]) });
    expect(numbered.actors[0]).toEqual([{ id: 1, 您的年龄: 60 }]);
  });

  it('knows the questions of the name generator in both languages and in other words', () => {
    for (const { key, zh, en } of builtInQuestions) {
      expect(nameQuestionCalled(zh)?.key, zh).toBe(key);
      expect(nameQuestionCalled(en)?.key, en).toBe(key);
    }
    const others: readonly (readonly [string, string | null])[] = [
      ['您最信任谁来牵头小区的事？', 'trust'],
      ['心情不好时您会找谁倾诉', 'emotional'],
      ['有什么消息，告诉谁传得最快？', 'gossip'],
      ['您常和谁一起打牌？', 'companionship'],
      ['需要借钱时您会找谁', 'money'],
      ['有没有您想认识、但还不认识的人或团队？', null],
      ['您愿意参加哪些活动？', null],
      ['您对小区环境满意吗？', null],
      ['您的姓名', null],
    ];
    for (const [text, key] of others) expect(nameQuestionCalled(text)?.key ?? null, text).toBe(key);
  });

  it('lets a column be told to be something else', () => {
    const told = opened(survey, {
      columns: new Map([
        ['3、您愿意参加哪些活动？', 'strengths'],
        ['4、遇到重要的事，您主要和谁商量？', ''],
      ]),
    });
    expect(told.ties).toEqual([]);
    expect(told.actors[0]?.[1]).toMatchObject({ strengths: '义诊' });
  });
});
