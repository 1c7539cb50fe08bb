import type { ChosenThresholds } from '../analysis/gaps/thresholds.ts';
import type { Setting } from '../entities/setting.ts';
import type { Context } from './context.ts';

/** What a community takes for a gap, as it was saved last; null = all as usual. */
export async function savedGapThresholds(
  communityId: string,
  { stores }: Pick<Context, 'stores'>,
): Promise<Setting | null> {
  const [newest] = await stores.settings.list(communityId, 'gapThresholds');
  return newest ?? null;
}

/** The thresholds of a community that are not as usual. */
export async function gapThresholdsFor(
  communityId: string,
  context: Pick<Context, 'stores'>,
): Promise<ChosenThresholds> {
  const saved = await savedGapThresholds(communityId, context);
  return saved === null ? {} : (JSON.parse(saved.content) as ChosenThresholds);
}
