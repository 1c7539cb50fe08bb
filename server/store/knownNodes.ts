import { nodeKind } from '../entities/nodeKinds.ts';
import type { PropertyValue } from '../entities/property.ts';
import { withheldProperty } from '../entities/purpose.ts';
import type { Attributes } from '../entities/scalars.ts';
import type { GraphStore } from './graphStore.ts';
import { kindLabel, readAttributes } from './rows.ts';
import { statement } from './statements.ts';

/** A node that is there already, with what files may say of it. */
export interface KnownNode {
  readonly id: string;
  readonly label: string;
  readonly externalId: string | null;
  /** Name or title, by its kind. */
  readonly name: string;
  /** Name of the building that a resident lives in; null = not recorded, or not a resident. */
  readonly place: string | null;
  /** Those that have a value. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly attributes: Attributes;
  /** The first day on which she does not want to be in the network; null = none. What is hers is shown to nobody then. */
  readonly withheldFrom: string | null;
  /** Of a person who became one with another: the one who stayed, of whom the rest is. */
  readonly mergedInto?: string | null;
}

/** The nodes of a community, by what files call them. */
export interface KnownNodes {
  /** By the id of the file that they came from, and by their own id. */
  readonly byId: ReadonlyMap<string, KnownNode>;
  /** Ids of waves and of places, by name. */
  readonly waves: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

/** Shared by all nodes without further facts, of which there are many. */
const noAttributes: Attributes = {};

/** Reads the nodes of a community in pieces. O(nodes) memory, about 1 KB each. */
export async function readKnownNodes(
  store: Pick<GraphStore, 'scan'>,
  communityId: string,
): Promise<KnownNodes> {
  const homes = new Map<string, string>();
  await store.scan(statement('batch/homes'), { communityId }, (rows) => {
    for (const [id, place] of rows) if (place !== null) homes.set(String(id), String(place));
  });
  const byId = new Map<string, KnownNode>();
  const named: Readonly<Record<string, Map<string, string>>> = { Wave: new Map(), Place: new Map() };
  await store.scan(statement('batch/knownNodes'), { communityId }, (rows) => {
    for (const [labels, properties] of rows) {
      const node = knownNode(labels as string[], properties as Record<string, unknown>, homes);
      byId.set(node.id, node);
      if (node.externalId !== null && node.label !== 'Wave') byId.set(node.externalId, node);
      named[node.label]?.set(node.name, node.id);
    }
  });
  await addMerged(store, communityId, byId);
  return { byId, waves: named.Wave!, places: named.Place! };
}

/** Files know persons who became one with another by the ids that they had. */
async function addMerged(
  store: Pick<GraphStore, 'scan'>,
  communityId: string,
  byId: Map<string, KnownNode>,
): Promise<void> {
  // Whoever stayed may have become one with a third since; the latest come first.
  await store.scan(statement('identity/mergedNodes'), { communityId }, (rows) => {
    for (const [otherId, externalId, keptId] of rows) {
      const kept = byId.get(String(keptId));
      if (!kept) continue;
      const merged = { ...kept, id: String(otherId), mergedInto: kept.mergedInto ?? kept.id };
      byId.set(merged.id, merged);
      const isFree = externalId !== null && byId.get(String(externalId)) === undefined;
      // The kept node may have taken over the id of the file; the ids of ties are made of the former node.
      if (isFree || (externalId !== null && externalId === kept.externalId))
        byId.set(String(externalId), merged);
    }
  });
}

function knownNode(
  labels: readonly string[],
  stored: Readonly<Record<string, unknown>>,
  homes: ReadonlyMap<string, string>,
): KnownNode {
  const kind = nodeKind(kindLabel(labels));
  const id = String(stored.id);
  const properties: Record<string, PropertyValue> = {};
  for (const { name } of kind.properties) {
    const value = stored[name];
    if (value !== undefined && value !== null) properties[name] = value as PropertyValue;
  }
  return {
    id,
    label: kind.label,
    externalId: (stored.externalId as string | undefined) ?? null,
    name: String(stored[kind.nameProperty] ?? id),
    place: homes.get(id) ?? null,
    properties,
    attributes: stored.attributes === '{}' ? noAttributes : readAttributes(stored.attributes),
    withheldFrom: (stored[withheldProperty('network')] as string | undefined) ?? null,
  };
}
