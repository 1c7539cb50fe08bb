import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { ProblemError } from '../entities/problem.ts';
import type { ActorReference } from '../entities/results/actorReference.ts';
import { emptyNetwork, isDirected, type Network } from '../graph/network.ts';
import { selectionWindow } from '../graph/resolvedSelection.ts';
import { selectNetwork } from '../graph/selection.ts';
import { mayBeChosen } from '../graph/candidacy.ts';
import { actorReference, homesOf, nodesById } from './actorReferences.ts';
import { keyPlayers, type KeyPlayerOptions } from './keyPlayers.ts';

export interface KeyPlayersAnswer {
  readonly members: ActorReference[];
  readonly value: number;
  readonly baseline: number;
  readonly exact: boolean;
}

/** More than these are no longer a set that somebody could look at one by one. */
const largestSet = 10;

type Asked = Pick<KeyPlayerOptions, 'goal' | 'size' | 'seed'> & { readonly today: string };

/**
 * The persons of a selection who together matter most: see `keyPlayers`. Who does not want to be considered, was
 * merely mentioned, or may be a child, is in the network but in no set.
 * @throws ProblemError when the set is empty, larger than 10, or leaves too few others
 */
export function keyPlayersOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  { goal, size, seed, today }: Asked,
): KeyPlayersAnswer {
  const network = selectNetwork(record, selection);
  const excluded = record.nodes.filter((node) => network.hasNode(node.id) && !mayBeChosen(node, today));
  const chosenFrom = network.order - excluded.length;
  const most = Math.min(largestSet, chosenFrom, goal === 'fragment' ? network.order - 2 : network.order);
  if (!Number.isInteger(size) || size < 1 || size > most) {
    throw new ProblemError({
      code: 'badKeyPlayerSize',
      field: 'size',
      value: String(size),
      parameters: { max: Math.max(0, most) },
    });
  }
  const { network: byName, idOf, keyOf } = keyedByName(network);
  const mustExclude = excluded.map(({ id }) => keyOf.get(id)!);
  const { members, ...rest } = keyPlayers(byName, { goal, size, seed, mustExclude });
  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, selectionWindow(selection));
  return { members: members.map((key) => actorReference(nodes.get(idOf.get(key)!)!, homes)), ...rest };
}

/** The same network with keys in the order of names: of sets that are equally good the first by name is taken, not one by chance of ids. */
function keyedByName(network: Network): {
  readonly network: Network;
  readonly idOf: ReadonlyMap<string, string>;
  readonly keyOf: ReadonlyMap<string, string>;
} {
  const renamed = emptyNetwork(isDirected(network));
  const keys = new Map(network.mapNodes((id, { name }) => [id, `${name}|${id}`]));
  network.forEachNode((id, attributes) => renamed.addNode(keys.get(id)!, attributes));
  network.forEachEdge((edge, attributes, source, target) =>
    renamed.addEdgeWithKey(edge, keys.get(source)!, keys.get(target)!, attributes),
  );
  return { network: renamed, keyOf: keys, idOf: new Map([...keys].map(([id, key]) => [key, id])) };
}
