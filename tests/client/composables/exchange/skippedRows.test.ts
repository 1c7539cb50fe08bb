import { describe, expect, it } from 'vitest';
import { skippedBySheet, skippedRows } from '../../../../client/composables/exchange/skippedRows.ts';

const row = (at: number, sheet: string | null = null) => ({
  file: 'a.xlsx',
  sheet,
  row: at,
  what: null,
  message: null,
  changes: [],
});
const none = { new: 1, changed: 0, same: 0, matched: 0, doubtful: 0, wrong: 0, leftOut: 0 };

describe('skippedRows', () => {
  it('asks page after page for what is skipped, and for nothing else', async () => {
    const asked: unknown[] = [];
    const ask = (_query: unknown, variables: unknown) => {
      asked.push(variables);
      const { after } = variables as { after: string | null };
      const rows = {
        edges: [{ node: row(after === null ? 3 : 8) }],
        pageInfo: { hasNextPage: after === null, endCursor: 'next' },
      };
      return Promise.resolve({ import: { rows } });
    };
    const found = await skippedRows(ask as never, { id: 'i', counts: { ...none, wrong: 2 } });
    expect(found.map((each) => [each.row, each.status])).toEqual([
      [3, 'wrong'],
      [8, 'wrong'],
    ]);
    expect(asked).toEqual([
      { id: 'i', status: 'wrong', first: 500, after: null },
      { id: 'i', status: 'wrong', first: 500, after: 'next' },
    ]);
  });

  it('asks for no more than 2 000 rows of a status', async () => {
    let pages = 0;
    const ask = () => {
      pages += 1;
      const edges = Array.from({ length: 500 }, (_, i) => ({ node: row(i) }));
      return Promise.resolve({
        import: { rows: { edges, pageInfo: { hasNextPage: true, endCursor: 'next' } } },
      });
    };
    const found = await skippedRows(ask as never, { id: 'i', counts: { ...none, leftOut: 90_000 } });
    expect([pages, found.length]).toEqual([4, 2_000]);
  });
});

describe('skippedBySheet', () => {
  it('counts by sheet what rows became', () => {
    const rows = [
      { ...row(3, '一'), status: 'wrong' as const },
      { ...row(4, '二'), status: 'doubtful' as const },
      { ...row(5, '一'), status: 'wrong' as const },
    ];
    expect(skippedBySheet(rows)).toEqual([
      { file: 'a.xlsx', sheet: '一', counts: { wrong: 2, doubtful: 0, leftOut: 0 } },
      { file: 'a.xlsx', sheet: '二', counts: { wrong: 0, doubtful: 1, leftOut: 0 } },
    ]);
  });
});
