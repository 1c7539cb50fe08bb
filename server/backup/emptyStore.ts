import type { GraphStore } from '../store/graphStore.ts';
import { statement } from '../store/statements.ts';

/** Whether a store holds nothing but signed-in sessions, if those. */
export async function holdsNothing(graph: Pick<GraphStore, 'read'>): Promise<boolean> {
  return (await graph.read(statement('archive/anyNode'))).length === 0;
}
