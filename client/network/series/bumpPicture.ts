import { unbroken, type PictureBox, type PicturePoint } from './linePicture.ts';
import { timeAxis, type TimeAxis } from './timeAxis.ts';

/** The ranks of one person as they are drawn. */
export interface DrawnTrajectory {
  readonly parts: readonly (readonly PicturePoint[])[];
  /** From best to worst rank of the interval, at each window that has one. */
  readonly intervals: readonly {
    readonly window: number;
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
  }[];
  /** Where a name stands: after the last point; moved so that names do not lie on each other. */
  readonly name: { readonly x: number; readonly y: number } | null;
  /** Steps that are more than uncertainty. */
  readonly real: readonly { readonly from: PicturePoint; readonly to: PicturePoint }[];
}

export interface BumpPicture {
  readonly axis: TimeAxis;
  readonly ticks: readonly { readonly rank: number; readonly y: number }[];
  readonly trajectories: readonly DrawnTrajectory[];
}

export interface RankedPoint {
  readonly meanRank: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RankedPerson {
  readonly points: readonly RankedPoint[];
  readonly changes: readonly { readonly window: number; readonly change: string }[];
}

const labelRoom = 58;
const nameHeight = 17;
/** Persons stand a little beside one another, so that their intervals can be told apart: so far at the most, and together over half a step. */
const mostApart = 4;
const spreadShare = 0.5;
const tickRoom = 14;

/**
 * Mean ranks with intervals, rank 1 at the top, on a scale that spreads the first ranks (square root), since that is where
 * people look. O(persons × windows).
 */
export function bumpPicture(persons: readonly RankedPerson[], count: number, box: PictureBox): BumpPicture {
  const axis = timeAxis(count, box.left, box.right, labelRoom);
  const step = count < 2 ? box.right - box.left : (box.right - box.left) / (count - 1);
  const apart = Math.min(mostApart, (spreadShare * step) / Math.max(1, persons.length));
  const worst = Math.max(
    2,
    ...persons.flatMap(({ points }) => points.map(({ high, meanRank }) => high ?? meanRank ?? 1)),
  );
  const y = (rank: number): number =>
    box.top + (Math.sqrt(rank - 1) / Math.sqrt(worst - 1)) * (box.bottom - box.top);
  const trajectories = persons.map(({ points, changes }, place): DrawnTrajectory => {
    const shift = (place - (persons.length - 1) / 2) * apart;
    const at = (rank: number, window: number): PicturePoint => ({
      window,
      x: axis.x[window]! + shift,
      y: y(rank),
    });
    const parts = unbroken(
      points.map(({ meanRank }) => meanRank),
      at,
    );
    const placed = new Map(parts.flat().map((point) => [point.window, point]));
    const last = parts.at(-1)?.at(-1);
    return {
      parts,
      intervals: points.flatMap(({ low, high }, window) =>
        low === null || high === null
          ? []
          : [{ window, x: axis.x[window]! + shift, top: y(low), bottom: y(high) }],
      ),
      name: last ? { x: last.x, y: last.y } : null,
      real: changes.flatMap(({ window, change }) => {
        const [from, to] = [placed.get(window - 1), placed.get(window)];
        return change !== 'unclear' && from && to ? [{ from, to }] : [];
      }),
    };
  });
  return {
    axis,
    ticks: rankTicks(worst)
      .map((rank) => ({ rank, y: y(rank) }))
      .reduce<{ rank: number; y: number }[]>(
        (kept, tick) => (tick.y - (kept.at(-1)?.y ?? -Infinity) < tickRoom ? kept : [...kept, tick]),
        [],
      ),
    trajectories: withRoomForNames(trajectories, box.bottom),
  };
}

/** 1, and round ranks up to the worst that is drawn. */
function rankTicks(worst: number): number[] {
  return [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].filter(
    (rank) => rank <= worst,
  );
}

/** Names from top to bottom, each at least a line below the one before; if they run over the bottom, all move up. */
function withRoomForNames(trajectories: readonly DrawnTrajectory[], bottom: number): DrawnTrajectory[] {
  const order = trajectories
    .flatMap(({ name }, i) => (name ? [{ i, y: name.y }] : []))
    .sort((a, b) => a.y - b.y || a.i - b.i);
  let below = -Infinity;
  for (const each of order) {
    each.y = Math.max(each.y, below + nameHeight);
    below = each.y;
  }
  let above = bottom + nameHeight;
  for (const each of order.toReversed()) {
    each.y = Math.min(each.y, above - nameHeight);
    above = each.y;
  }
  const placed = new Map(order.map(({ i, y }) => [i, y]));
  return trajectories.map((each, i) => ({
    ...each,
    name: each.name ? { x: each.name.x, y: placed.get(i)! } : null,
  }));
}
