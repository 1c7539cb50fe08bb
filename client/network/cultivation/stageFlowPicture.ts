import { ribbonPath } from '../ribbonPath.ts';

/** How often cases went from one stage to another; null = began, or ended: as planned, or given up before. */
export interface StageFlow {
  readonly from: string | null;
  readonly to: string | null;
  readonly isStopped: boolean;
  readonly count: number;
}

export interface FlowBox {
  /** Code of a stage; null = the end. */
  readonly stage: string | null;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface FlowBand {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
  /** `on`: to the next column, an outline. `past` and `back`: round below, a middle line. `stopped`: an outline that leads nowhere. */
  readonly kind: 'on' | 'past' | 'back' | 'stopped';
  readonly path: string;
  /** How thick it is. */
  readonly thickness: number;
}

export interface StageFlowPicture {
  readonly width: number;
  readonly height: number;
  /** How far the columns stand apart. */
  readonly step: number;
  readonly boxWidth: number;
  readonly boxes: readonly FlowBox[];
  readonly bands: readonly FlowBand[];
}

const boxWidth = 14;
const top = 30;
const tallest = 150;
const thinnest = 2;
/** For one case. */
const thickest = 28;
const loopDepth = 26;
/** From column to column, unless the names need more. */
const narrowest = 104;
const left = 44;
/** Before the first stage. */
const beginning = 32;
const right = 84;
const stub = 26;

/**
 * Stages as columns in their order and the end behind them, with bands in proportion to how many went from one to another.
 * Bands to the next column lie between the columns; those that go past a stage, or back, run round below all; those that
 * were given up end where they are. A box is as high as what comes in or goes out, whichever is more.
 * Columns stand `step` apart, the least being 104. O(stages + flows log flows).
 */
export function stageFlowPicture(
  stages: readonly string[],
  flows: readonly StageFlow[],
  wantedStep = narrowest,
): StageFlowPicture {
  const step = Math.max(narrowest, wantedStep);
  const end = stages.length;
  const placeOf = new Map(stages.map((code, i) => [code, i]));
  const known = flows.flatMap((flow) => {
    const from = flow.from === null ? -1 : placeOf.get(flow.from);
    const to = flow.to === null ? end : placeOf.get(flow.to);
    return from === undefined || to === undefined || flow.count <= 0
      ? []
      : [{ ...flow, start: from, target: to }];
  });
  const sumOf = (isMet: (flow: (typeof known)[number]) => boolean): number =>
    known.filter(isMet).reduce((sum, { count }) => sum + count, 0);
  const sizes = Array.from({ length: end + 1 }, (_, place) => {
    const comes = sumOf(({ target, isStopped }) => target === place && !isStopped);
    const goes = sumOf(({ start }) => start === place);
    return Math.max(comes, goes);
  });
  const perCase = Math.min(thickest, tallest / Math.max(1, ...sizes));
  const thick = (count: number): number => Math.max(thinnest, count * perCase);
  const boxes = sizes.map((size, place) => ({
    place,
    stage: stages[place] ?? null,
    x: left + place * step,
    y: top,
    height: Math.max(thinnest, size * perCase),
  }));

  const used = new Map<string, number>();
  const take = (side: 'out' | 'in', place: number, height: number): number => {
    const key = `${side} ${place}`;
    const before = used.get(key) ?? 0;
    used.set(key, before + height);
    return top + before;
  };
  // Neighbours first, so that the widest bands lie straight; what leads nowhere last.
  const rank = { on: 0, past: 1, back: 2, stopped: 3 } as const;
  const ordered = known
    .map((flow) => ({ ...flow, kind: kindOf(flow) }))
    .toSorted((a, b) => rank[a.kind] - rank[b.kind] || a.start - b.start || a.target - b.target);
  const floor = top + Math.max(...boxes.map(({ height }) => height));
  let deepest = floor;
  const bands = ordered.map(({ from, to, count, start, target, kind }): FlowBand => {
    const thickness = thick(count);
    const common = { from, to, count, thickness, kind };
    const x1 = start < 0 ? left - beginning : boxes[start]!.x + boxWidth;
    const out = start < 0 ? null : take('out', start, thickness);
    if (kind === 'stopped') return { ...common, path: `M${x1} ${out ?? top}h${stub}v${thickness}h${-stub}z` };
    const x2 = boxes[target]!.x;
    const into = take('in', target, thickness);
    if (kind === 'on') return { ...common, path: ribbonPath(x1, out ?? into, x2, into, thickness) };
    const [y1, y2] = [(out ?? into) + thickness / 2, into + thickness / 2];
    const bottom = floor + loopDepth * (Math.abs(start - target) + 1) + thickness / 2;
    deepest = Math.max(deepest, bottom + thickness / 2);
    const reach = 30 + thickness / 2;
    return {
      ...common,
      path: `M${x1} ${y1}C${x1 + reach} ${y1} ${x1 + reach} ${bottom} ${x1} ${bottom}L${x2} ${bottom}C${x2 - reach} ${bottom} ${x2 - reach} ${y2} ${x2} ${y2}`,
    };
  });
  return {
    width: left + end * step + right,
    height: Math.max(deepest, floor) + 16,
    step,
    boxWidth,
    boxes: boxes.map(({ stage, x, y, height }) => ({ stage, x, y, height })),
    bands,
  };
}

function kindOf({
  start,
  target,
  isStopped,
}: {
  start: number;
  target: number;
  isStopped: boolean;
}): FlowBand['kind'] {
  if (isStopped) return 'stopped';
  if (target <= start) return 'back';
  return target === start + 1 ? 'on' : 'past';
}
