import type { ChosenThresholds } from '../analysis/gaps/thresholds.ts';
import type { Setting } from '../entities/setting.ts';
import type { Context } from './context.ts';

/** Whose numbers a community may choose. */
export type ThresholdKind = 'gapThresholds' | 'alertThresholds';

/** What a community takes for a gap, or an alert, as it was saved last; null = all as usual. */
export async function savedThresholds(
  communityId: string,
  kind: ThresholdKind,
  { stores }: Pick<Context, 'stores'>,
): Promise<Setting | null> {
  const [newest] = await stores.settings.list(communityId, kind);
  return newest ?? null;
}

/** The thresholds of a community that are not as usual. */
export async function thresholdsFor(
  communityId: string,
  kind: ThresholdKind,
  context: Pick<Context, 'stores'>,
): Promise<ChosenThresholds> {
  const saved = await savedThresholds(communityId, kind, context);
  return saved === null ? {} : (JSON.parse(saved.content) as ChosenThresholds);
}

/** The thresholds of gaps that are not as usual. */
export const gapThresholdsFor = (
  communityId: string,
  context: Pick<Context, 'stores'>,
): Promise<ChosenThresholds> => thresholdsFor(communityId, 'gapThresholds', context);
