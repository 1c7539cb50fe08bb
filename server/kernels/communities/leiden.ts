import { connectedParts } from './connectedParts.ts';
import { composed, everyoneAlone, numberFromZero } from './groups.ts';
import { moveToBestGroups } from './localMoving.ts';
import { refinedParts } from './refinement.ts';
import { networkOfGroups, type TieNetwork } from './tieNetwork.ts';

/** Rounds rarely go on beyond a few; each that does gains next to nothing. */
const mostRounds = 10;

/**
 * One run of the Leiden method with modularity: the groups after each of its rounds, the last being the result.
 * A round starts from the groups of the one before; it moves nodes to where modularity gains most, splits the groups
 * into well-connected parts (`refinedParts`), takes the parts as nodes that start in their group, and goes on so until
 * every group is one part. The run ends with a round that changes nothing, after 10 at the latest.
 *
 * Yields the group of each person, numbered from 0. Every group is connected, and modularity never falls.
 * Complexity: about O(m) for each pass of a round. Source: Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z.
 */
export function* leidenRounds(
  network: TieNetwork,
  resolution: number,
  draw: () => number,
): Generator<Uint32Array> {
  let groupOfPerson = everyoneAlone(network.order);
  for (let round = 0; round < mostRounds; round++) {
    const next = leidenRound(network, groupOfPerson, resolution, draw);
    if (next === null) return;
    groupOfPerson = next;
    yield groupOfPerson;
  }
}

/** The groups in which a run of the Leiden method ends; see `leidenRounds`. */
export function leidenGroups(network: TieNetwork, resolution: number, draw: () => number): Uint32Array {
  let last = everyoneAlone(network.order);
  for (const groups of leidenRounds(network, resolution, draw)) last = groups;
  return last;
}

/** The groups after a round that starts from groups numbered from 0; null when no node moved. */
function leidenRound(
  network: TieNetwork,
  startOfPerson: Uint32Array,
  resolution: number,
  draw: () => number,
): Uint32Array | null {
  let level = network;
  let nodeOfPerson = everyoneAlone(network.order);
  let groupOf = startOfPerson.slice();
  let hasMoved = false;
  for (;;) {
    if (moveToBestGroups(level, groupOf, resolution, draw)) hasMoved = true;
    const groups = numberFromZero(groupOf);
    if (groups === level.order) break;
    const partOf = refinedParts(level, groupOf, resolution, draw);
    const parts = numberFromZero(partOf);
    // The draws may leave every node alone: nothing would be smaller next time.
    if (parts === level.order) break;
    const groupOfPart = new Uint32Array(parts);
    for (let i = 0; i < level.order; i++) groupOfPart[partOf[i]!] = groupOf[i]!;
    nodeOfPerson = composed(nodeOfPerson, partOf);
    level = networkOfGroups(level, partOf, parts);
    groupOf = groupOfPart;
  }
  if (!hasMoved) return null;
  return connectedParts(network, composed(nodeOfPerson, groupOf));
}
