import { describe, expect, it } from 'vitest';
import { linkMatrix } from '../../../../client/composables/resources/linkMatrix.ts';
import { flow } from '../../answers.ts';

const flows = [
  flow('居委会', 'goods', 'residents:1', 3),
  flow('居委会', 'skill', 'residents:1', 2),
  flow('居委会', 'goods', 'residents:2', 1),
  flow('合唱队', 'skill', 'residents:2', 4),
];

describe('the matrix of links', () => {
  it('sums the links of a provider to a user over kinds, the most first (by hand)', () => {
    const matrix = linkMatrix(flows, 10);
    expect(matrix.providers.map(({ id, links }) => [id, links])).toEqual([
      ['居委会', 6],
      ['合唱队', 4],
    ]);
    expect(matrix.users.map(({ id }) => id)).toEqual(['residents:1', 'residents:2']);
    expect(matrix.cells).toEqual([
      [
        { links: 5, kinds: ['goods', 'skill'] },
        { links: 1, kinds: ['goods'] },
      ],
      [null, { links: 4, kinds: ['skill'] }],
    ]);
    expect([matrix.most, matrix.providers[0]!.roles]).toEqual([5, ['delivers']]);
  });

  it('takes those with few links together, and leaves out what is hidden', () => {
    const many = ['a', 'b', 'c', 'd'].map((id, i) => flow(id, 'goods', 'residents:1', 9 - i));
    const matrix = linkMatrix([...many, { ...flow('e', 'goods', 'residents:1', 1), links: null }], 2);
    expect(matrix.providers.map(({ id, links, merged }) => [id, links, merged])).toEqual([
      ['a', 9, 0],
      ['b', 8, 0],
      ['rest', 13, 2],
    ]);
    expect(matrix.cells[2]).toEqual([{ links: 13, kinds: ['goods'] }]);
    expect(linkMatrix([], 3)).toEqual({ providers: [], users: [], cells: [], most: 0 });
  });
});
