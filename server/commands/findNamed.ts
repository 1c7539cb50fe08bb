import { nodeKind } from '../entities/nodeKinds.ts';
import type { Node } from '../entities/node.ts';
import type { Stores } from '../store/stores.ts';

/** The node of a kind with exactly this name; an id is taken as well. Null when there is none. */
export async function findNamed(
  stores: Stores,
  label: string,
  communityId: string | null,
  name: string,
): Promise<Node | null> {
  const byId = await stores.nodes.read(name);
  return byId?.label === label ? byId : stores.nodes.named(nodeKind(label), communityId, name);
}
