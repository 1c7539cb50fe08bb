import { expect, it } from 'vitest';
import { shortName } from '../../../server/entities/shortName.ts';

it.each([
  ['王秀英', '王某'],
  ['欧阳秀英', '欧阳某'],
  [' 李 明 ', '李某'],
  ['Wang Xiuying', 'Wang X.'],
  ['Ana Maria Lopez', 'Ana M. L.'],
  ['Cher', 'C.'],
  ['', '?.'],
])('calls %s %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
