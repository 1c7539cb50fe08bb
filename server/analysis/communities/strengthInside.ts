import type { TieNetwork } from '../../kernels/communities/tieNetwork.ts';

/** Strength of a person's ties inside her own group (each tie 1 where strength is not read). O(her ties). */
export function strengthInside(
  { offsets, targets, strengths }: TieNetwork,
  numbers: Uint32Array,
  person: number,
): number {
  let inside = 0;
  for (let slot = offsets[person]!; slot < offsets[person + 1]!; slot++)
    if (numbers[targets[slot]!] === numbers[person]) inside += strengths[slot]!;
  return inside;
}
