import { adjacency, type NetworkForm } from '../graph/adjacency.ts';
import { groupIndices } from './groupIndices.ts';
import type { MeasureOptions } from './measure.ts';

/**
 * How ties run between groups. Only persons who have a group count, and ties between two of them. On an undirected
 * network each tie is read both ways, so that `from` equals `to`.
 */
export interface GroupMixing {
  /** Ties read. */
  readonly ties: number;
  /** Those of them with both ends in one group. */
  readonly inside: number;
  /** By group: its members, and how many ties start and end in it. */
  readonly sizes: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** O(n + m). @throws Error without groups, which a caller rules out */
export function groupMixing(network: NetworkForm, { groups }: MeasureOptions): GroupMixing {
  if (!groups) throw new Error('This measure needs groups: say which group each person is in.');
  const { order, out } = adjacency(network);
  const groupOf = groupIndices(network)(groups);
  const count = groupOf.reduce((last, group) => Math.max(last, group), -1) + 1;
  const sizes = new Float64Array(count);
  const from = new Float64Array(count);
  const to = new Float64Array(count);
  let [ties, inside] = [0, 0];
  for (let i = 0; i < order; i++) {
    const own = groupOf[i]!;
    if (own === -1) continue;
    sizes[own]!++;
    for (let slot = out.offsets[i]!, end = out.offsets[i + 1]!; slot < end; slot++) {
      const other = groupOf[out.targets[slot]!]!;
      if (other === -1) continue;
      ties++;
      from[own]!++;
      to[other]!++;
      if (own === other) inside++;
    }
  }
  return { ties, inside, sizes, from, to };
}
