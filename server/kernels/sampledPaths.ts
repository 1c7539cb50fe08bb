import { orderOf, type Rows } from './rows.ts';

/** Draws one of the shortest paths of a pair, each as likely as the others. */
export interface PathSampler {
  /** The nodes strictly between the two ends are the first of `between`, of the number returned; 0 without a path. */
  draw(source: number, target: number, uniform: () => number): number;
  readonly between: Uint32Array;
}

/** A search from one end: distance and number of shortest paths of the nodes that this search has met. */
interface Side {
  readonly rows: Rows;
  /** The opposite lists, by which a path is walked back. */
  readonly back: Rows;
  readonly met: Uint32Array;
  readonly depth: Uint32Array;
  readonly paths: Float64Array;
  readonly queue: Uint32Array;
  low: number;
  high: number;
  level: number;
  /** Ties that leave the nodes of the last level. */
  arcs: number;
}

/**
 * Shortest paths by two searches, from the source along the ties and from the target against them, a level at a time,
 * always of the side with fewer ties ahead. Where a tie leads from one into the other, the two halves meet; all such ties
 * of one level are on shortest paths, for a node nearer to the other end would have been met before. One of them is
 * drawn by the numbers of paths on either side, and from it both halves step by step. O(√m) on most social networks, O(m) at
 * worst. Source: Borassi & Natale 2016, doi:10.4230/LIPIcs.ESA.2016.20, section 4.
 */
export function pathSampler(out: Rows, incoming: Rows): PathSampler {
  const order = orderOf(out);
  const forward = side(out, incoming);
  const backward = side(incoming, out);
  const between = new Uint32Array(order);
  // Ties in which the halves meet: the end on the side that went on, and the end on the other.
  const near: number[] = [];
  const far: number[] = [];
  let drawing = 0;

  function draw(source: number, target: number, uniform: () => number): number {
    drawing++;
    begin(forward, source, drawing);
    begin(backward, target, drawing);
    near.length = far.length = 0;
    for (;;) {
      const moving = forward.arcs <= backward.arcs ? forward : backward;
      const other = moving === forward ? backward : forward;
      advance(moving, other, drawing, near, far);
      if (near.length > 0) return walk(moving, other, uniform);
      if (moving.low === moving.high) return 0;
    }
  }

  function walk(moving: Side, other: Side, uniform: () => number): number {
    let total = 0;
    for (let i = 0; i < near.length; i++) total += moving.paths[near[i]!]! * other.paths[far[i]!]!;
    let rest = uniform() * total;
    let chosen = 0;
    for (; chosen < near.length - 1; chosen++) {
      rest -= moving.paths[near[chosen]!]! * other.paths[far[chosen]!]!;
      if (rest < 0) break;
    }
    const count = halfWay(moving, near[chosen]!, 0, uniform);
    return halfWay(other, far[chosen]!, count, uniform);
  }

  /** Notes the nodes from `node` back to the end of its side, without that end. */
  function halfWay(half: Side, node: number, count: number, uniform: () => number): number {
    const { back, met, depth, paths } = half;
    let here = node;
    while (depth[here]! > 0) {
      between[count++] = here;
      let rest = uniform() * paths[here]!;
      let chosen = here;
      for (let slot = back.offsets[here]!; slot < back.offsets[here + 1]! && rest >= 0; slot++) {
        const before = back.targets[slot]!;
        if (met[before] !== drawing || depth[before] !== depth[here]! - 1) continue;
        chosen = before;
        rest -= paths[before]!;
      }
      here = chosen;
    }
    return count;
  }

  return { draw, between };
}

function side(rows: Rows, back: Rows): Side {
  const order = orderOf(rows);
  return {
    rows,
    back,
    met: new Uint32Array(order),
    depth: new Uint32Array(order),
    paths: new Float64Array(order),
    queue: new Uint32Array(order),
    low: 0,
    high: 0,
    level: 0,
    arcs: 0,
  };
}

function begin(half: Side, node: number, drawing: number): void {
  half.met[node] = drawing;
  half.depth[node] = half.low = half.level = 0;
  half.paths[node] = half.high = 1;
  half.queue[0] = node;
  half.arcs = half.rows.offsets[node + 1]! - half.rows.offsets[node]!;
}

/** One level on; ties into the other half are noted instead. */
function advance(half: Side, other: Side, drawing: number, near: number[], far: number[]): void {
  const { met, depth, paths, queue, high } = half;
  const { offsets, targets } = half.rows;
  const otherMet = other.met;
  const level = half.level + 1;
  let count = high;
  let arcs = 0;
  for (let i = half.low; i < high; i++) {
    const node = queue[i]!;
    const end = offsets[node + 1]!;
    for (let slot = offsets[node]!; slot < end; slot++) {
      const next = targets[slot]!;
      if (otherMet[next] === drawing) {
        near.push(node);
        far.push(next);
      } else if (met[next] !== drawing) {
        met[next] = drawing;
        depth[next] = level;
        paths[next] = paths[node]!;
        queue[count++] = next;
        arcs += offsets[next + 1]! - offsets[next]!;
      } else if (depth[next] === level) paths[next]! += paths[node]!;
    }
  }
  half.low = high;
  half.high = count;
  half.level = level;
  half.arcs = arcs;
}
