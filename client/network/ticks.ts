/** The next round number (1, 2, 3, 4, 5, 6, 8 or 10 times a power of ten) that isn't below `value`. */
export function tickAbove(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const factor = [1, 2, 3, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= value) ?? 10;
  return factor * power;
}
