import { describe, expect, it } from 'vitest';
import { gatherRows } from '../../../../client/composables/exchange/gatherRows.ts';

describe('the rows of a long list', () => {
  it('are fetched piece by piece, telling how far', async () => {
    const told: string[] = [];
    const rows = await gatherRows(
      (from) => {
        const start = Number(from ?? 0);
        const piece = [0, 1, 2, 3, 4].slice(start, start + 2);
        const end = start + piece.length;
        return Promise.resolve({ rows: piece, all: 5, next: end < 5 ? end : null });
      },
      ({ done, all }) => told.push(`${done}/${all}`),
    );
    expect(rows).toEqual([0, 1, 2, 3, 4]);
    expect(told).toEqual(['2/5', '4/5', '5/5']);
  });

  it('end where the server has no more, whatever it says', async () => {
    const rows = await gatherRows(
      () => Promise.resolve({ rows: [], all: 9, next: 'more' }),
      () => undefined,
    );
    expect(rows).toEqual([]);
  });

  it('are refused when there are more than a file may have', async () => {
    const read = () => Promise.resolve({ rows: [1], all: 100_001, next: 'more' });
    await expect(gatherRows(read, () => undefined)).rejects.toThrow();
  });
});
