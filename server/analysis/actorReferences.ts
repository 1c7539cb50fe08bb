import { actorLabels, type ActorLabel } from '../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { ActorReference } from '../entities/results/actorReference.ts';
import type { DateWindow } from '../graph/recordTies.ts';
import { onceFor } from '../graph/onceFor.ts';
import { placesOfResidents } from '../graph/residences.ts';

export type ActorNode = RecordNode & { readonly label: ActorLabel };

export function isActor(node: RecordNode): node is ActorNode {
  return (actorLabels as readonly string[]).includes(node.label);
}

/** Nodes by id. O(nodes), once for a record. */
export const nodesById = onceFor(
  (record: CommunityRecord): ReadonlyMap<string, RecordNode> =>
    new Map(record.nodes.map((node) => [node.id, node])),
);

/**
 * The building of each resident, as a node: the last one that she lived in within the window. O(ties), once for a record
 * and window.
 */
export function homesOf(
  record: CommunityRecord,
  nodes: ReadonlyMap<string, RecordNode>,
  window: DateWindow,
): ReadonlyMap<string, RecordNode> {
  return homesIn(record)(nodes, window);
}

const windowsPerRecord = 8;

const homesIn = onceFor((record: CommunityRecord) =>
  onceFor((nodes: ReadonlyMap<string, RecordNode>, window: DateWindow): ReadonlyMap<string, RecordNode> => {
    const homes = new Map<string, RecordNode>();
    for (const [resident, placeId] of placesOfResidents(record, window)) {
      const place = nodes.get(placeId);
      if (place) homes.set(resident, place);
    }
    return homes;
  }, windowsPerRecord),
);

/** An actor, as far as a list needs her. @throws Error for a node that is no actor */
export function actorReference(node: RecordNode, homes: ReadonlyMap<string, RecordNode>): ActorReference {
  if (!isActor(node)) throw new Error(`A ${node.label} is no actor`);
  return {
    id: node.id,
    name: node.displayName,
    kind: node.label,
    externalId: node.externalId,
    placeName: homes.get(node.id)?.displayName ?? null,
  };
}
