import type { RecordNode } from '../entities/communityRecord.ts';

/**
 * What nodes under pseudonyms are called in files: their short pseudonyms, the whole ones where two are alike, and survey rounds
 * always by id. By the node's id; the same for all files of a record. O(nodes).
 */
export function shortIds(nodes: readonly RecordNode[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { displayName } of nodes) counts.set(displayName, (counts.get(displayName) ?? 0) + 1);
  return new Map(
    nodes.map(({ id, label, displayName }) => [
      id,
      label === 'Wave' || counts.get(displayName) !== 1 ? id : displayName,
    ]),
  );
}
