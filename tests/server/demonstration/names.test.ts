import { expect, it } from 'vitest';
import { draws } from '../../../server/demonstration/draws.ts';
import { nameGiver } from '../../../server/demonstration/names.ts';

it('gives full names of three characters, the commonest surnames oftenest, and none twice', () => {
  const names = nameGiver('zh', draws(1, 'names'));
  const given = Array.from({ length: 600 }, (_, index) =>
    names.fullName(names.surname(), index % 2 === 0 ? 'female' : 'male', 1930 + (index % 90)),
  );
  expect(new Set(given).size).toBe(600);
  expect(given.filter((name) => [...name].length !== 3)).toEqual([]);
  const starting = (surname: string): number => given.filter((name) => name.startsWith(surname)).length;
  expect(starting('王') + starting('李') + starting('张')).toBeGreaterThan(
    starting('姜') + starting('范') + starting('江'),
  );
});
