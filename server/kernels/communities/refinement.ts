import { everyoneAlone, shuffled } from './groups.ts';
import type { TieNetwork } from './tieNetwork.ts';

/** How readily a node is merged where it gains less than elsewhere, in ties; the paper's θ. */
const randomness = 0.01;

/**
 * Splits groups into well-connected parts: the refinement of the Leiden method. Starting alone, nodes that are well
 * connected with the rest of their group are merged into parts of it that are too; where, is drawn at random among
 * the merges that lose nothing, the better the likelier (∝ exp(gain / θ), gains in ties of mean strength, θ = 0.01).
 *
 * Answers the part of each node (numbers below the number of nodes). Every part is connected and lies in one group.
 * Well connected: E(v, S − v) ≥ γ k_v (K_S − k_v) / W for a node v, and likewise a part, in group S.
 * Complexity: O(n + m). Source: Traag, Waltman & van Eck 2019, algorithm A.2 (RefinePartition, MergeNodesSubset).
 */
export function refinedParts(
  network: TieNetwork,
  groupOf: Uint32Array,
  resolution: number,
  draw: () => number,
): Uint32Array {
  const { order, offsets, targets, strengths, ofNodes, total, unit } = network;
  const pull = resolution / total;
  const ofGroups = new Float64Array(order);
  /** Strength of the ties of each part to the rest of its group. */
  const outward = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    ofGroups[groupOf[i]!]! += ofNodes[i]!;
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++)
      if (groupOf[targets[slot]!] === groupOf[i]) outward[i]! += strengths[slot]!;
  }
  const partOf = everyoneAlone(order);
  const ofParts = ofNodes.slice();
  const isMerged = new Uint8Array(order);
  const isWellConnected = (part: number, group: number): boolean =>
    outward[part]! >= pull * ofParts[part]! * (ofGroups[group]! - ofParts[part]!);

  const towards = new Float64Array(order);
  const met = new Uint32Array(order);
  const gains = new Float64Array(order);
  const chanceOf = new Float64Array(order);
  const temperature = randomness * unit;
  for (const node of shuffled(order, draw)) {
    const group = groupOf[node]!;
    if (isMerged[node] === 1 || !isWellConnected(node, group)) continue;
    let metCount = 0;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      const other = targets[slot]!;
      if (groupOf[other] !== group) continue;
      const part = partOf[other]!;
      if (towards[part] === 0) met[metCount++] = part;
      towards[part]! += strengths[slot]!;
    }
    // To stay alone gains 0, and is drawn like the merges.
    let best = 0;
    for (let k = 0; k < metCount; k++) {
      const part = met[k]!;
      const gain = towards[part]! - pull * ofNodes[node]! * ofParts[part]!;
      gains[k] = isWellConnected(part, group) ? gain : -Infinity;
      if (gains[k]! > best) best = gains[k]!;
    }
    const chanceAlone = Math.exp(-best / temperature);
    let chances = chanceAlone;
    for (let k = 0; k < metCount; k++) {
      chanceOf[k] = gains[k]! >= 0 ? Math.exp((gains[k]! - best) / temperature) : 0;
      chances += chanceOf[k]!;
    }
    let left = draw() * chances - chanceAlone;
    let chosen = node;
    for (let k = 0; k < metCount && left >= 0; k++) {
      if (chanceOf[k] === 0) continue;
      chosen = met[k]!;
      left -= chanceOf[k]!;
    }
    if (chosen !== node) {
      partOf[node] = chosen;
      isMerged[chosen] = 1;
      outward[chosen]! += outward[node]! - 2 * towards[chosen]!;
      ofParts[chosen]! += ofNodes[node]!;
    }
    for (let k = 0; k < metCount; k++) towards[met[k]!] = 0;
  }
  return partOf;
}
