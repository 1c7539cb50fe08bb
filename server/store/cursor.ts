import { ProblemError } from '../entities/problem.ts';

/** Where a page ends: opaque to clients. */
export function encodeCursor(position: readonly string[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** @throws ProblemError `badCursor` when the text is not one of ours */
export function decodeCursor(cursor: string | null | undefined, length: number): readonly string[] {
  if (!cursor) return Array.from({ length }, () => '');
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(position) &&
      position.length === length &&
      position.every((part) => typeof part === 'string')
    )
      return position;
  } catch {
    // Not JSON: said below.
  }
  throw new ProblemError({ code: 'badCursor', field: 'after' });
}

export interface PageOf<Item> {
  readonly edges: readonly { readonly node: Item; readonly cursor: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** How many items the whole list has. Counted when it is first asked for, and once. */
  readonly totalCount: () => Promise<number>;
}

/** A page from one row more than was asked for. */
export function toPage<Item>(
  items: readonly Item[],
  first: number,
  count: () => Promise<number>,
  position: (item: Item) => readonly string[],
): PageOf<Item> {
  let counted: Promise<number> | null = null;
  const edges = items.slice(0, first).map((node) => ({ node, cursor: encodeCursor(position(node)) }));
  return {
    edges,
    pageInfo: { hasNextPage: items.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: () => (counted ??= count()),
  };
}
