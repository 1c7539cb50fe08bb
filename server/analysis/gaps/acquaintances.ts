import type { GapHelper } from '../../entities/results/supportGaps.ts';
import { hasRefused, mayBeChild } from '../../graph/candidacy.ts';
import { mayIntroduce } from '../introductions/introductionEligibility.ts';
import { isStaff } from '../offices.ts';
import { compareNames } from '../ranks.ts';
import type { GapSituation } from './gapRule.ts';

const mostHelpers = 3;

/**
 * Residents who could stand beside somebody, and beside the only person (`onlyId`) that she hangs on, if there is one:
 * her other contacts, then the contacts of all of them (two steps); of the same building first, then the closest
 * contacts, then those who know most others. Two steps lead only over somebody who may be asked to bring them together.
 * Complexity: O(contacts of her contacts).
 */
export function acquaintances(situation: GapSituation, personId: string, onlyId: string | null): GapHelper[] {
  const { network, homes, node, refer, dates, offices } = situation;
  const paths = new Map<string, string[]>();
  const contacts = network.neighbors(personId).sort();
  for (const id of contacts) paths.set(id, [personId, id]);
  for (const via of contacts.filter((id) => mayIntroduce(situation, node(id)))) {
    for (const id of network.neighbors(via)) {
      if (id !== personId && !paths.has(id)) paths.set(id, [personId, via, id]);
    }
  }
  if (onlyId !== null) paths.delete(onlyId);
  const isNear = (id: string): boolean => homes.has(id) && homes.get(id) === homes.get(personId);
  const closeness = (id: string): number =>
    network.hasEdge(personId, id) ? network.getEdgeAttribute(personId, id, 'strength') : 0;
  const canHelp = (id: string): boolean => {
    const person = node(id);
    return !isStaff(person, offices) && !hasRefused(person) && !mayBeChild(person, dates.lastDay);
  };
  return [...paths]
    .filter(([id]) => canHelp(id))
    .sort(
      ([a, pathA], [b, pathB]) =>
        pathA.length - pathB.length ||
        Number(isNear(b)) - Number(isNear(a)) ||
        closeness(b) - closeness(a) ||
        network.degree(b) - network.degree(a) ||
        compareNames(node(a).displayName, node(b).displayName) ||
        (a < b ? -1 : 1),
    )
    .slice(0, mostHelpers)
    .map(([id, path]) => {
      const via = path.length === 3 ? node(path[1]!).displayName : null;
      const place = isNear(id) ? homes.get(id)!.displayName : null;
      return { actor: refer(id), resourceId: null, reason: reasonOf(via, place), path: path.map(refer) };
    });
}

function reasonOf(via: string | null, place: string | null): GapHelper['reason'] {
  if (via === null) return { text: 'helper.alreadyKnown' };
  return place === null
    ? { text: 'helper.acquaintanceOf', parameters: { via } }
    : { text: 'helper.neighbourAndAcquaintanceOf', parameters: { via, place } };
}
