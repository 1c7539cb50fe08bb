import { ribbonPath } from '../ribbonPath.ts';
import type { PictureBox } from './linePicture.ts';
import { timeAxis, type TimeAxis } from './timeAxis.ts';

export interface AlluvialCounts {
  readonly windows: number;
  /** In the order from top to bottom. */
  readonly states: readonly string[];
  readonly counts: readonly { readonly window: number; readonly state: string; readonly actors: number }[];
  readonly flows: readonly {
    readonly window: number;
    readonly from: string;
    readonly to: string;
    readonly actors: number;
  }[];
}

export interface PlacedState {
  readonly window: number;
  readonly state: string;
  readonly actors: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedFlow {
  readonly window: number;
  readonly from: string;
  readonly to: string;
  readonly actors: number;
  readonly path: string;
}

export interface AlluvialPicture {
  readonly axis: TimeAxis;
  readonly states: readonly PlacedState[];
  readonly flows: readonly PlacedFlow[];
  readonly boxWidth: number;
}

const labelRoom = 62;
const gap = 8;
const widestBox = 14;
/** Of the way between two windows, how much a box may take. */
const boxShare = 0.3;

/**
 * Where boxes and bands of an alluvial picture lie: one column for each window, states in the same order in each, heights in
 * proportion to the number of actors (a line at the least), bands in the order of the states at their ends, so that few
 * cross. O(counts + flows log flows).
 */
export function alluvialPicture(
  { windows, states, counts, flows }: AlluvialCounts,
  box: PictureBox,
): AlluvialPicture {
  const step = windows < 2 ? widestBox : (box.right - box.left) / (windows - 1);
  const boxWidth = Math.min(widestBox, Math.max(3, step * boxShare));
  const axis = timeAxis(windows, box.left + boxWidth / 2, box.right - boxWidth / 2, labelRoom);
  const place = new Map(states.map((state, i) => [state, i]));
  const columns = Array.from({ length: windows }, (_, window) =>
    counts
      .filter((count) => count.window === window)
      .toSorted((a, b) => place.get(a.state)! - place.get(b.state)!),
  );
  const totals = columns.map((column) => column.reduce((sum, { actors }) => sum + actors, 0));
  const mostGaps = Math.max(0, ...columns.map((column) => column.length - 1)) * gap;
  const perActor = (box.bottom - box.top - mostGaps) / Math.max(1, ...totals);
  const placed = columns.flatMap((column, window) => {
    let y = box.top;
    return column.map(({ state, actors }): PlacedState => {
      const height = Math.max(1, actors * perActor);
      const own = { window, state, actors, x: axis.x[window]! - boxWidth / 2, y, height };
      y += height + gap;
      return own;
    });
  });
  const boxOf = new Map(placed.map((each) => [`${each.window} ${each.state}`, each]));
  const used = new Map<string, number>();
  const take = (side: 'out' | 'in', at: PlacedState, height: number): number => {
    const key = `${side} ${at.window} ${at.state}`;
    const start = used.get(key) ?? 0;
    used.set(key, start + height);
    return at.y + start;
  };
  const ordered = flows.toSorted(
    (a, b) =>
      a.window - b.window || place.get(a.from)! - place.get(b.from)! || place.get(a.to)! - place.get(b.to)!,
  );
  const bands = ordered.flatMap((flow): PlacedFlow[] => {
    const from = boxOf.get(`${flow.window} ${flow.from}`);
    const to = boxOf.get(`${flow.window + 1} ${flow.to}`);
    if (!from || !to) return [];
    const height = Math.max(0.5, flow.actors * perActor);
    const path = ribbonPath(
      from.x + boxWidth,
      take('out', from, height),
      to.x,
      take('in', to, height),
      height,
    );
    return [{ ...flow, path }];
  });
  return { axis, states: placed, flows: bands, boxWidth };
}
