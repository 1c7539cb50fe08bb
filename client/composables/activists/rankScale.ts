/** The one axis of ranks under a list. */
export interface RankScale {
  /** The last rank that the axis shows. */
  readonly last: number;
  /** Round ranks to write under it, with 1 and the last one. */
  readonly ticks: readonly number[];
  /** Where a rank lies, 0 to 1; beyond the axis it lies on its end. */
  place(rank: number): number;
}

/**
 * An axis from 1 to the worst rank that somebody shown may have, rounded up, at most to the last rank there is.
 * @param ranks of those shown, `ranked` how many have a rank at all
 */
export function rankScale(ranks: readonly (number | null)[], ranked: number): RankScale {
  const known = ranks.filter((rank) => rank !== null);
  const worst = Math.max(2, ...known);
  const step = tickStep(worst);
  const last = Math.max(2, Math.min(Math.ceil(worst / step) * step, Math.max(ranked, Math.ceil(worst))));
  const round = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
  return {
    last,
    ticks: [...new Set([1, ...round.filter((tick) => tick > 1 && last - tick >= step / 2), last])],
    place: (rank) => Math.min(1, Math.max(0, (rank - 1) / (last - 1))),
  };
}

/** 1, 2 or 5 times a power of ten, so that an axis of this length has at most five steps. */
function tickStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length / 5));
  const step = [1, 2, 5, 10].find((factor) => factor * power * 5 >= length) ?? 10;
  return Math.max(1, step * power);
}
