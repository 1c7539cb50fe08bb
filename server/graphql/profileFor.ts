import type { WeightProfileUsed } from '../analysis/activists/situation.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Context } from './context.ts';
import { toWeightProfile } from './settings.resolver.ts';

/**
 * The stored weights that a list is asked for with, a version that was put away too; null = the built-in ones.
 * @throws ProblemError `notFound` when the community has no such profile
 */
export async function profileFor(
  profileId: string | null,
  { communityId }: NetworkSelection,
  { stores }: Pick<Context, 'stores'>,
): Promise<WeightProfileUsed | null> {
  if (!profileId) return null;
  const setting = await stores.settings.read(profileId);
  if (setting?.kind !== 'weightProfile' || setting.communityId !== communityId)
    throw new ProblemError({ code: 'notFound', field: 'profileId' });
  const { id, name, version, weights } = toWeightProfile(setting);
  return {
    id,
    name,
    version,
    weights: Object.fromEntries(weights.map(({ dimension, weight }) => [dimension, weight])),
  };
}
