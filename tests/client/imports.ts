import type { ImportDoubt } from '../../client/composables/exchange/useImportDoubts.ts';

/** Answers about imports, with invented people. */

/** A whole list on one page. */
export const importPage = <Node>(nodes: readonly Node[]) => ({
  totalCount: nodes.length,
  edges: nodes.map((node) => ({ node })),
  pageInfo: { hasNextPage: false, endCursor: null },
});

/** A name of which it is not clear whom it means. */
export function importDoubt(mention: string, part: Partial<ImportDoubt> = {}): ImportDoubt {
  return {
    mention,
    name: mention.split('|')[0] ?? '',
    place: null,
    file: '签到.xlsx',
    sheet: '三月',
    row: 5,
    rows: 1,
    isUnknown: false,
    decision: null,
    decidedPersonId: null,
    candidates: [],
    ...part,
  };
}
