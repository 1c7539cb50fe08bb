import { composed, everyoneAlone, numberFromZero } from './groups.ts';
import { moveToBestGroups } from './localMoving.ts';
import { networkOfGroups, type TieNetwork } from './tieNetwork.ts';

/** A second round costs a fourth of the first, and gains as much as the best of very many single rounds. */
const rounds = 2;

/**
 * One run of the Louvain method: the groups after each of its passes, the last being the result. A pass moves nodes to
 * where modularity gains most, and takes every group as one node for the next, until no move gains anything. The
 * second round starts once more with single persons, from the groups that the first has found. Modularity rises from
 * pass to pass.
 *
 * Yields the group of each person, numbered from 0; nothing when no move gains anything (no ties).
 * Complexity: about O(m) a pass, and the passes of a round shrink fast.
 * Source: Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008, iterated as in Traag, Waltman & van Eck 2019; nodes
 * are moved as in `moveToBestGroups`.
 */
export function* louvainPasses(
  network: TieNetwork,
  resolution: number,
  draw: () => number,
): Generator<Uint32Array> {
  let groupOfPerson = everyoneAlone(network.order);
  for (let round = 0; round < rounds; round++) {
    let level = network;
    let nodeOfPerson = everyoneAlone(network.order);
    let groupOf: Uint32Array = groupOfPerson.slice();
    while (moveToBestGroups(level, groupOf, resolution, draw)) {
      const groups = numberFromZero(groupOf);
      nodeOfPerson = composed(nodeOfPerson, groupOf);
      groupOfPerson = nodeOfPerson;
      yield groupOfPerson;
      level = networkOfGroups(level, groupOf, groups);
      groupOf = everyoneAlone(groups);
    }
  }
}

/** The groups in which a run of the Louvain method ends; see `louvainPasses`. */
export function louvainGroups(network: TieNetwork, resolution: number, draw: () => number): Uint32Array {
  let last = everyoneAlone(network.order);
  for (const groups of louvainPasses(network, resolution, draw)) last = groups;
  return last;
}
