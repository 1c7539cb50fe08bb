import type { NetworkEdge } from './networkModel.ts';

/** After so many months without anybody confirming it, a tie is drawn at half its strength. */
export const halfFadedMonths = 12;

/** Ties never vanish from the picture: one that nobody confirmed has not ended. */
const faintest = 0.12;

/**
 * Which share of its strength a line is drawn with: 2^(−months since it was confirmed / 12), and 1 where that is not known.
 * For pictures only; nothing is computed from it.
 */
export function fadingOf({ unconfirmedMonths }: Pick<NetworkEdge, 'unconfirmedMonths'>): number {
  if (unconfirmedMonths === undefined) return 1;
  return Math.max(faintest, 2 ** (-unconfirmedMonths / halfFadedMonths));
}
