import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writtenSheet } from '../../../server/inquiry/writtenSheet.ts';

const listOf = (count: number) => ({
  title: '名单',
  table: { header: ['姓名', '次数'], rows: Array.from({ length: count }, (_, i) => [`居民${i}`, i]) },
  remarks: ['桂花里'],
  language: 'zh' as const,
});

describe('a list that is written', () => {
  it.each([10, 20_000])('of %i rows is whole, here or in a thread of its own', async (count) => {
    const bytes = (await writtenSheet(listOf(count), 'xlsx')) as Uint8Array;
    const [list, about] = await readWorkbook(Buffer.from(bytes));
    expect([list?.data.length, list?.data.at(-1)]).toEqual([count + 1, [`居民${count - 1}`, count - 1]]);
    expect(about?.data).toEqual([['名单'], ['桂花里']]);
  });

  it('of many rows leaves the process free meanwhile', async () => {
    let longest = 0;
    let last = performance.now();
    const ticks = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const started = performance.now();
    expect(await writtenSheet(listOf(50_000), 'csv')).toMatch(/居民49999,49999\r\n$/);
    longest = Math.max(longest, performance.now() - last);
    clearInterval(ticks);
    // What is left is handing the rows over; in the process itself it would be all of it.
    expect(longest).toBeLessThan((performance.now() - started) / 2);
  });
});
