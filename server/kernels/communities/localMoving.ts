import type { TieNetwork } from './tieNetwork.ts';
import { WaitingNodes } from './waitingNodes.ts';

/** Gains smaller than this share of the strength of all ties are rounding, not gains. */
const noticeable = 1e-13;

/**
 * Moves nodes one by one to the group where modularity gains most (one of the best, at random): the fast local moving
 * of the Leiden method, which looks at a node again only after one of its neighbours has moved to another group than its
 * own. When nothing moves any more, no move of a single node gains anything.
 *
 * `groupOf` (numbers below the number of nodes) is changed in place; a node may also go into a group of its own.
 * Answers whether anything moved. Modularity never falls. Nodes are first taken in a random order.
 * Gain of node i in group c, as far as c matters: w_ic − γ k_i K_c / W, with w_ic the strength of its ties to members of
 * c, k_i that of all its ties, K_c that of all ties of the others in c, W twice that of all ties, γ the resolution.
 * Complexity: O(m) for one look at every node; each is looked at a few times.
 * Source: Traag, Waltman & van Eck 2019, algorithm A.2, doi:10.1038/s41598-019-41695-z.
 */
export function moveToBestGroups(
  network: TieNetwork,
  groupOf: Uint32Array,
  resolution: number,
  draw: () => number,
): boolean {
  const { order, offsets, targets, strengths, ofNodes, total } = network;
  const ofGroups = new Float64Array(order);
  const sizes = new Uint32Array(order);
  for (let i = 0; i < order; i++) {
    ofGroups[groupOf[i]!]! += ofNodes[i]!;
    sizes[groupOf[i]!]!++;
  }
  const empty: number[] = [];
  for (let group = order - 1; group >= 0; group--) if (sizes[group] === 0) empty.push(group);

  const waiting = new WaitingNodes(order, draw);
  const towards = new Float64Array(order);
  const met = new Uint32Array(order);
  const pull = resolution / total;
  const least = noticeable * total;
  let moved = false;
  for (let node = waiting.take(); node !== -1; node = waiting.take()) {
    const start = offsets[node]!;
    const end = offsets[node + 1]!;
    let metCount = 0;
    for (let slot = start; slot < end; slot++) {
      const group = groupOf[targets[slot]!]!;
      if (towards[group] === 0) met[metCount++] = group;
      towards[group]! += strengths[slot]!;
    }
    const own = groupOf[node]!;
    const weight = ofNodes[node]!;
    const pullOfNode = pull * weight;
    ofGroups[own]! -= weight;
    let best = own;
    let equal = 1;
    let bestGain = towards[own]! - pullOfNode * ofGroups[own]! + least;
    if (bestGain < 0 && sizes[own]! > 1) {
      best = empty.at(-1)!;
      bestGain = 0;
    }
    for (let k = 0; k < metCount; k++) {
      const group = met[k]!;
      const gain = towards[group]! - pullOfNode * ofGroups[group]!;
      if (gain > bestGain) {
        best = group;
        bestGain = gain;
        equal = 1;
      } else if (gain === bestGain && best !== own && draw() * ++equal < 1) {
        best = group;
      }
      towards[group] = 0;
    }
    ofGroups[best]! += weight;
    if (best === own) continue;
    moved = true;
    groupOf[node] = best;
    if (sizes[best]!++ === 0) empty.pop();
    if (--sizes[own]! === 0) empty.push(own);
    for (let slot = start; slot < end; slot++) {
      if (groupOf[targets[slot]!] !== best) waiting.add(targets[slot]!);
    }
  }
  return moved;
}
