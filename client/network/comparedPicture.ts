import type { ComparedPresence, ComparedTieState } from '../api/generated.ts';
import { boundsOf } from './bounds.ts';
import type { NetworkModel } from './networkModel.ts';
import type { Point } from './seededPosition.ts';

/** Which of two networks is drawn: the earlier, the later, or what changed between them. */
export type ComparedSide = 'before' | 'change' | 'after';

/** The two networks of a comparison as one, with what became of each tie and actor. */
export interface ComparedModel {
  readonly model: NetworkModel;
  readonly states: readonly ComparedTieState[];
  readonly presences: readonly ComparedPresence[];
  readonly degreesBefore: readonly number[];
  readonly degreesAfter: readonly number[];
}

/** How a line or dot is drawn; each has a colour and a form of its own, so that it can be told in grey too. */
export type DrawnLine = 'kept' | 'formed' | 'dissolved' | 'notAsked';
export type DrawnDot = 'same' | 'grown' | 'shrunk' | 'joined' | 'left';

export interface ComparedDot {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly kind: DrawnDot;
  /** Whether her name is written; it covers no other. */
  readonly isNamed: boolean;
}

export interface ComparedPicture {
  /** All lines of one kind as the path of one element. */
  readonly paths: Readonly<Record<DrawnLine, string>>;
  readonly counts: Readonly<Record<DrawnLine, number>>;
  readonly dots: readonly ComparedDot[];
  /** By how much lines are thinner than usual, 0.45 to 1: many thick ones would hide one another. */
  readonly thinner: number;
}

export interface PictureBox {
  readonly width: number;
  readonly height: number;
}

const margin = 24;
const mostNames = 24;

/**
 * The picture of one side of a comparison. Places are the same on every side: they come from both networks together, and so
 * does the scale, so that only lines, sizes and marks change. The area of a dot tells her number of ties; who has none on a side
 * is drawn only where she had some on the other. O(edges + nodes log nodes).
 */
export function comparedPicture(
  { model, states, presences, degreesBefore, degreesAfter }: ComparedModel,
  points: readonly Point[],
  side: ComparedSide,
  box: PictureBox,
): ComparedPicture {
  const isTied = (index: number): boolean => (degreesBefore[index] ?? 0) + (degreesAfter[index] ?? 0) > 0;
  const shown = model.nodes.flatMap((_, index) => (isTied(index) ? [index] : []));
  const placeOf = placesIn(
    shown.map((index) => points[index] ?? { x: 0, y: 0 }),
    box,
  );
  const place = new Map(shown.map((index, at) => [index, placeOf[at]!]));
  const paths: Record<DrawnLine, string[]> = { kept: [], formed: [], dissolved: [], notAsked: [] };
  model.edges.forEach(({ from, to }, edge) => {
    const line = lineOf(states[edge] ?? 'kept', side);
    const [start, end] = [place.get(from), place.get(to)];
    if (line === null || !start || !end) return;
    paths[line].push(`M${short(start.x)} ${short(start.y)}L${short(end.x)} ${short(end.y)}`);
  });
  const most = Math.max(1, ...degreesBefore, ...degreesAfter);
  const base = Math.min(5, Math.max(1.6, 60 / Math.sqrt(shown.length + 40)));
  const dots = shown.map((index): Omit<ComparedDot, 'isNamed'> => {
    const node = model.nodes[index]!;
    const [was, is] = [degreesBefore[index] ?? 0, degreesAfter[index] ?? 0];
    const degree = side === 'before' ? was : side === 'after' ? is : Math.max(was, is);
    return {
      index,
      id: node.id,
      name: node.name,
      ...place.get(index)!,
      radius: base * (0.8 + 2.6 * Math.sqrt(degree / most)),
      kind: side === 'change' ? dotOf(presences[index] ?? 'stayed', was, is) : 'same',
    };
  });
  const named = namedDots(dots);
  return {
    paths: {
      kept: paths.kept.join(''),
      formed: paths.formed.join(''),
      dissolved: paths.dissolved.join(''),
      notAsked: paths.notAsked.join(''),
    },
    counts: {
      kept: paths.kept.length,
      formed: paths.formed.length,
      dissolved: paths.dissolved.length,
      notAsked: paths.notAsked.length,
    },
    dots: dots.map((dot) => ({ ...dot, isNamed: named.has(dot.index) })),
    thinner: Math.min(1, Math.max(0.45, 30 / Math.sqrt(model.edges.length + 1))),
  };
}

/** How a tie is drawn on a side; null = it is not there. */
export function lineOf(state: ComparedTieState, side: ComparedSide): DrawnLine | null {
  const isLater = state === 'formed' || state === 'endJoined';
  const isEarlier = state === 'dissolved' || state === 'endLeft';
  if (side === 'before') return isLater ? null : 'kept';
  if (side === 'after') return isEarlier || state === 'notAsked' ? null : 'kept';
  if (isLater) return 'formed';
  if (isEarlier) return 'dissolved';
  return state === 'notAsked' ? 'notAsked' : 'kept';
}

/** What became of somebody: the same number of ties, more, fewer, or not there at one of the moments. */
export function dotOf(presence: ComparedPresence, before: number, after: number): DrawnDot {
  if (presence !== 'stayed') return presence;
  if (before === after) return 'same';
  return after > before ? 'grown' : 'shrunk';
}

function placesIn(points: readonly Point[], { width, height }: PictureBox): Point[] {
  const {
    x: [left, right],
    y: [low, high],
  } = boundsOf(points);
  const scale = Math.min(
    (width - 2 * margin) / Math.max(right - left, 1e-6),
    (height - 2 * margin) / Math.max(high - low, 1e-6),
  );
  return points.map(({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * scale,
    y: height / 2 - (y - (low + high) / 2) * scale,
  }));
}

/** The largest dots, as far as their names do not cover one another. */
function namedDots(dots: readonly Omit<ComparedDot, 'isNamed'>[]): ReadonlySet<number> {
  const placed: Omit<ComparedDot, 'isNamed'>[] = [];
  const widthOf = (name: string): number => 14 * name.length;
  const first = dots
    .toSorted((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1))
    .slice(0, 3 * mostNames);
  for (const dot of first) {
    if (placed.length === mostNames) break;
    const covers = placed.some(
      (other) =>
        Math.abs(other.y - dot.y) < 15 &&
        dot.x < other.x + other.radius + widthOf(other.name) &&
        other.x < dot.x + dot.radius + widthOf(dot.name),
    );
    if (!covers) placed.push(dot);
  }
  return new Set(placed.map(({ index }) => index));
}

const short = (value: number): string => value.toFixed(1);
