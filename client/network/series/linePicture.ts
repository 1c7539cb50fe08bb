import { timeAxis, type TimeAxis } from './timeAxis.ts';

export interface PicturePoint {
  readonly window: number;
  readonly x: number;
  readonly y: number;
}

/** One line in a picture, broken where it has no value. */
export interface DrawnLine {
  readonly parts: readonly (readonly PicturePoint[])[];
}

export interface LinePicture {
  readonly axis: TimeAxis;
  /** Values at which a rule is drawn, lowest first. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly lines: readonly DrawnLine[];
  /** What chance gives, as closed outlines; empty = it was not asked for. */
  readonly bands: readonly string[];
}

export interface PictureBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ValuesOfLine {
  readonly values: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** Room that the name of a window takes. */
const labelRoom = 58;

/**
 * Lines of one measure as a picture. The scale spans values and bands between round numbers, with 0 in it where all are
 * close to it; where all are equal it has room on both sides. O(lines × windows).
 */
export function linePicture(lines: readonly ValuesOfLine[], count: number, box: PictureBox): LinePicture {
  const axis = timeAxis(count, box.left, box.right, labelRoom);
  const all = lines.flatMap(({ values, low, high }) =>
    [...values, ...low, ...high].filter((value): value is number => value !== null),
  );
  const ticks = scaleTicks(all);
  const [lowest, highest] = [ticks[0]!, ticks.at(-1)!];
  const y = (value: number): number =>
    box.bottom - ((value - lowest) / (highest - lowest)) * (box.bottom - box.top);
  const at = (value: number, window: number): PicturePoint => ({ window, x: axis.x[window]!, y: y(value) });
  return {
    axis,
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    lines: lines.map(({ values }) => ({ parts: unbroken(values, at) })),
    bands: lines.flatMap(({ low, high }) => {
      const known = low.map((value, i) => ((high[i] ?? null) === null ? null : value));
      return unbroken(known, at).map((below) => {
        const above = below.map(({ window }) => at(high[window]!, window)).toReversed();
        return closed([...below, ...above]);
      });
    }),
  };
}

/** Where a value is missing the line ends, and begins anew after it. */
export function unbroken<Point>(
  values: readonly (number | null)[],
  at: (value: number, window: number) => Point,
): Point[][] {
  const parts: Point[][] = [];
  values.forEach((value, window) => {
    if (value === null) return;
    if (window === 0 || values[window - 1] === null || parts.length === 0) parts.push([]);
    parts.at(-1)!.push(at(value, window));
  });
  return parts;
}

/** A band over a single window gets some width, or nobody would see it. */
function closed(points: readonly PicturePoint[]): string {
  const wide = points.length === 2 ? points.flatMap(widened) : points;
  const ordered = points.length === 2 ? [wide[0]!, wide[1]!, wide[3]!, wide[2]!] : wide;
  return `M${ordered.map(({ x, y }) => `${x} ${y}`).join('L')}z`;
}

const widened = (point: PicturePoint): PicturePoint[] => [
  { ...point, x: point.x - 4 },
  { ...point, x: point.x + 4 },
];

/** Three or four round numbers from below the smallest value to above the largest. */
export function scaleTicks(values: readonly number[]): number[] {
  if (values.length === 0) return [0, 1];
  let [lowest, highest] = [Math.min(...values), Math.max(...values)];
  // Close to 0, 0 is shown too: half a height must not be taken for half as many.
  if (lowest > 0 && lowest < 0.6 * highest) lowest = 0;
  if (highest < 0 && highest > 0.6 * lowest) highest = 0;
  if (highest === lowest) {
    const room = Math.abs(highest) / 2 || 1;
    [lowest, highest] = [lowest - room, highest + room];
  }
  const step = roundStep((highest - lowest) / 3);
  const first = Math.floor(lowest / step + 1e-9);
  const last = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** 1, 2, 2.5 or 5 times a power of ten, not below `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 2.5, 5].find((factor) => factor * power >= step - 1e-12) ?? 10) * power;
}
