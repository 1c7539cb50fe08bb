import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExampleLine, numberedLine, signUpLine } from '../../../server/exchange/signUpLine.ts';
import { inYardsticks } from '../../yardsticks.ts';

const read = (line: string) => {
  const { number, names, place, phone, people, isCancelled, note } = signUpLine(line);
  return [number, names.join('+'), place, phone, people, isCancelled, note];
};

// Lines as they stand in chat groups; each is read by hand.
describe('a line of a sign-up list', () => {
  it.each([
    ['1. 张三 3号楼 2人', [1, '张三', '3号楼', null, 2, false, null]],
    ['２．李四　５栋', [2, '李四', '5栋', null, null, false, null]],
    ['3、王阿姨（3号楼）👍👍', [3, '王阿姨', '3号楼', null, null, false, null]],
    ['4.3号楼赵姐+1', [4, '赵姐', '3号楼', null, 2, false, null]],
    ['5️⃣ 老李 3-501', [5, '老李', '3-501', null, null, false, null]],
    ['⑥孙悦 带2人', [6, '孙悦', null, null, 3, false, null]],
    ['7. 周敏 2大1小', [7, '周敏', null, null, 3, false, null]],
    ['8. 吴刚 13812345678', [8, '吴刚', null, '13812345678', null, false, null]],
    ['9. 郑爽 取消', [9, '郑爽', null, null, null, true, null]],
    ['10. 冯远 不去了', [10, '冯远', null, null, null, true, null]],
    ['11. 陈静、陈晨 3号楼 2人', [11, '陈静+陈晨', '3号楼', null, 2, false, null]],
    ['12. 卫东 褚平 2人', [12, '卫东+褚平', null, null, 2, false, null]],
    ['13. 蒋勤 志愿者', [13, '蒋勤', null, null, null, false, '志愿者']],
    ['14. 沈力 两人', [14, '沈力', null, null, 2, false, null]],
    ['15.', [15, '', null, null, null, false, null]],
    ['韩雪 6号楼', [null, '韩雪', '6号楼', null, null, false, null]],
    ['16. 3号楼2单元501室 杨柳', [16, '杨柳', '3号楼2单元501室', null, null, false, null]],
    ['17. 朱红 尾号1234', [17, '朱红', null, '1234', null, false, null]],
  ])('%s', (line, expected) => expect(read(line)).toEqual(expected));

  it('tells an example from a sign-up', () => {
    for (const line of ['例 张三 3号楼 2人', '例：张三 3号楼', '（例）1. 张三', '格式：姓名 楼栋 人数'])
      expect(isExampleLine(line), line).toBe(true);
    for (const line of ['1. 例外的人', '2. 张三 3号楼 2人', '张三'])
      expect(isExampleLine(line), line).toBe(false);
  });

  const surnames = ['王', '李', '张', '刘', '陈', '欧阳'];
  const given = fc.array(fc.constantFrom(...'芳敏静丽强磊军洋勇杰娟涛明超秀霞'), {
    minLength: 1,
    maxLength: 2,
  });
  const name = fc
    .tuple(fc.constantFrom(...surnames), given)
    .map(([surname, rest]) => surname + rest.join(''));
  const place = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('号楼', '栋', '幢'))
    .map((parts) => parts.join(''));
  const ahead = fc.constantFrom('.', '. ', '、', '．', ') ', '） ');

  it('finds number, name, building and count again, however they are put together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        ahead,
        name,
        place,
        fc.option(fc.integer({ min: 2, max: 9 }), { nil: null }),
        fc.constantFrom(' ', '　', '，', '  ', ' 🌸 '),
        fc.boolean(),
        (number, sign, who, where, people, gap, isPlaceFirst) => {
          const parts = isPlaceFirst ? [where, who] : [who, where];
          const line = `${number}${sign}${[...parts, ...(people === null ? [] : [`${people}人`])].join(gap)}`;
          expect(read(line)).toEqual([number, who, where, null, people, false, null]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads any text without failing, and names nobody by signs alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { names, people, number } = signUpLine(text);
        expect(names.every((each) => /[\p{L}\p{N}]/u.test(each))).toBe(true);
        expect(people === null || people >= 0).toBe(true);
        expect(number).toBe(numberedLine(text)?.number ?? null);
      }),
    );
  });

  it('takes no long time for long lines', async () => {
    const long = `1. ${'张三 3号楼 '.repeat(20_000)}`;
    const { yardsticks } = await inYardsticks(() => signUpLine(long));
    expect(yardsticks).toBeLessThan(100);
  });
});
