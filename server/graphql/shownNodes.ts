import type { Node } from '../entities/node.ts';
import { isShown } from '../entities/shownNode.ts';
import type { Context } from './context.ts';

/** The nodes of some ids that may be shown, in their order. */
export async function shownNodes(
  ids: readonly string[],
  { loaders, today }: Pick<Context, 'loaders' | 'today'>,
): Promise<Node[]> {
  const nodes = await Promise.all(ids.map((id) => loaders.node.load(id)));
  return nodes.filter((node) => node !== null && isShown(node, today())) as Node[];
}
