import { describe, expect, it } from 'vitest';
import { measureSheet, namesPersons } from '../../../../client/composables/measures/measureTable.ts';
import { actor, measure, measureAnswer } from '../../answers.ts';

const words = {
  name: '姓名',
  kind: '身份',
  place: '楼栋',
  code: '编号',
  rank: '名次',
  from: '起点',
  to: '终点',
  item: '情况',
  kindName: (kind: string) => (kind === 'Resident' ? '居民' : kind),
};
const empty = { ...measureAnswer('degree'), nodes: [], edges: [] };
const entry = measure('degree', 'connections', '联系人数');

describe('the table of a measure', () => {
  it('has every digit of a value, and nothing where there is none', () => {
    const nodes = [
      { actor: actor('a'), value: 1 / 3, rank: 1 },
      { actor: actor('b', null), value: null, rank: null },
    ];
    expect(measureSheet(entry, { ...empty, nodes }, words)).toEqual({
      columns: ['姓名', '身份', '楼栋', '编号', '联系人数 (degree)', '名次'],
      rows: [
        ['居民a', '居民', '1号楼', null, 1 / 3, 1],
        ['居民b', '居民', null, null, null, null],
      ],
      personIds: ['a', 'b'],
    });
  });

  it('has the group of each person, and no rank', () => {
    const nodes = [{ actor: actor('a'), value: 2, rank: 1 }];
    const { rows } = measureSheet({ ...entry, level: 'partition' }, { ...empty, nodes }, words);
    expect(rows).toEqual([['居民a', '居民', '1号楼', null, 2]]);
  });

  it('has both ends of a tie, the cases of a distribution, or one figure, and says who is in it', () => {
    const edges = [{ edgeId: 'e', from: actor('a'), to: actor('b'), value: 2 }];
    const ties = measureSheet({ ...entry, level: 'edge' }, { ...empty, edges }, words);
    expect(ties.columns.slice(0, 5)).toEqual([
      '起点: 姓名',
      '起点: 身份',
      '起点: 楼栋',
      '起点: 编号',
      '终点: 姓名',
    ]);
    expect([ties.rows[0]?.at(-1), ties.personIds]).toEqual([2, ['a', 'b']]);
    const counts = [{ label: '∞', value: null }];
    expect(measureSheet({ ...entry, level: 'distribution' }, { ...empty, counts }, words)).toEqual({
      columns: ['情况', '联系人数 (degree)'],
      rows: [['∞', null]],
      personIds: [],
    });
    const figure = measureSheet({ ...entry, level: 'network' }, { ...empty, value: -0.5 }, words);
    expect([figure.rows, figure.personIds]).toEqual([[[-0.5]], []]);
  });

  it('names persons only of measures of persons, ties and groups', () => {
    const levels = ['node', 'edge', 'partition', 'network', 'distribution'];
    expect(levels.filter((level) => namesPersons({ level }))).toEqual(['node', 'edge', 'partition']);
  });
});
