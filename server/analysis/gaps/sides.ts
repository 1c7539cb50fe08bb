import type { Network } from '../../graph/network.ts';
import type { Basis } from '../basis.ts';
import { mayIntroduce, pairId, tensePairs } from '../introductions/introductionEligibility.ts';

/**
 * The parts into which the component of a person falls when she is not there: ids, the largest part first, of equal
 * ones that with the smallest id. O(nodes and edges of her component).
 */
export function partsWithout(network: Network, personId: string): string[][] {
  const seen = new Set([personId]);
  const parts: string[][] = [];
  for (const start of network.neighbors(personId).sort()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (const id of part) {
      for (const next of network.neighbors(id)) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

/** The one of a list who has most contacts; of equal ones that with the smallest id. Undefined for an empty list. */
export function bestConnected(network: Network, ids: readonly string[]): string | undefined {
  return ids.toSorted((a, b) => network.degree(b) - network.degree(a) || (a < b ? -1 : 1))[0];
}

/**
 * Two who could be brought together, one of each list: who may be asked (see `mayIntroduce`), those with most contacts, and
 * nobody between whom there is tension. Null where there are none such.
 */
export function pairAcross(
  situation: Basis,
  ones: readonly string[],
  others: readonly string[],
): readonly [one: string, other: string] | null {
  const { network, node } = situation;
  const mayAsk = (id: string): boolean => mayIntroduce(situation, node(id));
  const tense = tensePairs(situation);
  const one = bestConnected(network, ones.filter(mayAsk));
  if (one === undefined) return null;
  const calm = others.filter((id) => id !== one && mayAsk(id) && !tense.has(pairId(one, id)));
  const other = bestConnected(network, calm);
  return other === undefined ? null : [one, other];
}
