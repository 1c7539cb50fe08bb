import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { removeOverlaps } from './removeOverlaps.ts';
import { connectedParts, seatComponents } from './seatComponents.ts';

/** A network with start positions, as plain arrays so that a worker can be sent it. */
export interface LayoutTask {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** 1 = stays where it is. */
  readonly fixed: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly strength: Float32Array;
  readonly iterations: number;
}

export interface LayoutStep {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** 0 to 1; 1 = finished. */
  readonly progress: number;
}

interface Placed {
  x: number;
  y: number;
  fixed: boolean;
}

/** Fewer rounds for larger networks, so that the first picture stands within seconds. */
export function layoutIterations(order: number): number {
  return Math.round(Math.min(600, Math.max(120, 240_000 / Math.max(1, order))));
}

function read(
  graph: UndirectedGraph<Placed>,
  task: LayoutTask,
  parts: Uint32Array,
  progress: number,
): LayoutStep {
  const order = task.x.length;
  const step = { x: new Float32Array(order), y: new Float32Array(order), progress };
  graph.forEachNode((node, place) => {
    step.x[Number(node)] = place.x;
    step.y[Number(node)] = place.y;
  });
  seatComponents(step.x, step.y, parts, task.fixed);
  return step;
}

/**
 * Places a network by ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679), then moves nodes that
 * cover each other. Yields after every few rounds.
 * Deterministic: the same task gives the same places.
 */
export function* layoutSteps(task: LayoutTask): Generator<LayoutStep> {
  const order = task.x.length;
  const graph = new UndirectedGraph<Placed, { strength: number }>();
  for (let node = 0; node < order; node++) {
    graph.addNode(String(node), {
      x: task.x[node] ?? 0,
      y: task.y[node] ?? 0,
      fixed: task.fixed[node] === 1,
    });
  }
  task.from.forEach((from, index) => {
    const to = task.to[index] ?? from;
    const strength = task.strength[index] ?? 1;
    if (from === to) return;
    if (!graph.hasEdge(from, to)) graph.addEdge(String(from), String(to), { strength });
  });
  const settings = {
    edgeWeightInfluence: 1,
    gravity: 2,
    scalingRatio: 10,
    slowDown: 1,
    barnesHutOptimize: order > 300,
    barnesHutTheta: 0.7,
  };
  const parts = connectedParts(order, task.from, task.to);
  const rounds = Math.max(10, Math.round(task.iterations / (order > 1000 ? 5 : 12)));
  for (let done = 0; done < task.iterations; done += rounds) {
    const iterations = Math.min(rounds, task.iterations - done);
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'strength' });
    yield read(graph, task, parts, (0.95 * (done + iterations)) / task.iterations);
  }
  const last = read(graph, task, parts, 1);
  removeOverlaps(last.x, last.y, task.fixed);
  yield last;
}
