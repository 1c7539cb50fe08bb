import { describe, expect, it } from 'vitest';
import { sameBuilding, dwellingOf } from '../../../../server/exchange/matching/buildingOf.ts';
import { mentionOf, phoneEndOf } from '../../../../server/exchange/matching/mention.ts';
import { inYardsticks } from '../../../yardsticks.ts';

describe('dwellingOf', () => {
  it.each([
    ['3号楼', '3', null],
    ['三号楼', '3', null],
    ['3栋', '3', null],
    ['３＃', '3', null],
    ['03栋', '3', null],
    ['3', '3', null],
    ['3-501', '3', '501'],
    ['3-2-501', '3', '501'],
    ['3栋2单元501室', '3', '501'],
    ['十二号楼', '12', null],
    ['二十三栋', '23', null],
    ['A座', 'a', null],
    ['Building 3', '3', null],
    ['东区3号楼', '东区3', null],
    ['桂花 苑', '桂花苑', null],
  ])('%s', (written, building, room) => {
    expect(dwellingOf(written)).toMatchObject({ building, room });
  });

  it('knows nothing of nothing', () => {
    expect(dwellingOf(' ')).toBeNull();
    expect(dwellingOf(null)).toBeNull();
    expect(sameBuilding('3栋', null)).toBeNull();
    expect(sameBuilding('3栋', '三号楼')).toBe(true);
    expect(sameBuilding('3栋', '13栋')).toBe(false);
  });
});

describe('mentionOf', () => {
  it.each([
    ['3号楼王阿姨', '王阿姨', '3号楼'],
    ['３－５０１ 老李', '老李', '3号楼'],
    ['张三（3号楼）', '张三', '3号楼'],
    ['东区3号楼刘洋', '刘洋', '东区3号楼'],
    ['王建国 3栋2单元501', '王建国', '3号楼'],
    ['Building 3 Anna Lee', 'Anna Lee', 'Building 3'],
    ['3号楼', '3号楼', null],
    ['一一', '一一', null],
  ])('takes the building out of %s', (written, name, place) => {
    expect(mentionOf({ name: written })).toMatchObject({ name, place });
  });

  it('takes phone and sex out of the name, and keeps no more of a phone than four digits', () => {
    const mention = mentionOf({ name: '李四（女）138 1234 5678' });
    expect(mention).toMatchObject({ name: '李四', gender: 'female', phoneEnd: '5678' });
    expect(JSON.stringify(mention)).not.toContain('1234');
  });

  it('lets a cell of its own go before what stands in the name', () => {
    const cells = {
      name: '3号楼张三',
      place: '5栋',
      phone: '13811112222',
      gender: '男性',
      birthYear: '1956年',
    };
    expect(mentionOf(cells)).toMatchObject({
      place: '5栋',
      phoneEnd: '2222',
      gender: 'male',
      birthYear: 1956,
    });
  });

  it('gives one key to one person, however she is written', () => {
    const keys = [
      mentionOf({ name: '張 三', place: '三号楼' }),
      mentionOf({ name: '张三', place: '3#' }),
      mentionOf({ name: '3-201 张三' }),
    ].map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set(['张三|3|']));
    expect(mentionOf({ name: '张三', place: '4栋' }).key).not.toBe(keys[0]);
  });

  it('bears hostile texts', async () => {
    const long = '('.repeat(5000) + '3'.repeat(5000) + '-'.repeat(5000);
    const { result, yardsticks } = await inYardsticks(() => mentionOf({ name: long }));
    expect(result.name.length).toBeGreaterThan(0);
    expect(yardsticks).toBeLessThan(50);
  });
});

it('needs four digits of a phone', () => {
  expect(phoneEndOf('123')).toBeNull();
  expect(phoneEndOf('＋86 138-0000-1234')).toBe('1234');
});
