import { describe, expect, it } from 'vitest';
import { FairLine } from '../../../server/inquiry/fairLine.ts';

const limits = { perAsker: 3, all: 5 };
const served = (line: FairLine<string>, may?: (asker: string, item: string) => boolean): string[] => {
  const items: string[] = [];
  for (let next = line.take(may); next; next = line.take(may)) items.push(next.item);
  return items;
};

// Expected orders by hand.
describe('a fair line', () => {
  it('serves askers in turn, and each in the order in which she came', () => {
    const line = new FairLine<string>();
    for (const item of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) line.add(item, item[0]!);
    expect(['a1', 'b1', 'c1', 'a2', 'c2', 'a3'].map((item) => line.ahead(item))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(served(line)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
    expect(line.length).toBe(0);
  });

  it('puts who was served behind those who wait', () => {
    const line = new FairLine<string>();
    for (const item of ['a1', 'a2']) line.add(item, 'a');
    expect(line.take()?.item).toBe('a1');
    line.add('b1', 'b');
    // Her turn is before that of whoever came after she was served.
    expect(served(line)).toEqual(['a2', 'b1']);
    line.add('a3', 'a');
    line.add('b2', 'b');
    expect(served(line, (asker) => asker === 'b')).toEqual(['b2']);
    expect(line.length).toBe(1);
  });

  it('passes over what its asker may not have now', () => {
    const line = new FairLine<string>();
    for (const item of ['aLong', 'a1', 'bLong', 'b1']) line.add(item, item[0]!);
    expect(served(line, (_asker, item) => !item.endsWith('Long'))).toEqual(['a1', 'b1']);
    expect(served(line)).toEqual(['aLong', 'bLong']);
  });

  it('lets an item take the turn of whichever of its askers is first', () => {
    const line = new FairLine<string>();
    for (const item of ['a1', 'a2', 'shared']) line.add(item, 'a');
    line.add('shared', 'b');
    expect(line.ahead('shared')).toBe(1);
    expect(served(line)).toEqual(['a1', 'shared', 'a2']);
  });

  it('is bounded for each asker and for all', () => {
    const line = new FairLine<string>(limits);
    for (const item of ['a1', 'a2', 'a3']) line.add(item, 'a');
    const refused = (item: string): unknown => {
      try {
        return line.add(item, item[0]!);
      } catch (error) {
        return error;
      }
    };
    expect(refused('a4')).toMatchObject({ problems: [{ code: 'tooManyJobs', parameters: { max: 3 } }] });
    for (const item of ['b1', 'c1']) line.add(item, item[0]!);
    expect(refused('d1')).toMatchObject({ problems: [{ code: 'tooManyJobs', parameters: { max: 5 } }] });
    expect(line.remove('a2')).toBe(true);
    expect([line.remove('a2'), line.ahead('a2')]).toEqual([false, null]);
    expect(refused('d1')).toBeUndefined();
    expect(line.clear()).toHaveLength(5);
    expect(line.take()).toBeNull();
  });
});
