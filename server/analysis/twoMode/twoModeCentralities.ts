import { betweenness } from '../../kernels/betweenness.ts';
import { distanceProfile } from '../../kernels/distanceProfile.ts';
import { leadingEigenvector } from '../leadingEigenvector.ts';
import { largestBetweenness } from './largestBetweenness.ts';
import type { TwoModeNetwork } from './twoModeNetwork.ts';

/** Centralities of the nodes of one mode, in the order of their ids; NaN = undefined. */
export interface ModeCentralities {
  /** How many nodes of the other mode each is tied to. */
  readonly ties: Float64Array;
  /** The same as a share of the other mode, 0 to 1. */
  readonly degree: Float64Array;
  readonly closeness: Float64Array;
  readonly betweenness: Float64Array;
  readonly eigenvector: Float64Array;
}

/**
 * Centralities in a two-mode network, for persons and for groups. Each is divided by the largest value that a node of
 * that mode can have, so that values of the two modes may be compared. With n nodes in the own mode, m in the other:
 *
 * - degree: ties / m.
 * - closeness: (m + 2(n − 1)) / Σd, with d the steps to all others she reaches, times the share of the others that she
 *   reaches (so that members of small components do not seem central).
 * - betweenness: the pairs (each once) whose shortest paths pass the node, divided by `largestBetweenness`; undefined
 *   where that is 0.
 * - eigenvector: x with λ x_i = Σ x_j over the nodes tied to it, scaled to a largest value of 1 in each mode: who
 *   belongs to what the central belong to. Undefined without ties. 0 outside the component with the largest λ.
 *
 * Range: 0 to 1; closeness in a network of several components may exceed 1 a little. Direction and strength: none. Complexity: O((n + m) · ties).
 * Source: Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2; degree, closeness and betweenness as in
 * NetworkX's `bipartite`; eigenvector as the singular vectors of Bonacich 1991, doi:10.1016/0378-8733(91)90018-O.
 */
export function twoModeCentralities({ persons, groups, view }: TwoModeNetwork): {
  readonly persons: ModeCentralities;
  readonly groups: ModeCentralities;
} {
  const { order, out } = view;
  const between = betweenness(view, false);
  const { reached, sums } = distanceProfile(out, false);
  const { vector } = leadingEigenvector(view, false);

  const ofMode = (start: number, own: number, other: number): ModeCentralities => {
    const nodes = Array.from({ length: own }, (_, i) => start + i);
    const ties = Float64Array.from(nodes, (node) => out.offsets[node + 1]! - out.offsets[node]!);
    const largest = largestBetweenness(own, other);
    const strongest = nodes.reduce((most, node) => Math.max(most, vector?.[node] ?? 0), 0);
    return {
      ties,
      degree: ties.map((count) => count / other),
      closeness: Float64Array.from(
        nodes,
        (node) => ((other + 2 * (own - 1)) / sums[node]!) * (reached[node]! / (order - 1)),
      ),
      betweenness: Float64Array.from(nodes, (node) => (largest === 0 ? NaN : between[node]! / largest)),
      eigenvector: Float64Array.from(nodes, (node) => (vector === null ? NaN : vector[node]! / strongest)),
    };
  };
  return {
    groups: ofMode(0, groups.length, persons.length),
    persons: ofMode(groups.length, persons.length, groups.length),
  };
}
