import { createHash } from 'node:crypto';
import type { ActorLabel } from '../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { adjacencyOf, withAdjacency, type Adjacency } from './adjacency.ts';
import { edgeTable, type EdgeTable } from './edgeTable.ts';
import { HeldGraphs } from './heldGraphs.ts';
import { emptyNetwork, type Network } from './network.ts';
import { networkHash } from './networkHash.ts';
import type { DateWindow } from './recordTies.ts';
import { onceFor } from './onceFor.ts';
import { chosenIn, isChosen } from './chosenActors.ts';
import { placesOfResidents } from './residences.ts';

/** A selection on a record: made once, whichever form is asked for. */
interface SelectedNetwork {
  /** In order of id. */
  readonly nodes: readonly RecordNode[];
  readonly table: EdgeTable;
  readonly directed: boolean;
  readonly window: DateWindow;
  view?: Adjacency;
  network?: Network;
}

const selectionsPerRecord = 8;

/**
 * The network of a selection: all actors of the chosen kinds, isolates too, and the chosen ties between them.
 * Parallel ties become one edge (see `NetworkEdge`), or none where their weights cancel out. Ties without a date hold
 * always.
 * Deterministic: nodes and edges are in order of id. O(nodes + ties); asked again on the same record, O(1).
 * The graph is shared, also with other records that have the same network: it must not be changed.
 * @throws ProblemError when a tie kind cannot be an edge of a network, or the dates make no span
 */
export function selectNetwork(record: CommunityRecord, selection: NetworkSelection): Network {
  const made = select(record, selection);
  if (made.network) return made.network;
  const placeIds = placesOfResidents(record, made.window);
  made.network = heldGraphs.of(contentOf(made, placeIds), () =>
    withAdjacency(graphOf(made, placeIds), viewOf(made)),
  );
  return made.network;
}

const heldGraphs = new HeldGraphs(8);

/**
 * The same network as typed arrays alone, without the graph, which takes ten times as long to make:
 * `adjacency(selectNetwork(…))`, for what only computes. See `selectNetwork`.
 */
export function selectAdjacency(record: CommunityRecord, selection: NetworkSelection): Adjacency {
  return viewOf(select(record, selection));
}

const select = onceFor(readSelection, selectionsPerRecord);

function readSelection(record: CommunityRecord, selection: NetworkSelection): SelectedNetwork {
  const chosen = chosenIn(record, selection);
  const nodes: RecordNode[] = [];
  const positionOf = new Int32Array(record.nodes.length).fill(-1);
  record.nodes.forEach((node, row) => {
    if (isChosen(node, chosen)) positionOf[row] = nodes.push(node) - 1;
  });
  const table = edgeTable(record, chosen, positionOf, nodes.length);
  return { nodes, table, directed: chosen.directed, window: chosen.window };
}

function viewOf(made: SelectedNetwork): Adjacency {
  made.view ??= adjacencyOf({
    keys: made.nodes.map(({ id }) => id),
    directed: made.directed,
    edgeKeys: edgeKeys(made.table, made.directed),
    edgeSources: made.table.from,
    edgeTargets: made.table.to,
    edgeStrengths: made.table.strength,
  });
  return made.view;
}

/** The id of an edge's first tie. A tie without direction is two arcs of a directed network, which cannot share a key. */
function edgeKeys({ offsets, ties, tieCount, tieId }: EdgeTable, directed: boolean): string[] {
  const isTaken = new Uint8Array(tieCount);
  const keys = new Array<string>(offsets.length - 1);
  for (let edge = 0; edge < keys.length; edge++) {
    let first = ties[offsets[edge]!]!;
    for (let i = offsets[edge]! + 1; i < offsets[edge + 1]!; i++)
      if (ties[i] !== first && tieId(ties[i]!) < tieId(first)) first = ties[i]!;
    keys[edge] = directed && isTaken[first] === 1 ? `${tieId(first)}<` : tieId(first);
    isTaken[first] = 1;
  }
  return keys;
}

/** Everything that a graph is made of, as a hash. O(nodes + ties). */
function contentOf(made: SelectedNetwork, placeIds: ReadonlyMap<string, string>): string {
  const { nodes, table } = made;
  const { offsets, ties } = table;
  const facts = nodes.map((node) => {
    const { id, label, displayName, externalId, attributes } = node;
    return JSON.stringify([label, displayName, externalId, placeIds.get(id), attributes]);
  });
  return createHash('sha256')
    .update(networkHash(viewOf(made)).withEdgeKeys)
    .update(facts.join('\n'))
    .update(offsets)
    .update(Array.from(ties, (tie) => `${table.tieKindId(tie)} ${table.tieId(tie)}`).join('\n'))
    .digest('base64');
}

function graphOf(made: SelectedNetwork, placeIds: ReadonlyMap<string, string>): Network {
  const { nodes, table } = made;
  const network = emptyNetwork(made.directed);
  for (const node of nodes) {
    network.addNode(node.id, {
      kind: node.label as ActorLabel,
      name: node.displayName,
      externalId: node.externalId,
      placeId: placeIds.get(node.id) ?? null,
      attributes: node.attributes,
    });
  }
  viewOf(made).edgeKeys.forEach((key, edge) => {
    const ties = table.ties.subarray(table.offsets[edge]!, table.offsets[edge + 1]!);
    network.addEdgeWithKey(key, nodes[table.from[edge]!]!.id, nodes[table.to[edge]!]!.id, {
      strength: table.strength[edge]!,
      kinds: sortedOnce(Array.from(ties, (tie) => table.tieKindId(tie))),
      tieIds: sortedOnce(Array.from(ties, (tie) => table.tieId(tie))),
    });
  });
  return network;
}

/** The words in order, each once. */
const sortedOnce = (words: readonly string[]): readonly string[] =>
  words.length === 1
    ? words
    : words.toSorted().filter((word, i, sorted) => i === 0 || word !== sorted[i - 1]);
