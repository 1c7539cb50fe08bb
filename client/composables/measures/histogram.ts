/** How many values lie from `from` (included) up to `to` (included in the last bin only). */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The next width of 1, 2 or 5 times a power of ten that is not below `width`. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= width * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * Values in at most `most` + 1 bins of the same round width, from the smallest value to the largest. Whole numbers that are few
 * get a bin each. O(values).
 */
export function histogram(values: readonly number[], most = 20): readonly Bin[] {
  if (values.length === 0) return [];
  const [least, largest] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  const areWhole = values.every(Number.isInteger);
  if (least === largest) return [{ from: least, to: largest, count: values.length }];
  const width = areWhole
    ? Math.max(1, roundWidth((largest - least) / most))
    : roundWidth((largest - least) / most);
  const first = Math.floor(least / width + 1e-9);
  // The largest value of measured numbers closes the last bin; of whole numbers it may begin one.
  const reach = largest / width - first;
  const count = areWhole ? Math.floor(reach) + 1 : Math.max(1, Math.ceil(reach - 1e-9));
  const counts = new Array<number>(count).fill(0);
  for (const value of values) {
    const index = Math.min(count - 1, Math.max(0, Math.floor(value / width - first + 1e-9)));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((each, index) => ({
    from: rounded((first + index) * width),
    to: rounded((first + index + 1) * width),
    count: each,
  }));
}

/** 0.30000000000000004 is 0.3. */
const rounded = (value: number): number => Number(value.toPrecision(12));
