import { describe, expect, it } from 'vitest';
import { opened, sheetOf } from './opened.ts';

describe('a sheet of respondents and those whom they named', () => {
  it('becomes respondents and nominations, with buildings and closeness of those named', () => {
    const { shape, actors, ties } = opened(
      sheetOf([
        ['姓名', '楼栋', '年龄', '提名1', '提名1楼栋', '提名1亲近程度', '提名2', '提名2楼栋', '访谈日期'],
        ['王桂兰', '3号楼', 66, '李建国', '5号楼', 4, '赵秀英、陈静', '2号楼', '2026-03-05'],
        ['李建国', '5号楼', 70, '无', '', '', '', '', '2026-03-06'],
      ]),
    );
    expect(shape).toBe('egoAlter');
    expect(actors[0]).toEqual([
      { name: '王桂兰', place: '3号楼', 年龄: 66, asked: '2026-03', answered: '2026-03' },
      { name: '李建国', place: '5号楼', 年龄: 70, asked: '2026-03', answered: '2026-03' },
    ]);
    expect(ties).toEqual([
      expect.objectContaining({
        source: '王桂兰',
        sourcePlace: '3号楼',
        target: '李建国',
        targetPlace: '5号楼',
        kind: 'NOMINATES',
        weight: 4,
        validFrom: '2026-03-05',
        wave: '2026-03',
      }),
      expect.objectContaining({ target: '赵秀英', targetPlace: '2号楼' }),
      expect.objectContaining({ target: '陈静' }),
    ]);
  });

  it('reads the question from the heading, or takes the one that is chosen', () => {
    const rows = [
      ['编号', '牵头1', '牵头2', '搭把手1', '朋友1', '提名1'],
      ['R1', 'R2', 'R3', 'R2', 'R4', 'R5'],
    ];
    expect(
      opened(sheetOf(rows)).ties.map((tie) => [tie['source'], tie['kind'], tie['subkind'], tie['target']]),
    ).toEqual([
      ['R1', 'NOMINATES', 'trust', 'R2'],
      ['R1', 'NOMINATES', 'trust', 'R3'],
      // Help goes from the one who was named.
      ['R2', 'SUPPORTS', 'instrumental', 'R1'],
      ['R1', 'KNOWS', 'friend', 'R4'],
      ['R1', 'NOMINATES', undefined, 'R5'],
    ]);
    const chosen = opened(sheetOf(rows), { columns: new Map([['提名1', 'question:gossip']]), wave: '2' });
    expect(chosen.ties.at(-1)).toMatchObject({ kind: 'NOMINATES', subkind: 'gossip', wave: '2' });
  });
});

describe('a sheet with one column that names somebody', () => {
  const heading = ['姓名', '找谁帮忙', '帮什么忙', '日期'];

  it('is told by who asked and who helped, each with a building, under a title', () => {
    const { shape, ties } = opened(
      sheetOf([
        ['互助登记表', '', '', '', ''],
        ['求助人', '楼栋', '帮忙的人', '他的楼栋', '什么时候'],
        ['王芳', '3号楼', '李明', '5号楼', '2026年3月'],
        ['陈静', '2号楼', '王芳', '3号楼', '2026年4月'],
      ]),
    );
    expect(shape).toBe('egoAlter');
    expect(
      ties.map((tie) => [
        tie['source'],
        tie['sourcePlace'],
        tie['target'],
        tie['targetPlace'],
        tie['validFrom'],
      ]),
    ).toEqual([
      ['李明', '5号楼', '王芳', '3号楼', '2026-03'],
      ['王芳', '3号楼', '陈静', '2号楼', '2026-04'],
    ]);
  });

  it('becomes help between people who are mentioned, from the one who is asked', () => {
    const { shape, columns, tables, ties } = opened(
      sheetOf([
        heading,
        ['王桂兰', '李建国', '修水管', '2026-03-05'],
        ['王桂兰', '陈静、3号楼赵秀英', '情感', '2026-03-06'],
        ['李建国', '王桂兰', '带孩子', null],
        ['陈静', '无', '', null],
      ]),
    );
    expect(shape).toBe('egoAlter');
    expect(columns.map(({ meaning }) => meaning)).toEqual([
      'name',
      'question:instrumental',
      'helpKind',
      'date',
    ]);
    // No table of persons: nobody becomes a resident by having asked for help.
    expect(tables.map(({ content }) => content)).toEqual(['ties']);
    expect(ties).toEqual([
      {
        source: '李建国',
        target: '王桂兰',
        kind: 'SUPPORTS',
        subkind: 'instrumental',
        validFrom: '2026-03-05',
        note: '修水管',
      },
      {
        source: '陈静',
        target: '王桂兰',
        kind: 'SUPPORTS',
        subkind: 'emotional',
        validFrom: '2026-03-06',
      },
      {
        source: '3号楼赵秀英',
        target: '王桂兰',
        kind: 'SUPPORTS',
        subkind: 'emotional',
        validFrom: '2026-03-06',
      },
      { source: '王桂兰', target: '李建国', kind: 'SUPPORTS', subkind: 'instrumental', note: '带孩子' },
    ]);
  });

  it('keeps what it says of the one who asked, of a person who is but mentioned', () => {
    const { tables, actors, ties } = opened(
      sheetOf([
        ['序号', '姓名', '楼栋', '年龄', '求助对象', '求助对象楼栋', '支持类型', '备注'],
        [1, '王桂兰', '3号楼', 66, '李建国', '5号楼', '陪伴支持', '每周'],
      ]),
    );
    expect(tables.map(({ describes }) => describes)).toEqual(['mentions', undefined]);
    expect(actors).toEqual([[{ name: '王桂兰', place: '3号楼', 年龄: 66 }]]);
    expect(ties).toEqual([
      {
        source: '李建国',
        sourcePlace: '5号楼',
        target: '王桂兰',
        targetPlace: '3号楼',
        kind: 'SUPPORTS',
        subkind: 'companionship',
        note: '每周',
      },
    ]);
  });

  it.each([
    ['找谁', 'SUPPORTS', undefined, '李建国'],
    ['向谁请教', 'SUPPORTS', 'informational', '李建国'],
    ['和谁一起散步', 'SUPPORTS', 'companionship', '李建国'],
    ['过去半年里，遇到对您重要的事情，您主要和谁商量？（最多5人）', 'NOMINATES', 'discuss', '王桂兰'],
    ['和谁来往', 'KNOWS', undefined, '王桂兰'],
    ['谁帮过他', 'SUPPORTS', undefined, '李建国'],
    ['帮谁', 'SUPPORTS', undefined, '王桂兰'],
    ['提名谁', 'NOMINATES', undefined, '王桂兰'],
    ['提名人选', 'NOMINATES', undefined, '王桂兰'],
    ['被提名人', 'NOMINATES', undefined, '王桂兰'],
    ['求助对象', 'SUPPORTS', undefined, '李建国'],
    ['帮忙的人', 'SUPPORTS', 'instrumental', '李建国'],
    ['Asks whom', 'SUPPORTS', undefined, '李建国'],
    ['Named person', 'NOMINATES', undefined, '王桂兰'],
    ['Helper', 'SUPPORTS', undefined, '李建国'],
  ])('understands the heading %s', (asked, kind, subkind, source) => {
    const { shape, ties } = opened(
      sheetOf([
        ['姓名', asked],
        ['王桂兰', '李建国'],
      ]),
    );
    expect([shape, ties.map((tie) => [tie['kind'], tie['subkind'], tie['source']])]).toEqual([
      'egoAlter',
      [[kind, subkind, source]],
    ]);
  });

  it.each([
    ['与谁同住', '李建国'],
    ['想和谁一组', '李建国'],
    ['紧急联系人', '李建国'],
    ['家庭成员', '李建国'],
    ['找谁帮忙', 3],
    ['找谁帮忙', '无'],
  ])('leaves a roster with %s = %s a roster', (other, cell) => {
    expect(
      opened(
        sheetOf([
          ['姓名', other],
          ['王桂兰', cell],
        ]),
      ).shape,
    ).toBe('actors');
  });
});
