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
  const kind = nodeKind(label);
  const byId = await stores.nodes.read(name);
  if (byId?.label === label) return byId;
  let after: string | null = null;
  do {
    const page = await stores.nodes.list(kind, communityId, { first: 100, after, search: name });
    const found = page.edges.find((edge) => edge.node.displayName === name);
    if (found) return found.node;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return null;
}
