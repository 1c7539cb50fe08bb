import type { RankChange, RankPoint } from '../../../entities/results/rankTrajectories.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { quantile } from '../../significance/chanceFigures.ts';
import { windowName } from './lineSentences.ts';
import type { SeriesWindow } from './windows.ts';

const [lowShare, highShare] = [0.05, 0.95];
/** A change is told from this share of the paired draws on. */
const sureShare = 0.9;

/** Where somebody stands in a window, with her ranks in each draw; all null where she has no value. O(draws log draws). */
export function rankPoint(
  window: number,
  recorded: { readonly value: number; readonly rank: number } | null,
  drawn: Float64Array,
): RankPoint {
  if (!recorded) return { window, value: null, rank: null, meanRank: null, low: null, high: null };
  const sorted = drawn.toSorted();
  return {
    window,
    ...recorded,
    meanRank: sorted.reduce((sum, rank) => sum + rank, 0) / sorted.length,
    low: quantile(sorted, lowShare),
    high: quantile(sorted, highShare),
  };
}

/**
 * Whether a rank changed between two windows, from pairs of draws: `better` and `worse` are shares of the pairs, equal ranks
 * are neither. It rose or fell only when the intervals do not overlap, or the share is at least 0.9; else it is unclear.
 * Undefined: null where she has no rank in one of them. O(draws).
 */
export function rankChange(
  before: RankPoint,
  after: RankPoint,
  drawnBefore: Float64Array,
  drawnAfter: Float64Array,
): RankChange | null {
  if (before.meanRank === null || after.meanRank === null) return null;
  const draws = drawnBefore.length;
  let [better, worse] = [0, 0];
  drawnBefore.forEach((rank, draw) => {
    if (drawnAfter[draw]! < rank) better++;
    if (drawnAfter[draw]! > rank) worse++;
  });
  const isApart = after.high! < before.low! || after.low! > before.high!;
  const isReal = isApart || better >= sureShare * draws || worse >= sureShare * draws;
  return {
    window: after.window,
    better: better / draws,
    worse: worse / draws,
    change: !isReal ? 'unclear' : after.meanRank < before.meanRank ? 'rose' : 'fell',
  };
}

/** Which changes of a rank are real, one sentence each, or that none is. */
export function trajectorySentences(
  windows: readonly SeriesWindow[],
  points: readonly RankPoint[],
  changes: readonly RankChange[],
): Sentence[] {
  if (changes.length === 0) return [{ text: 'series.rank.nothing' }];
  const real = changes.filter(({ change }) => change !== 'unclear');
  if (real.length === 0) return [{ text: 'series.rank.unclear' }];
  return real.map(({ window, change }) => ({
    text: `series.rank.${change}`,
    parameters: {
      from: windowName(windows[window - 1]!),
      to: windowName(windows[window]!),
      before: tenths(points[window - 1]!.meanRank!),
      after: tenths(points[window]!.meanRank!),
    },
  }));
}

const tenths = (rank: number): number => Math.round(10 * rank) / 10;
