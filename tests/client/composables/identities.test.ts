import { expect, it } from 'vitest';
import { tieGroups } from '../../../client/composables/identities/tieGroups.ts';

it('puts ties with one other together, in order of name', () => {
  const line = (id: string, otherId: string, other: string) => ({ id, otherId, other, text: id });
  const groups = tieGroups([line('1', 'b', '乙'), line('2', 'a', '丁'), line('3', 'b', '乙')], 'zh');
  // 丁 (dīng) before 乙 (yǐ).
  expect(groups.map(({ other, ties }) => [other, ties.map(({ id }) => id)])).toEqual([
    ['丁', ['2']],
    ['乙', ['1', '3']],
  ]);
});
