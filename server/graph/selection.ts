import { actorLabels, personLabels, type ActorLabel } from '../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { firstDay, lastDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import { networkTieKinds, tieKind, type TieKindId } from '../entities/tieKinds.ts';
import { emptyNetwork, type Network } from './network.ts';
import { projectedTies } from './projection.ts';
import { anyDate, onDate, tiesOf, type DateWindow } from './recordTies.ts';

/** Ties between persons: what a network is made of when nobody says otherwise. */
export const defaultTieKinds: readonly TieKindId[] = ['KNOWS', 'SUPPORTS', 'NOMINATES'];

/** What is left of a selection's fields when defaults are filled in. */
interface ResolvedSelection {
  readonly tieKinds: readonly TieKindId[];
  readonly actorKinds: ReadonlySet<string>;
  readonly window: DateWindow;
  readonly directed: boolean;
  readonly leaveOut: ReadonlySet<string>;
}

/** The span of days that a selection is about. @throws ProblemError when `asOf` and `from`/`to` are mixed or the span is empty */
export function selectionWindow(selection: NetworkSelection): DateWindow {
  const { asOf, from, to } = selection;
  if (asOf && (from || to)) throw new ProblemError({ code: 'badWindow', field: 'asOf' });
  if (from && to && lastDay(to) < firstDay(from))
    throw new ProblemError({ code: 'endBeforeStart', field: 'to', value: to, parameters: { start: from } });
  if (asOf) return onDate(asOf);
  return from || to ? { from: from ?? null, to: to ?? null } : anyDate;
}

function resolve(selection: NetworkSelection): ResolvedSelection {
  const tieKinds = selection.tieKinds ?? defaultTieKinds;
  const wrong = tieKinds.find((kind) => !networkTieKinds.includes(kind));
  if (wrong)
    throw new ProblemError({
      code: 'unknownTieKind',
      field: 'tieKinds',
      value: wrong,
      parameters: { choices: networkTieKinds.join(', ') },
    });
  const tied = tieKinds.flatMap((id) => [...tieKind(id).from, ...tieKind(id).to]);
  const actorKinds: readonly string[] = selection.actorKinds ?? [...personLabels, ...tied];
  return {
    tieKinds,
    actorKinds: new Set(actorKinds),
    window: selectionWindow(selection),
    directed:
      selection.directed ??
      (tieKinds.length > 0 && !selection.projection && tieKinds.every((id) => tieKind(id).directed)),
    leaveOut: new Set(selection.leaveOut ?? []),
  };
}

/** All ties from one actor to another. */
interface Arc {
  strength: number;
  readonly kinds: string[];
  readonly tieIds: string[];
}

/** For each actor, in order of id, her arcs by the position of the other; undefined when she has none. */
type Arcs = (Map<number, Arc> | undefined)[];

const networks = new WeakMap<CommunityRecord, Map<string, Network>>();
const networksPerRecord = 8;

/**
 * The network of a selection: all actors of the chosen kinds, isolates too, and the chosen ties between them.
 * Parallel ties become one edge (see `NetworkEdge`). Ties without a date hold always.
 * Deterministic: nodes and edges are in order of id. O(nodes + ties); asked again on the same record, O(1).
 * The graph is shared: it must not be changed.
 * @throws ProblemError when a tie kind cannot be an edge of a network, or the dates make no span
 */
export function selectNetwork(record: CommunityRecord, selection: NetworkSelection): Network {
  const made = networks.get(record) ?? new Map<string, Network>();
  networks.set(record, made);
  const key = JSON.stringify(selection);
  const network = made.get(key) ?? makeNetwork(record, selection);
  if (made.size >= networksPerRecord && !made.has(key)) made.clear();
  made.set(key, network);
  return network;
}

function makeNetwork(record: CommunityRecord, selection: NetworkSelection): Network {
  const chosen = resolve(selection);
  const network = emptyNetwork(chosen.directed);
  const placeIds = placesOfResidents(record, chosen.window);
  for (const node of record.nodes) {
    if (!isActor(node) || !chosen.actorKinds.has(node.label) || chosen.leaveOut.has(node.id)) continue;
    network.addNode(node.id, {
      kind: node.label,
      name: node.displayName,
      externalId: node.externalId,
      placeId: placeIds.get(node.id) ?? null,
      attributes: node.attributes,
    });
  }
  const keys = network.nodes().sort();
  const index = new Map(keys.map((key, i) => [key, i]));
  const arcs: Arcs = new Array<undefined>(keys.length).fill(undefined);
  const add = (from: number, to: number, strength: number, kind: string, tieId: string): void => {
    const targets = (arcs[from] ??= new Map<number, Arc>());
    const arc = targets.get(to);
    if (arc === undefined) {
      targets.set(to, { strength, kinds: [kind], tieIds: [tieId] });
      return;
    }
    arc.strength += strength;
    arc.kinds.push(kind);
    arc.tieIds.push(tieId);
  };
  for (const tie of tiesOf(record, chosen.tieKinds, chosen.window)) {
    const [from, to] = [index.get(tie.from.id), index.get(tie.to.id)];
    if (from === undefined || to === undefined || from === to) continue;
    if (selection.subkinds?.length && !selection.subkinds.includes(tie.subkind ?? '')) continue;
    if (selection.waveId && tie.waveId !== selection.waveId) continue;
    add(from, to, tie.weight ?? 1, tie.kind, tie.id);
    if (!tieKind(tie.kind).directed) add(to, from, tie.weight ?? 1, tie.kind, tie.id);
  }
  if (selection.projection) {
    for (const tie of projectedTies(record, selection.projection, chosen.window)) {
      const [from, to] = [index.get(tie.from.id), index.get(tie.to.id)];
      if (from === undefined || to === undefined) continue;
      add(from, to, tie.strength, tie.kind, tie.id);
      add(to, from, tie.strength, tie.kind, tie.id);
    }
  }
  addEdges(network, keys, arcs);
  return network;
}

function addEdges(network: Network, keys: readonly string[], arcs: Arcs): void {
  const directed = network.type === 'directed';
  arcs.forEach((targets, from) => {
    if (targets === undefined) return;
    for (const to of [...targets.keys()].sort((a, b) => a - b)) {
      const arc = targets.get(to)!;
      const back = directed ? undefined : arcs[to]?.get(from);
      if (back && to < from) continue;
      const { strength, kinds, tieIds } = back ? union(arc, back) : arc;
      const attributes = { strength, kinds: sortedOnce(kinds), tieIds: sortedOnce(tieIds) };
      const first = attributes.tieIds[0]!;
      // A tie without direction is two arcs of a directed network, which cannot share a key.
      const key = directed && network.hasEdge(first) ? `${first}<` : first;
      network.addEdgeWithKey(key, keys[from]!, keys[to]!, attributes);
    }
  });
}

function union(one: Arc, other: Arc): Arc {
  return {
    strength: Math.abs(one.strength) >= Math.abs(other.strength) ? one.strength : other.strength,
    kinds: [...one.kinds, ...other.kinds],
    tieIds: [...one.tieIds, ...other.tieIds],
  };
}

/** The words in order, each once. */
const sortedOnce = (words: readonly string[]): readonly string[] =>
  words.length === 1
    ? words
    : words.toSorted().filter((word, i, sorted) => i === 0 || word !== sorted[i - 1]);

/** The building each resident lives in, or last lived in within the window: resident id → place id. */
export function placesOfResidents(record: CommunityRecord, window: DateWindow): Map<string, string> {
  const ties = tiesOf(record, ['LIVES_IN'], window);
  ties.sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? '') || (a.id < b.id ? -1 : 1));
  return new Map(ties.map((tie) => [tie.from.id, tie.to.id]));
}

function isActor(node: RecordNode): node is RecordNode & { label: ActorLabel } {
  return (actorLabels as readonly string[]).includes(node.label);
}
