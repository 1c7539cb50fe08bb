import type { RecordNode } from '../../entities/communityRecord.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import { networkAmong } from '../networkAmong.ts';
import type { WithdrawalSides } from './withdrawal.ts';

/** A network of persons after professionals withdrew. */
export interface Withdrawn {
  readonly rest: Adjacency;
  /** Ids of those who leave, and of those who lose their last tie thereby; in order. */
  readonly leaving: readonly string[];
  readonly isolated: readonly string[];
}

/** What becomes of a contact network when professionals withdraw. O(n + m). */
export function withdrawn(
  whole: Adjacency,
  node: (id: string) => RecordNode,
  { leaves }: WithdrawalSides,
): Withdrawn {
  const leaving = whole.keys.filter((id) => leaves(node(id)));
  const gone = new Set(leaving);
  const rest = networkAmong(whole, new Set(whole.keys.filter((id) => !gone.has(id))));
  const alone = new Set(rest.keys.filter((_, i) => rest.union.offsets[i] === rest.union.offsets[i + 1]));
  const isolated = whole.keys.filter(
    (id, i) => alone.has(id) && whole.union.offsets[i] !== whole.union.offsets[i + 1],
  );
  return { rest, leaving, isolated };
}
