import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { nameIndex, type Syllables } from '../../../client/network/nameSearch.ts';

const names = ['王秀英', '黄秀珍', '单田芳', '李雄', 'Linda Wang', '小王子'];
const syllables: Syllables = (name) =>
  pinyin(name, { toneType: 'none', type: 'array', mode: 'surname', nonZh: 'consecutive' });
const index = nameIndex(names, (name) => name, syllables);

describe('name search', () => {
  it.each([
    ['王秀', ['王秀英']],
    ['wangxiu', ['王秀英']],
    ['WANG XIU', ['王秀英']],
    ['wxy', ['王秀英']],
    ['huang', ['黄秀珍']],
    ['xiu', ['王秀英', '黄秀珍']],
    // 单 is read Shan as a surname, not dan.
    ['shan', ['单田芳']],
    ['nobody', []],
  ])('finds %s', (query, found) => {
    expect(index.find(query)).toEqual(found);
  });

  it('puts the beginning of a name before its middle', () => {
    expect(index.find('王')).toEqual(['王秀英', '小王子']);
    expect(index.find('wang')).toEqual(['王秀英', 'Linda Wang', '小王子']);
  });

  it('keeps everybody without a query, and finds written names before pinyin has been learnt', () => {
    expect(index.find(' ')).toEqual(names);
    expect(nameIndex(names, (name) => name, null).find('秀')).toEqual(['王秀英', '黄秀珍']);
  });
});
