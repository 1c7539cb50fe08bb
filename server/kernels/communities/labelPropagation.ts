import { everyoneAlone, numberFromZero } from './groups.ts';
import type { TieNetwork } from './tieNetwork.ts';
import { WaitingNodes } from './waitingNodes.ts';

/** Strengths that differ by less, relatively, are equal but for rounding. */
const rounding = 1e-12;

/**
 * One run of label propagation: everyone begins with a label of her own, and one by one, in a random order, takes the
 * label that is strongest among her neighbours; she keeps hers where it is one of the strongest, and else draws one of
 * them. Labels are read as they are at that moment (asynchronous). It ends when everyone has a label that no other
 * beats among her neighbours; only those are looked at again of whom a neighbour has changed.
 *
 * Answers the group of each person, numbered from 0; an isolate keeps a group of her own. A group may fall into parts
 * that are not tied, when a person in between took another label later.
 * Complexity: about O(m) for each of a few rounds; it ends, since every change adds to the strength within groups.
 * Source: Raghavan, Albert & Kumara 2007, doi:10.1103/PhysRevE.76.036106; looking again only where something changed:
 * Traag & Šubelj 2023, doi:10.1038/s41598-023-29610-z.
 */
export function labelGroups(network: TieNetwork, draw: () => number): Uint32Array {
  const { order, offsets, targets, strengths } = network;
  const labelOf = everyoneAlone(order);
  const towards = new Float64Array(order);
  const met = new Uint32Array(order);
  const strongest: number[] = [];
  const waiting = new WaitingNodes(order, draw);
  for (let node = waiting.take(); node !== -1; node = waiting.take()) {
    const start = offsets[node]!;
    const end = offsets[node + 1]!;
    let metCount = 0;
    let most = 0;
    for (let slot = start; slot < end; slot++) {
      const label = labelOf[targets[slot]!]!;
      if (towards[label] === 0) met[metCount++] = label;
      most = Math.max(most, (towards[label]! += strengths[slot]!));
    }
    const enough = most * (1 - rounding);
    const mayStay = towards[labelOf[node]!]! >= enough;
    strongest.length = 0;
    for (let k = 0; k < metCount; k++) {
      if (towards[met[k]!]! >= enough) strongest.push(met[k]!);
      towards[met[k]!] = 0;
    }
    if (mayStay) continue;
    const label = strongest[Math.floor(draw() * strongest.length)]!;
    labelOf[node] = label;
    for (let slot = start; slot < end; slot++)
      if (labelOf[targets[slot]!] !== label) waiting.add(targets[slot]!);
  }
  numberFromZero(labelOf);
  return labelOf;
}
