import { agreedGroups, composed, everyoneAlone, numberFromZero } from './groups.ts';
import { moveToBestGroups } from './localMoving.ts';
import { modularityOf } from './modularityOf.ts';
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
    for (const groups of roundFrom(groupOfPerson, network, resolution, draw)) {
      groupOfPerson = groups;
      yield groups;
    }
  }
}

/** The groups after each pass of a round that starts with single persons, from groups numbered below their number. */
function* roundFrom(
  start: Uint32Array,
  network: TieNetwork,
  resolution: number,
  draw: () => number,
): Generator<Uint32Array> {
  let level = network;
  let groupOfPerson = everyoneAlone(network.order);
  let groupOf: Uint32Array = start.slice();
  while (moveToBestGroups(level, groupOf, resolution, draw)) {
    const groups = numberFromZero(groupOf);
    groupOfPerson = composed(groupOfPerson, groupOf);
    yield groupOfPerson;
    level = networkOfGroups(level, groupOf, groups);
    groupOf = everyoneAlone(groups);
  }
}

/** The groups in which a run of the Louvain method ends; see `louvainPasses`. */
export function louvainGroups(network: TieNetwork, resolution: number, draw: () => number): Uint32Array {
  let last = everyoneAlone(network.order);
  for (const groups of louvainPasses(network, resolution, draw)) last = groups;
  return last;
}

/**
 * One more run, which starts from what other runs agree upon: persons whom all of them have together are one node, of whose
 * groups the best of as many runs is taken; then a last round starts once more with single persons. What chance alone has put together is undone, and what is sure is not
 * sought again: its groups are better than the best of many runs. Complexity: about O(m) a pass.
 * Source: Ovelgönne & Geyer-Schulz 2013, doi:10.1090/conm/588, pages 187–205 (core groups).
 */
export function agreedLouvainGroups(
  network: TieNetwork,
  runs: readonly Uint32Array[],
  resolution: number,
  draw: () => number,
): Uint32Array {
  const core = runs.reduce(agreedGroups).slice();
  const cores = networkOfGroups(network, core, numberFromZero(core));
  // Ties inside cores are not in their network: modularity is lower by the same for all its groups.
  let best = louvainGroups(cores, resolution, draw);
  for (let again = 1; again < runs.length; again++) {
    const other = louvainGroups(cores, resolution, draw);
    if (modularityOf(cores, other, resolution)! > modularityOf(cores, best, resolution)!) best = other;
  }
  let last = composed(core, best);
  for (const groups of roundFrom(last, network, resolution, draw)) last = groups;
  return last;
}
