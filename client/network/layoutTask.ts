import type { LayoutTask } from './forceLayout.ts';
import { layoutIterations } from './forceLayout.ts';
import type { NetworkModel } from './networkModel.ts';
import { seededPosition, type Point } from './seededPosition.ts';

/** Nodes without an edge stand apart, so the forces only place the others. */
export interface PlannedLayout {
  readonly task: LayoutTask;
  /** Index in the model of each node of the task. */
  readonly tied: readonly number[];
  readonly untied: readonly number[];
}

/**
 * What the forces have to do for a network of which some nodes stand already. When most stand, they stay, so that
 * two dates or two kinds of ties can be compared; the new ones begin among their neighbours.
 */
export function planLayout(model: NetworkModel, known: ReadonlyMap<string, Point>): PlannedLayout {
  const tied: number[] = [];
  const untied: number[] = [];
  model.nodes.forEach((node, index) => (node.degree > 0 ? tied : untied).push(index));
  const rank = new Map(tied.map((index, place) => [index, place]));
  const standing = tied.filter((index) => known.has(model.nodes[index]?.id ?? '')).length;
  const keeps = standing >= 0.7 * tied.length;

  const starts = tied.map((index): Point => {
    const id = model.nodes[index]?.id ?? '';
    return known.get(id) ?? seededPosition(id);
  });
  const neighbours = tied.map((): Point[] => []);
  for (const edge of model.edges) {
    for (const [own, other] of [
      [edge.from, edge.to],
      [edge.to, edge.from],
    ] as const) {
      const place = known.get(model.nodes[other]?.id ?? '');
      const ownRank = rank.get(own);
      if (place && ownRank !== undefined) neighbours[ownRank]?.push(place);
    }
  }
  const places = tied.map((index, place): Point => {
    const start = starts[place] ?? { x: 0, y: 0 };
    const around = neighbours[place] ?? [];
    if (known.has(model.nodes[index]?.id ?? '') || around.length === 0) return start;
    return {
      x: around.reduce((sum, point) => sum + point.x, 0) / around.length + start.x / 100,
      y: around.reduce((sum, point) => sum + point.y, 0) / around.length + start.y / 100,
    };
  });

  const newcomers = tied.length - standing;
  const task: LayoutTask = {
    x: Float32Array.from(places, (point) => point.x),
    y: Float32Array.from(places, (point) => point.y),
    fixed: Uint8Array.from(tied, (index) => (keeps && known.has(model.nodes[index]?.id ?? '') ? 1 : 0)),
    from: Uint32Array.from(model.edges, (edge) => rank.get(edge.from) ?? 0),
    to: Uint32Array.from(model.edges, (edge) => rank.get(edge.to) ?? 0),
    strength: Float32Array.from(model.edges, (edge) => edge.strength),
    iterations: newcomers === 0 ? 0 : keeps ? 60 : layoutIterations(tied.length),
  };
  return { task, tied, untied };
}

/** Rings around everything else for the nodes without an edge, in a fixed order. */
export function placeUntied(count: number, placed: readonly Point[]): Point[] {
  const edge = Math.max(20, ...placed.map((point) => Math.hypot(point.x, point.y)));
  const gap = Math.max(edge / 40, 1);
  const points: Point[] = [];
  for (let ring = 0; points.length < count; ring++) {
    const radius = edge * 1.08 + ring * gap * 1.2;
    const seats = Math.min(Math.floor((2 * Math.PI * radius) / gap), count - points.length);
    for (let seat = 0; seat < seats; seat++) {
      const angle = (2 * Math.PI * seat) / seats - Math.PI / 2;
      points.push({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    }
  }
  return points;
}
