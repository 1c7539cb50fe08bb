import { describe, expect, it } from 'vitest';
import { onceFor } from '../../../server/graph/onceFor.ts';

describe('onceFor', () => {
  it('computes once for each object and list of arguments, also what is null', () => {
    const asked: string[] = [];
    const once = onceFor((key: { readonly name: string }, word: string, number?: number) => {
      asked.push(`${key.name} ${word} ${number ?? ''}`);
      return null;
    });
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([once(a, 'x'), once(a, 'x'), once(a, 'x', 1), once(b, 'x'), once(a, 'x', 1)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(asked).toEqual(['a x ', 'a x 1', 'b x ']);
  });

  it('lets go of all answers of an object when there are too many', () => {
    let computed = 0;
    const once = onceFor((_: object, number: number) => {
      computed++;
      return number;
    }, 2);
    const key = {};
    expect([1, 2, 1, 3, 3, 1].map((number) => once(key, number))).toEqual([1, 2, 1, 3, 3, 1]);
    // 1, 2 and 3, and 1 again, which was let go when 3 came.
    expect(computed).toBe(4);
  });
});
