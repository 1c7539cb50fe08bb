import type { Adjacency } from '../graph/adjacency.ts';
import { coreFit, type CoreFit } from './coreFit.ts';
import { random } from './random.ts';
import { oncePerView } from './oncePerView.ts';

/** A division into core and periphery. */
export interface CorePeriphery {
  /** 1 = core, 0 = periphery, in the order of `Adjacency.keys`. */
  readonly isCore: Uint8Array;
  /** Its fit, −1 to 1: see `coreFit`. */
  readonly fit: number;
}

/** With at most so many nodes every division is tried. */
const mostForAll = 16;
/** Searches of each kind: many in the small networks that people look at closely, fewer where each costs more. */
const searchesOf = (size: number): number => Math.max(2, Math.min(300, Math.floor(600_000 / size)));
/** Fits closer than this are equal up to rounding: the division found first stays. */
const noticeable = 1e-12;

/**
 * The division into core and periphery that fits best; null where no division has a fit: below four nodes, without ties,
 * and where all are tied. At most 16 nodes: the best of all, found by trying each. Otherwise the best of several searches, which
 * begin with the nodes of the largest degrees, with the ends of single ties, and with the best division so far after some
 * random moves, and then move one node at a time as long as that fits better. Several divisions may fit equally well: one of them is answered.
 * Made once per network and seed.
 * Complexity: O(r p (n + m)) for r searches of p passes, usually less than ten; up to 16 nodes O(2ⁿ).
 */
export const corePeripherySearch = oncePerView((view, seed: number) =>
  view.order <= mostForAll ? bestOfAll(view) : bestFound(view, random(seed)),
);

function bestOfAll(view: Adjacency): CorePeriphery | null {
  const fit = coreFit(view);
  let best: CorePeriphery | null = null;
  // Gray's order: from one division to the next only one node moves.
  for (let step = 1; step < 2 ** view.order; step++) {
    fit.move(31 - Math.clz32(step & -step));
    best = better(best, fit);
  }
  return best;
}

function bestFound(view: Adjacency, rng: () => number): CorePeriphery | null {
  const fit = coreFit(view);
  const nodes = byFallingDegree(view);
  let best: CorePeriphery | null = null;
  for (const node of nodes) {
    fit.move(node);
    best = better(best, fit);
  }
  if (best === null) return null;
  const search = (): void => {
    improve(fit, nodes);
    best = better(best, fit)!;
  };
  moveTo(fit, best.isCore);
  search();
  const searches = searchesOf(view.order + view.edgeSources.length);
  for (let i = 0; i < searches; i++) {
    const edge = Math.floor(rng() * view.edgeSources.length);
    moveTo(fit, ends(view, edge));
    search();
  }
  for (let i = 0; i < searches; i++) {
    moveTo(fit, best.isCore);
    disturb(fit, nodes, rng);
    search();
  }
  return best;
}

/** A core of the two ends of an edge. */
function ends({ order, edgeSources, edgeTargets }: Adjacency, edge: number): Uint8Array {
  const isCore = new Uint8Array(order);
  isCore[edgeSources[edge]!] = isCore[edgeTargets[edge]!] = 1;
  return isCore;
}

function better(best: CorePeriphery | null, fit: CoreFit): CorePeriphery | null {
  const value = fit.value();
  return value > (best?.fit ?? -Infinity) + (best ? noticeable : 0)
    ? { isCore: fit.isCore.slice(), fit: value }
    : best;
}

function byFallingDegree({ order, out, in: incoming }: Adjacency): Uint32Array {
  const degree = (i: number): number =>
    out.offsets[i + 1]! - out.offsets[i]! + incoming.offsets[i + 1]! - incoming.offsets[i]!;
  return Uint32Array.from({ length: order }, (_, i) => i).sort((a, b) => degree(b) - degree(a) || a - b);
}

function moveTo(fit: CoreFit, isCore: Uint8Array): void {
  isCore.forEach((wanted, i) => {
    if (fit.isCore[i] !== wanted) fit.move(i);
  });
}

/** Moves from one to a third of as many nodes as the core has, drawn at random. */
function disturb(fit: CoreFit, nodes: Uint32Array, rng: () => number): void {
  const size = fit.isCore.reduce((sum, one) => sum + one, 0);
  const moves = 1 + Math.floor(rng() * Math.max(2, size / 3));
  for (let move = 0; move < moves; move++) fit.move(nodes[Math.floor(rng() * nodes.length)]!);
}

/** Moves one node after the other to the other side where that fits better, until it does for none. */
function improve(fit: CoreFit, nodes: Uint32Array): void {
  let value = fit.value();
  for (let unchanged = 0, at = 0; unchanged < nodes.length; at = (at + 1) % nodes.length) {
    const other = fit.valueAfter(nodes[at]!);
    if (other > value + noticeable) {
      fit.move(nodes[at]!);
      value = other;
      unchanged = 0;
    } else unchanged++;
  }
}
