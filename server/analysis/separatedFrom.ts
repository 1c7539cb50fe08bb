import type { RecordNode } from '../entities/communityRecord.ts';
import type { SeparatedGroup } from '../entities/results/ego.ts';
import { adjacency } from '../graph/adjacency.ts';
import type { Network } from '../graph/network.ts';
import { actorReference } from './actorReferences.ts';
import { partsWithout } from './partsWithout.ts';
import { largestFirst } from './ranks.ts';

/** Who is linked to the largest part of her component only through a person. */
export interface Separated {
  /** How many in all; the value of the measure `articulation`. */
  readonly separatedCount: number;
  /** The parts in which they would be, the largest first, and at most `first` of them by name. */
  readonly separated: SeparatedGroup[];
}

/** See `partsWithout`. Nobody for who is not in the network. O(n + m). */
export function separatedFrom(
  network: Network,
  actorId: string,
  first: number,
  nodes: ReadonlyMap<string, RecordNode>,
  homes: ReadonlyMap<string, RecordNode>,
): Separated {
  if (!network.hasNode(actorId)) return { separatedCount: 0, separated: [] };
  const { keys } = adjacency(network);
  const parts = partsWithout(network, keys.indexOf(actorId)).map((part) => part.map((i) => keys[i]!));
  return namedParts(parts, first, nodes, homes);
}

/** Parts of a network by the ids of their nodes, in their order. Actors of a part in order of name. O(n log n). */
export function namedParts(
  parts: readonly (readonly string[])[],
  first: number,
  nodes: ReadonlyMap<string, RecordNode>,
  homes: ReadonlyMap<string, RecordNode>,
): Separated {
  const separated: SeparatedGroup[] = [];
  let left = first;
  for (const part of parts) {
    if (left <= 0) break;
    const rows = part.map((id) => ({ id, name: nodes.get(id)!.displayName, value: null }));
    const shown = largestFirst(rows, left);
    left -= shown.length;
    separated.push({
      size: part.length,
      actors: shown.map(({ id }) => actorReference(nodes.get(id)!, homes)),
    });
  }
  return { separatedCount: parts.reduce((sum, part) => sum + part.length, 0), separated };
}
