import type { Adjacency, NeighbourLists } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { oncePerView } from './oncePerView.ts';

/** What is made of strengths: `sums`, or `products` of two and more. */
export type StrengthUse = 'sums' | 'products';

/** A network whose strengths are told in a unit of their own. */
export interface StrengthsInUnit {
  readonly view: Adjacency;
  /** How strong a tie of strength 1 in `view` is in the network itself. */
  readonly unit: number;
}

/** Powers of strengths up to this, and down to its reciprocal, stay in the range of numbers. */
const mostMultiplied = 2 ** 256;
/** No strength is above 2^1024, and fewer than 2^60 are added. */
const unitOfSums = 2 ** 64;

/**
 * The network with strengths in a unit in which nothing made of them leaves the range of numbers: for what does not depend
 * on the unit, such as shares. The unit is a power of two, so that only what is less than about 1e-300 of the largest is
 * rounded. As a rule it is 1, and the view the network itself. Signed strengths (`edgeStrengths`) stay as they are. Made
 * once for a network and use. O(m).
 */
export const strengthsInUnit = oncePerView((view, use: StrengthUse): StrengthsInUnit => {
  const unit = unitOf(view.union.strengths, use);
  if (unit === 1) return { view, unit };
  const { out, in: incoming, union } = view;
  const told = { out: inUnit(out, unit), in: inUnit(incoming, unit), union: inUnit(union, unit) };
  return { view: { ...view, ...told }, unit };
});

function unitOf(strengths: Float64Array, use: StrengthUse): number {
  let largest = 0;
  let total = 0;
  for (const strength of strengths) {
    if (strength > largest) largest = strength;
    total += strength;
  }
  // Of a pair both directions are added, and the network may be gone through once for each.
  if (use === 'sums') return Number.isFinite(4 * total) ? 1 : unitOfSums;
  const isModest = largest === 0 || (largest <= mostMultiplied && largest >= 1 / mostMultiplied);
  return isModest ? 1 : 2 ** Math.floor(Math.log2(largest));
}

/** Made once for lists: those of both directions are one object where a network has none. */
const inUnit = onceFor((lists: NeighbourLists, unit: number): NeighbourLists => ({
  ...lists,
  strengths: lists.strengths.map((strength) => strength / unit),
}));
