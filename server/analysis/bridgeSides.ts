import { cutStructure } from './cutStructure.ts';
import { oncePerView } from './oncePerView.ts';

/**
 * For each entry of `Adjacency.union` in the row of the smaller node, the persons on the smaller side where the pair is a
 * bridge; 0 elsewhere. Made once for a network. O(n + m).
 */
export const bridgeSides = oncePerView((view): Uint32Array => {
  const { offsets, targets } = view.union;
  const sides = new Uint32Array(targets.length);
  // Bridges are in the order of their nodes, so each row is walked once.
  let slot = 0;
  for (const { nodes, smallerSide } of cutStructure(view).bridges) {
    slot = Math.max(slot, offsets[nodes[0]]!);
    while (targets[slot] !== nodes[1]) slot++;
    sides[slot] = smallerSide;
  }
  return sides;
});
