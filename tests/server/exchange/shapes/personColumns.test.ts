import { describe, expect, it } from 'vitest';
import { isSumRow, peopleIn, personColumnCalled } from '../../../../server/exchange/shapes/personColumns.ts';

describe('what a heading says of the person of a row', () => {
  it.each([
    ['姓名', 'name'],
    ['1、您的姓名：', 'name'],
    ['参加人', 'name'],
    ['您怎么称呼？', 'name'],
    ['楼栋', 'place'],
    ['您住几号楼？', 'place'],
    ['联系电话', 'phone'],
    ['性别', 'gender'],
    ['出生年月', 'birthYear'],
    ['紧急联系人姓名', null],
    ['提名1楼栋', null],
    ['您和谁商量？', null],
    ['活动名称', null],
    ['年龄', null],
  ])('%s', (heading, column) => expect(personColumnCalled(heading)).toBe(column));
});

describe('the people whom a cell names', () => {
  it.each([
    ['张三、李四', ['张三', '李四']],
    ['张三 李四', ['张三', '李四']],
    ['3号楼 王阿姨', ['3号楼 王阿姨']],
    ['张三;3-501 老李\n王五', ['张三', '3-501 老李', '王五']],
    ['没有', []],
    ['无', []],
    ['张三、张三', ['张三']],
    ['', []],
  ])('%j', (cell, people) => expect(peopleIn(cell)).toEqual(people));

  it('are none in a row of sums', () => {
    expect(isSumRow(['合计', 12])).toBe(true);
    expect(isSumRow([null, '总人数：', 3])).toBe(true);
    expect(isSumRow(['张三', 1])).toBe(false);
  });
});
