import type { TieNetwork } from './tieNetwork.ts';

/**
 * Modularity of groups of persons: Q = Σ_c (w_c / W − γ (s_c / 2W)²), with W the strength of all ties, w_c of those
 * inside group c, s_c the sum of the strengths of its members, γ the resolution. At γ = 1 −0.5 to 1; null without ties.
 * Group numbers must not exceed the number of persons. O(n + m).
 * Source: Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113; γ: Reichardt & Bornholdt 2006, doi:10.1103/PhysRevE.74.016110.
 */
export function modularityOf(network: TieNetwork, groupOf: Uint32Array, resolution = 1): number | null {
  const { order, offsets, targets, strengths, ofNodes, total } = network;
  if (total === 0) return null;
  const ofGroups = new Float64Array(order + 1);
  let inside = 0;
  for (let i = 0; i < order; i++) {
    ofGroups[groupOf[i]!]! += ofNodes[i]!;
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++)
      if (groupOf[targets[slot]!] === groupOf[i]) inside += strengths[slot]!;
  }
  return inside / total - resolution * ofGroups.reduce((sum, strength) => sum + (strength / total) ** 2, 0);
}
