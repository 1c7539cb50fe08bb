import { expect, it } from 'vitest';
import { unionBetweenness } from '../../../server/analysis/unionBetweenness.ts';
import { fromTable, path, star } from './networks.ts';

it('counts each unordered pair once, whatever the direction (by hand)', () => {
  for (const directed of [false, true]) {
    expect([...unionBetweenness(path(4, directed))]).toEqual([0, 2, 2, 0]);
    expect([...unionBetweenness(star(5, directed))]).toEqual([6, 0, 0, 0, 0]);
  }
  const mutual = fromTable([['a', 'b'], ['b', 'a'], ['c', 'b']], { directed: true }); // prettier-ignore
  expect([...unionBetweenness(mutual)]).toEqual([0, 1, 0]);
});
