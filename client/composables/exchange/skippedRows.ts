import { ImportRowsDocument, type ImportReadingFragment, type ImportRowsQuery } from '../../api/generated.ts';
import { gatherRows } from './gatherRows.ts';
import type { useAsked } from './useAsked.ts';

/** What rows become that an import does not write, in the order in which one looks at them. */
export const skippedStatuses = ['wrong', 'doubtful', 'leftOut'] as const;

type SkippedStatus = (typeof skippedStatuses)[number];
type Row = NonNullable<ImportRowsQuery['import']>['rows']['edges'][number]['node'];

/** A row of the files that was not written. */
export interface SkippedRow extends Pick<Row, 'file' | 'sheet' | 'row' | 'what' | 'message'> {
  readonly status: SkippedStatus;
}

/** How many rows of a sheet were not written, by what they became. */
export interface SkippedOfSheet {
  readonly file: string;
  readonly sheet: string | null;
  readonly counts: Readonly<Record<SkippedStatus, number>>;
}

const pageSize = 500;
/** Of each status; a file of which more is skipped was read in a wrong way. */
const mostRows = 2_000;

type Ask = ReturnType<typeof useAsked>;

async function rowsOf(ask: Ask, id: string, status: SkippedStatus): Promise<readonly SkippedRow[]> {
  let left = mostRows;
  return gatherRows(
    async (after) => {
      const variables = { id, status, first: pageSize, after: after === null ? null : String(after) };
      const rows = (await ask(ImportRowsDocument, variables)).import?.rows;
      left -= pageSize;
      return {
        rows: (rows?.edges ?? []).map(({ node }) => ({ ...node, status })),
        all: 0,
        next: left > 0 && rows?.pageInfo.hasNextPage ? (rows.pageInfo.endCursor ?? null) : null,
      };
    },
    () => undefined,
  );
}

/**
 * The rows that an import is not going to write, at most 2 000 of each status. To be asked for before writing: the server
 * shows no rows afterwards.
 * @throws Error when the server does not answer
 */
export async function skippedRows(
  ask: Ask,
  { id, counts }: Pick<ImportReadingFragment, 'id' | 'counts'>,
): Promise<readonly SkippedRow[]> {
  const gathered: SkippedRow[] = [];
  for (const status of skippedStatuses)
    if (counts[status] > 0) gathered.push(...(await rowsOf(ask, id, status)));
  return gathered;
}

/** Skipped rows counted by sheet, in the order in which sheets come. O(rows). */
export function skippedBySheet(rows: readonly SkippedRow[]): readonly SkippedOfSheet[] {
  const sheets = new Map<
    string,
    { file: string; sheet: string | null; counts: Record<SkippedStatus, number> }
  >();
  for (const { file, sheet, status } of rows) {
    const key = JSON.stringify([file, sheet]);
    const found = sheets.get(key) ?? { file, sheet, counts: { wrong: 0, doubtful: 0, leftOut: 0 } };
    found.counts[status] += 1;
    sheets.set(key, found);
  }
  return [...sheets.values()];
}
