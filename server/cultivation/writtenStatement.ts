import type { WrittenStatement } from '../entities/results/standing.ts';
import type { Statement } from './statements.ts';

/** A statement as it is answered. */
export const writtenStatement = (statement: Statement | null): WrittenStatement | null => {
  if (!statement) return null;
  const { id, on, holds, value, text, reference, until } = statement.entry;
  return { ...{ id, on, holds, value, text, reference, until }, isCurrent: statement.isCurrent };
};
