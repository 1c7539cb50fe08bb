/**
 * A function that draws from the gamma distribution with a shape above 0 and scale 1 (mean = shape). O(1) on average.
 * Source: Marsaglia & Tsang 2000, ACM Transactions on Mathematical Software 26:363-372.
 */
export function gammaVariate(next: () => number): (shape: number) => number {
  // 1 − a number of [0, 1) is never 0, of which there is no logarithm.
  const positive = (): number => 1 - next();
  const normal = (): number => Math.sqrt(-2 * Math.log(positive())) * Math.cos(2 * Math.PI * next());
  const drawn = (shape: number): number => {
    if (shape < 1) return drawn(shape + 1) * positive() ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(positive()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  return drawn;
}
