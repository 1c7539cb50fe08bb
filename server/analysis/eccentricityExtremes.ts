import type { Adjacency } from '../graph/adjacency.ts';
import { distanceProfile } from '../kernels/distanceProfile.ts';
import { connectedComponents } from './connectedComponents.ts';
import { distanceSearch } from '../kernels/geodesics.ts';
import { oncePerView } from './oncePerView.ts';

/** Smallest and largest eccentricity (distance to whoever is farthest), in steps. */
export interface EccentricityExtremes {
  /** Of those who have a path to everyone in the component; null when nobody has. */
  readonly radius: number | null;
  readonly diameter: number;
}

/** Searches from single nodes before all are searched at once, which costs about as much as some hundreds. */
const mostSearches = 100;

/**
 * Radius and diameter of the largest component (of several largest ones, that with the smallest key; directions do not
 * matter for who is in it), along the arrows of a directed network; null when no two persons are connected. Made once
 * per network.
 *
 * Undirected, every search from one node bounds the eccentricity of all others, |ecc(u) − d(u, v)| ≤ ecc(v) ≤ ecc(u) + d(u, v).
 * Searches start in turn where the bound above is largest and where the bound below is smallest, until no node that is
 * left could change either figure: usually some tens of searches in social networks. Where a hundred do not settle it, as
 * in networks without any structure, all nodes are searched from (`distanceProfile`).
 * Along arrows nobody need have a path back, so that no search bounds the others: all nodes are searched from.
 * Complexity: O(k (n + m)) for k searches, at worst and on a directed network O(n m).
 * Source: Takes & Kosters 2011, doi:10.1145/2063576.2063748, for the diameter; 2013, doi:10.3390/a6010100, for both.
 */
export const eccentricityExtremes = oncePerView(build);

function build(view: Adjacency): EccentricityExtremes | null {
  const { numbers, sizes } = connectedComponents(view);
  if ((sizes[0] ?? 0) < 2) return null;
  const members = Array.from(numbers.keys()).filter((i) => numbers[i] === 1);
  return (view.directed ? null : bySingleSearches(view, members)) ?? byAllSearches(view, members);
}

function byAllSearches({ out }: Adjacency, members: readonly number[]): EccentricityExtremes {
  const { reached, eccentricities } = distanceProfile(out, false);
  let radius = Infinity;
  let diameter = 0;
  for (const i of members) {
    const steps = eccentricities[i]!;
    diameter = Math.max(diameter, steps);
    if (reached[i] === members.length - 1) radius = Math.min(radius, steps);
  }
  return { radius: radius === Infinity ? null : radius, diameter };
}

/** Of an undirected network; null when a hundred searches do not settle both figures. */
function bySingleSearches(view: Adjacency, members: readonly number[]): EccentricityExtremes | null {
  const { offsets } = view.union;
  const below = new Float64Array(view.order);
  const above = new Float64Array(view.order).fill(Infinity);
  const { distance, reached, from } = distanceSearch(view.union, false);
  const degree = (i: number): number => offsets[i + 1]! - offsets[i]!;
  let open = members;
  let radius = Infinity;
  let diameter = 0;
  for (let search = 0; open.length > 0; search++) {
    if (search === mostSearches) return null;
    // Of equal bounds the node with more ties: its distances are shorter, so they bound the others better.
    const byAbove = search % 2 === 0;
    const source = open.reduce((best, i) => {
      const gain = byAbove ? above[i]! - above[best]! : below[best]! - below[i]!;
      return gain > 0 || (!(gain < 0) && degree(i) > degree(best)) ? i : best;
    });
    const count = from(source);
    const eccentricity = distance[reached[count - 1]!]!;
    radius = Math.min(radius, eccentricity);
    diameter = Math.max(diameter, eccentricity);
    for (const i of open) {
      const steps = distance[i]!;
      below[i] = Math.max(below[i]!, eccentricity - steps, steps);
      above[i] = Math.min(above[i]!, eccentricity + steps);
      if (below[i] !== above[i]) continue;
      radius = Math.min(radius, below[i]!);
      diameter = Math.max(diameter, above[i]!);
    }
    open = open.filter((i) => i !== source && (above[i]! > diameter || below[i]! < radius));
  }
  return { radius, diameter };
}
