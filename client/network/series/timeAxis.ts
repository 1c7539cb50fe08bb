/** Where windows stand along a picture, at equal distances. */
export interface TimeAxis {
  readonly x: readonly number[];
  /** Those that have room for their name; the last one always. */
  readonly labelled: readonly number[];
}

/** Windows from `left` to `right`, one alone in the middle; names that need `room` each. O(windows). */
export function timeAxis(count: number, left: number, right: number, room: number): TimeAxis {
  const step = count < 2 ? 0 : (right - left) / (count - 1);
  const x = Array.from({ length: count }, (_, i) => (count === 1 ? (left + right) / 2 : left + i * step));
  const every = Math.max(1, Math.ceil(room / Math.max(1, step)));
  const labelled = x.flatMap((_, i) => ((count - 1 - i) % every === 0 ? [i] : []));
  return { x, labelled };
}
