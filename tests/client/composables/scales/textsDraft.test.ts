import { expect, it } from 'vitest';
import {
  itemTexts,
  newRow,
  textRows,
  withOptionsOf,
  withPasted,
} from '../../../../client/composables/scales/textsDraft.ts';
import { madeScale, madeTexts, ownScale } from './madeScale.ts';

it('rows are the items of all editions, with what was entered', () => {
  const rows = textRows(madeScale({ texts: madeTexts() }));
  expect(rows.map(({ item, text, options }) => [item, text, options])).toEqual([
    ['1', '有人聊天吗？', '没有\n偶尔'],
    ['2', '', ''],
    ['3', '', ''],
  ]);
  expect(itemTexts(rows)).toEqual([
    { item: '1', text: '有人聊天吗？', options: ['没有', '偶尔'], value: null, domain: null },
  ]);
});

it('pasted lines fill the items in their order', () => {
  const rows = withPasted(textRows(madeScale()), '一\n\n 二 \n', madeScale());
  expect(rows.map(({ text }) => text)).toEqual(['一', '二', '']);
});

it('pasted lines make a list of one’s own, with the number beside each name', () => {
  const rows = withPasted([newRow([], null)], '医生,86\n厨师\t47\n无分', ownScale());
  expect(rows.map(({ item, text, value }) => [item, text, value])).toEqual([
    ['i1', '医生', 86],
    ['i2', '厨师', 47],
    ['i3', '无分', null],
  ]);
  const left = rows.slice(1);
  expect(newRow(left, null).item).toBe('i4');
  expect(withPasted(left, '法官，88', ownScale()).map(({ item }) => item)).toEqual(['i2', 'i3', 'i4']);
});

it('the options of one item can be used for all whose codes have words', () => {
  const rows = withOptionsOf(textRows(madeScale({ texts: madeTexts() })), 0);
  expect(rows.map(({ options, hasOptions }) => [options, hasOptions])).toEqual([
    ['没有\n偶尔', true],
    ['没有\n偶尔', true],
    ['', false],
  ]);
});
