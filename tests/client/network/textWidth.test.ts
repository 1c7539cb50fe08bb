import { describe, expect, it } from 'vitest';
import { textWidth, twoLines } from '../../../client/network/textWidth.ts';

describe('the width of text in a picture', () => {
  it('counts a Chinese sign as wide as it is high, and a Latin one about half (by hand)', () => {
    expect(textWidth('王秀英', 12)).toBe(36);
    expect(textWidth('Wang', 10)).toBeCloseTo(23.2);
  });

  it('breaks a name between words, else between signs, and cuts what has no room', () => {
    expect(twoLines('王秀英', 51, 12)).toEqual(['王秀英']);
    expect(twoLines('Wang Xiuying', 51, 12)).toEqual(['Wang', 'Xiuying']);
    expect(twoLines('暖桂志愿服务队', 51, 12)).toEqual(['暖桂志愿', '服务队']);
    expect(twoLines('桂花里社区居民委员会', 51, 12)).toEqual(['桂花里社', '区居民…']);
    for (const name of [
      'A',
      'Bartholomew-Longname Somebody',
      '欧阳娜娜娜娜娜娜娜娜娜',
      'a b c d e f g h i j k l m',
    ])
      for (const line of twoLines(name, 51, 12)) expect(textWidth(line, 12)).toBeLessThanOrEqual(51);
  });
});
