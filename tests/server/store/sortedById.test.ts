import { describe, expect, it } from 'vitest';
import { random } from '../../../server/kernels/random.ts';
import { placesOf, sortedById } from '../../../server/store/sortedById.ts';

describe('sorting by id', () => {
  it.each([0, 1, 2, 1_999, 2_000, 2_001, 25_003])('sorts %i as Array.sort does', async (count) => {
    const draw = random(7);
    const items = Array.from({ length: count }, (_, i) => ({
      id: `${Math.floor(draw() * 2 ** 32)}-${i}`,
      i,
    }));
    const expected = items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const sorted = await sortedById(items);
    expect(sorted).toEqual(expected);
    expect([...(await placesOf(sorted))]).toEqual(expected.map(({ id }, place) => [id, place]));
  });

  it('gives other work its turn on the way', async () => {
    const items = Array.from({ length: 25_003 }, (_, i) => ({ id: String(25_003 - i) }));
    let turns = 0;
    let isSorted = false;
    const count = (): void => {
      if (isSorted) return;
      turns += 1;
      setImmediate(count);
    };
    setImmediate(count);
    await placesOf(await sortedById(items));
    isSorted = true;
    // A turn for each 2,000 that are sorted, and more while they are merged.
    expect(turns).toBeGreaterThanOrEqual(Math.floor(25_003 / 2_000));
  });
});
