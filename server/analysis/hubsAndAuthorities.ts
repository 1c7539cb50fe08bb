import type { Adjacency, NeighbourLists } from '../graph/adjacency.ts';
import { isSymmetric } from './isSymmetric.ts';
import { leadingEigenvector } from './leadingEigenvector.ts';
import { oncePerView } from './oncePerView.ts';
import { strengthsInUnit } from './strengthsInUnit.ts';

/** Both scores of each node in the order of `Adjacency.keys`, the largest of each being 1. */
export interface HubsAndAuthorities {
  readonly hubs: Float64Array;
  readonly authorities: Float64Array;
}

/**
 * Kleinberg's hubs and authorities: h = A a / σ and a = Aᵀ h / σ for the largest singular value σ of the adjacency
 * matrix A. They are the leading eigenvector of the undirected network in which each node is there twice, as one who
 * names and as one who is named. On an undirected network both are its leading eigenvector; so they are where all ties
 * are mutual, unless its circle has two sides with ties only from one to the other, of which each leads then by itself.
 * Null where there is none or more than one, as in `leadingEigenvector`: without ties, and on a directed network where
 * several circles lead equally. Made once per network. O(k m) for k iterations. Source: Kleinberg 1999, doi:10.1145/324133.324140.
 */
export const hubsAndAuthorities = oncePerView(build);

function build(network: Adjacency, weighted: boolean): HubsAndAuthorities | null {
  const { view } = strengthsInUnit(network, 'products');
  if (isSymmetric(view, weighted)) {
    const { vector } = leadingEigenvector(view, weighted);
    if (vector === null || (view.directed && isTwoSided(view.union, vector))) return null;
    const scaled = largestOne(vector);
    return { hubs: scaled, authorities: scaled };
  }
  const { order } = view;
  const lists = twice(view);
  const { vector } = leadingEigenvector({ directed: true, out: lists, in: lists, union: lists }, weighted);
  if (vector === null) return null;
  return { hubs: largestOne(vector.slice(0, order)), authorities: largestOne(vector.slice(order)) };
}

/** Whether the only component in which the vector is above 0 has two sides: nobody is tied to her own. O(n + m). */
function isTwoSided({ offsets, targets }: NeighbourLists, vector: Float64Array): boolean {
  // 0 = not seen yet; the sides are 1 and 2.
  const side = new Uint8Array(vector.length);
  const seen = [vector.findIndex((value) => value > 0)];
  side[seen[0]!] = 1;
  for (const i of seen) {
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
      const j = targets[slot]!;
      if (side[j] === side[i]) return false;
      if (side[j] === 0) seen.push(j);
      side[j] = 3 - side[i]!;
    }
  }
  return true;
}

/** Node i as one who names, with those whom she names; node order + i as one who is named, with those who name her. */
function twice({ order, out, in: incoming }: Adjacency): NeighbourLists {
  const ties = out.targets.length;
  const offsets = new Uint32Array(2 * order + 1);
  offsets.set(out.offsets);
  for (let i = 0; i <= order; i++) offsets[order + i] = ties + incoming.offsets[i]!;
  const targets = new Uint32Array(2 * ties);
  for (let slot = 0; slot < ties; slot++) targets[slot] = order + out.targets[slot]!;
  targets.set(incoming.targets, ties);
  const strengths = new Float64Array(2 * ties);
  strengths.set(out.strengths);
  strengths.set(incoming.strengths, ties);
  const edges = new Uint32Array(2 * ties);
  edges.set(out.edges);
  edges.set(incoming.edges, ties);
  return { offsets, targets, strengths, edges };
}

/** Scaled to a largest value of 1. O(n) */
export function largestOne(vector: Float64Array): Float64Array {
  let largest = 0;
  for (const x of vector) if (x > largest) largest = x;
  const scaled = new Float64Array(vector.length);
  for (let i = 0; i < scaled.length; i++) scaled[i] = vector[i]! / largest;
  return scaled;
}
