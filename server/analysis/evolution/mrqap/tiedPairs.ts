import type { RecordNode } from '../../../entities/communityRecord.ts';
import type { Adjacency } from '../../../graph/adjacency.ts';

/**
 * Whether a row is tied to a column of some persons in a network: from row to column where it is directed. What is negative,
 * where dislike prevails, is no tie. O(nodes + edges), then O(1).
 */
export function tiedPairs(
  { keys, directed, edgeSources, edgeTargets, edgeStrengths }: Adjacency,
  persons: readonly RecordNode[],
): (row: number, column: number) => boolean {
  const places = new Map(persons.map(({ id }, i) => [id, i]));
  const count = persons.length;
  const tied = new Set<number>();
  for (let edge = 0; edge < edgeSources.length; edge++) {
    if (edgeStrengths[edge]! < 0) continue;
    const one = places.get(keys[edgeSources[edge]!]!);
    const other = places.get(keys[edgeTargets[edge]!]!);
    if (one === undefined || other === undefined) continue;
    tied.add(one * count + other);
    if (!directed) tied.add(other * count + one);
  }
  return (row, column) => tied.has(row * count + column);
}
