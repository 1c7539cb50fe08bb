/** A bar on a line from 0 to 1: where it begins and how long it is. */
export interface BarSpan {
  readonly start: number;
  readonly length: number;
}

/** Makes bars of values: from zero, to the right or, when there are negative values, to the left of it. */
export function barsOf(values: readonly (number | null)[]): (value: number | null) => BarSpan {
  let [least, most] = [0, 0];
  for (const value of values) {
    if (value === null) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const width = most - least || 1;
  return (value) => ({
    start: (Math.min(0, value ?? 0) - least) / width,
    length: Math.abs(value ?? 0) / width,
  });
}

/** Places of numbers on a line from 0 to 1 that shows them all, with room at both ends. */
export function placesOf(values: readonly (number | null)[]): (value: number) => number {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const room = (most - least || Math.abs(most) || 1) * 0.12;
  return (value) => (value - least + room) / (most - least + 2 * room);
}
