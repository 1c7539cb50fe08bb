/** Where values lie between the lower and the upper edge of a picture. */
export interface SlopeScale {
  readonly ticks: readonly number[];
  y(value: number): number;
}

const mostTicks = 6;

/**
 * A scale from 0, or from below it where there are negative values, to at least the largest value, with at most six even
 * steps. `top` and `bottom` are the edges, in the units of the picture. Without values it is 0 to 1.
 */
export function slopeScale(values: readonly number[], top: number, bottom: number): SlopeScale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = most - least || 1;
  let step = 10 ** Math.floor(Math.log10(span / mostTicks));
  // 1, 2, 5, 10, 20, 50 …
  for (let i = 0; span / step > mostTicks - 1; i++) step *= i % 3 === 1 ? 2.5 : 2;
  const [from, to] = [
    Math.floor(least / step),
    Math.max(Math.ceil(most / step), Math.floor(least / step) + 1),
  ];
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => (from + i) * step);
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  return {
    ticks: ticks.map((tick) => Number(tick.toPrecision(12))),
    y: (value) => bottom - ((value - first) / (last - first)) * (bottom - top),
  };
}
