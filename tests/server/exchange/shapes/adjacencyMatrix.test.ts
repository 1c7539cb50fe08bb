import { describe, expect, it } from 'vitest';
import { opened, sheetOf } from './opened.ts';

describe('a matrix of ties', () => {
  const matrix = sheetOf([
    [null, '张三', '李四', '王五'],
    ['张三', null, 1, 0],
    ['李四', '√', '-', 3],
    ['王五', '', 2, 1],
  ]);

  it('becomes a tie for each filled cell off the diagonal, from the row to the column', () => {
    const { shape, ties, problems } = opened(matrix);
    expect(shape).toBe('adjacencyMatrix');
    expect(problems).toEqual([]);
    expect(ties).toEqual([
      { source: '张三', target: '李四' },
      { source: '李四', target: '张三' },
      { source: '李四', target: '王五', weight: 3 },
      { source: '王五', target: '李四', weight: 2 },
    ]);
  });

  it('names row and column of a cell that says neither', () => {
    const { rows } = matrix;
    const faulty = sheetOf([...rows.slice(0, 3), ['王五', '也许', 2, null]]);
    expect(opened(faulty).problems).toMatchObject([
      { code: 'notANumber', row: 4, column: '张三', value: '也许' },
    ]);
  });

  it('is not seen where rows and columns are called differently', () => {
    expect(
      opened(
        sheetOf([
          ['姓名', '一月', '二月', '三月'],
          ['张三', 1, 1, 0],
          ['李四', 1, 1, 0],
          ['王五', 1, 1, 0],
        ]),
      ).shape,
    ).not.toBe('adjacencyMatrix');
  });
});
