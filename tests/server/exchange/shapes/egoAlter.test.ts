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
