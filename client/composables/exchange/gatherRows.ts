import type { Gathered } from './useDownloadList.ts';

/** What one question to the server brought of a long list. */
export interface Piece<Row> {
  readonly rows: readonly Row[];
  /** How many rows the list has. */
  readonly all: number;
  /** Where the next piece begins; null = this was the last. */
  readonly next: string | number | null;
}

/** The server makes no longer file. */
const mostRows = 100_000;

/**
 * All rows of a list that the server answers in pieces, one after the other.
 * @throws Error when there are more than a file may have, and what `read` throws
 */
export async function gatherRows<Row>(
  read: (from: string | number | null) => Promise<Piece<Row>>,
  tell: (gathered: Gathered) => void,
): Promise<readonly Row[]> {
  const gathered: Row[] = [];
  let from: string | number | null = null;
  do {
    const piece: Piece<Row> = await read(from);
    gathered.push(...piece.rows);
    if (Math.max(piece.all, gathered.length) > mostRows) throw new Error('The list is too long');
    tell({ done: gathered.length, all: piece.all });
    from = piece.rows.length === 0 ? null : piece.next;
  } while (from !== null);
  return gathered;
}

/** A piece of a list of which the server takes an offset. */
export function pieceAt<Row>(offset: number, rows: readonly Row[], all: number): Piece<Row> {
  const end = offset + rows.length;
  return { rows, all, next: end < all ? end : null };
}
