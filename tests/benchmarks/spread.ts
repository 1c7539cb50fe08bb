/** What repeated measurements came to, in their own unit. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Median and extremes. @throws when nothing was measured */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: sorted[0]!, high: sorted.at(-1)! };
}

/** The value below which this share of the measurements lies (nearest rank; the median of two is the upper). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** Three significant digits, without an exponent. */
export const short = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));

export const saySpread = ({ median, low, high }: Spread): string =>
  `${short(median)} (${short(low)}–${short(high)})`;

/** How many times `other` is `base`. */
export const ratio = (other: number, base: number): string => `× ${short(other / base)}`;

/** Runs work and answers what it made and the milliseconds that went by. */
export async function timed<Result>(work: () => Promise<Result> | Result): Promise<[Result, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}
