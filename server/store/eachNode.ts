import type { GraphStore } from './graphStore.ts';
import type { NodeRow } from './rows.ts';
import { statement } from './statements.ts';

/** Hands on every node of a community as it comes, in no particular order: none of them is held. */
export async function eachNode(
  store: GraphStore,
  communityId: string,
  take: (row: NodeRow) => void,
): Promise<void> {
  await store.scan(statement('record/nodes'), { communityId }, (rows) => {
    for (const [labels, properties] of rows)
      take({ labels: labels as string[], properties: properties as Record<string, unknown> });
  });
}
