/** The mean; null of none. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;

/** The standard deviation of a sample (n − 1); 0 of fewer than two. */
export function standardDeviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  if (mean === null || values.length < 2) return 0;
  return Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (values.length - 1));
}
