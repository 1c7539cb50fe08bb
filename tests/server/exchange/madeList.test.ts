import { describe, expect, it } from 'vitest';
import { MadeList, type Sequence } from '../../../server/exchange/madeList.ts';

const numbers = [3, 1, 4, 1, 5];

class Made extends MadeList<number> {
  readonly length = numbers.length;
  protected made(index: number): number {
    return numbers[index]!;
  }
}

/** What the methods of a list answer. */
const answersOf = (list: Sequence<number>) => ({
  length: list.length,
  at: [list.at(0), list.at(4), list.at(5)],
  slices: [list.slice(), list.slice(1), list.slice(1, 3), list.slice(3, 99), list.slice(4, 2)],
  map: list.map((item, index) => item * 10 + index),
  flatMap: list.flatMap((item) => (item === 1 ? [] : [item, item])),
  flatMapOfOne: list.flatMap((item) => item + 1),
  filter: list.filter((item, index) => item > 1 && index > 0),
  find: [list.find((item) => item === 4), list.find((item) => item === 9)],
  findIndex: [list.findIndex((item) => item === 1), list.findIndex((item) => item === 9)],
  some: [list.some((item) => item === 5), list.some((item) => item === 9)],
  every: [list.every((item) => item > 0), list.every((item) => item > 1)],
  iterated: [...list],
});

describe('a list whose items are made when somebody looks', () => {
  // Expected values: those of an array of the same items.
  it('answers as an array does', () => {
    expect(answersOf(new Made())).toEqual(answersOf(numbers));
  });

  it('finds an item that is undefined', () => {
    class Nothing extends MadeList<undefined> {
      readonly length = 1;
      protected made(): undefined {
        return undefined;
      }
    }
    expect(new Nothing().some((item) => item === undefined)).toBe(true);
  });
});
