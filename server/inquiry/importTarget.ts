import { nodeKind } from '../entities/nodeKinds.ts';
import { ProblemError } from '../entities/problem.ts';
import { checkNode } from '../entities/rules.ts';
import type { Stores } from '../store/stores.ts';

/** Which community files go to: one that is there, or one by its name, made when it isn't. */
export type ImportTarget = { readonly communityId: string } | { readonly communityName: string };

/** Its id, and its name when it is still to be made. @throws ProblemError `notFound`, and what is wrong with a name */
export async function communityOfTarget(
  { nodes, clock }: Pick<Stores, 'nodes' | 'clock'>,
  target: ImportTarget,
): Promise<{ communityId: string; newCommunity: string | null }> {
  const kind = nodeKind('Community');
  if ('communityId' in target) {
    const { communityId } = target;
    if ((await nodes.read(communityId))?.label !== kind.label)
      throw new ProblemError({ code: 'notFound', field: 'communityId' });
    return { communityId, newCommunity: null };
  }
  const name = target.communityName.trim();
  const problems = checkNode(kind, { name });
  if (problems.length > 0) throw new ProblemError(problems);
  const known = await nodes.named(kind, null, name);
  return known
    ? { communityId: known.id, newCommunity: null }
    : { communityId: clock.newId(), newCommunity: name };
}
