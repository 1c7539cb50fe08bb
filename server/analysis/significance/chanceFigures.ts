/** A figure beside what it is in networks drawn by chance; null where undefined, or where too few draws have a value. */
export interface ChanceFigures {
  readonly observed: number | null;
  readonly mean: number | null;
  /** Of the sample (divided by draws − 1). */
  readonly standardDeviation: number | null;
  /** 2.5th and 97.5th percentile, between neighbouring draws by linear interpolation (type 7 of Hyndman & Fan 1996). */
  readonly low: number | null;
  readonly high: number | null;
  /** (1 + draws as small as the observed value or smaller) / (draws with a value + 1). */
  readonly pLower: number | null;
  /** (1 + draws as large as the observed value or larger) / (draws with a value + 1). */
  readonly pUpper: number | null;
  /** Draws in which the figure has no value; nothing above counts them. */
  readonly undefinedDraws: number;
}

/** With fewer draws than these there is nothing to say about chance. */
export const fewestDefined = 20;
/** Values that differ by less are the same value added up in another order. */
const rounding = 1e-9;

/**
 * How an observed value lies among drawn ones (NaN = undefined in that draw). A draw that equals the observed value
 * counts in both tails, and the observed network counts as a draw of its own, so that p is never 0 (Phipson & Smyth
 * 2010, doi:10.2202/1544-6115.1585). O(d log d) in d draws.
 */
export function chanceFigures(observed: number | null, drawn: Float64Array): ChanceFigures {
  const values = drawn.filter((value) => !Number.isNaN(value)).sort();
  const undefinedDraws = drawn.length - values.length;
  const nothing = { mean: null, standardDeviation: null, low: null, high: null, pLower: null, pUpper: null };
  if (values.length < fewestDefined) return { observed, ...nothing, undefinedDraws };
  const mean = meanOf(values);
  const standardDeviation = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
  );
  const spread = { mean, standardDeviation, low: quantile(values, 0.025), high: quantile(values, 0.975) };
  if (observed === null) return { observed, ...spread, pLower: null, pUpper: null, undefinedDraws };
  const margin = rounding * Math.max(Math.abs(observed), standardDeviation);
  const share = (isExtreme: (value: number) => boolean): number =>
    (1 + values.filter(isExtreme).length) / (values.length + 1);
  return {
    observed,
    ...spread,
    pLower: share((value) => value <= observed + margin),
    pUpper: share((value) => value >= observed - margin),
    undefinedDraws,
  };
}

/** Exactly the value where all values are equal, which a plain sum need not give. */
function meanOf(values: Float64Array): number {
  const first = values[0]!;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}

/** Of ascending values: between neighbours by linear interpolation (type 7 of Hyndman & Fan 1996). */
export function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
}
