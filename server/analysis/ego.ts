import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { holdsIn } from '../entities/partialDate.ts';
import type { Affiliation, Alter, AlterTie, Ego } from '../entities/results/ego.ts';
import { findTieKind, networkTieKinds, tieKind, type TieKindId } from '../entities/tieKinds.ts';
import type { Network, NetworkEdge } from '../graph/network.ts';
import { textOf, tiesOf, type RecordTie } from '../graph/recordTies.ts';
import { selectionWindow } from '../graph/resolvedSelection.ts';
import { selectNetwork } from '../graph/selection.ts';
import { actorReference, homesOf, isActor, nodesById, type ActorNode } from './actorReferences.ts';
import { largestFirst } from './ranks.ts';
import { separatedFrom } from './separatedFrom.ts';

const mostAlters = 200;
const mostAffiliations = 200;
const mostSeparated = 50;

/** What ego belongs to, holds, attended, lacks or gives. */
const affiliationKinds: readonly TieKindId[] = [
  'SERVES_IN',
  'MEMBER_OF',
  'ATTENDED',
  'ORGANIZED',
  'HAS_NEED',
  'PROVIDES',
  'USES',
  'LIVES_IN',
];
const happenings: readonly TieKindId[] = ['ATTENDED', 'ORGANIZED'];

/**
 * An actor and what surrounds her; null when the community has no such actor. An organization or committee is
 * tied to whoever it may be tied to (members, posts, partners), unless the selection names its tie kinds.
 * Complexity: O(nodes + ties).
 */
export function ego(
  record: CommunityRecord,
  selection: NetworkSelection,
  { actorId }: { readonly actorId: string },
): Omit<Ego, 'actor' | 'ties'> | null {
  const nodes = nodesById(record);
  const actor = nodes.get(actorId);
  if (!actor || !isActor(actor)) return null;
  const own = kindsAround(actor);
  const tieKinds = selection.tieKinds ?? own;
  const network = selectNetwork(record, { ...selection, tieKinds, directed: true });
  const homes = homesOf(record, nodes, selectionWindow(selection));
  const keys = network.hasNode(actorId) ? network.neighbors(actorId) : [];
  const all = largestFirst(
    keys.map((id) => {
      const [out, back] = [edgeBetween(network, actorId, id), edgeBetween(network, id, actorId)];
      const strength = Math.max(out?.strength ?? 0, back?.strength ?? 0);
      return {
        id,
        name: network.getNodeAttribute(id, 'name'),
        value: strength,
        out: kindsOf(out),
        in: kindsOf(back),
      };
    }),
  );
  const shown = all.slice(0, mostAlters);
  return {
    reference: actorReference(actor, homes),
    degree: all.length,
    alters: shown.map(({ id, value, out, in: back }): Alter => ({
      actor: actorReference(nodes.get(id)!, homes),
      out,
      in: back,
      strength: value,
    })),
    alterTies: tiesAmong(
      network,
      shown.map(({ id }) => id),
    ),
    // Of the ties around an organization alone, all that its members have in common is the organization.
    ...(selection.tieKinds || own === null
      ? separatedFrom(network, actorId, mostSeparated, nodes, homes)
      : { separatedCount: 0, separated: [] }),
    affiliations: affiliationsOf(record, selection, actor),
  };
}

function kindsAround({ label }: ActorNode): TieKindId[] | null {
  if (label === 'Resident' || label === 'SocialWorker') return null;
  return networkTieKinds.filter((id) => [...tieKind(id).from, ...tieKind(id).to].includes(label));
}

const edgeBetween = (network: Network, from: string, to: string): NetworkEdge | null =>
  network.hasEdge(from, to) ? network.getEdgeAttributes(from, to) : null;

/** Ties made by projection are no tie kinds of the record, and left out. */
const kindsOf = (edge: NetworkEdge | null): TieKindId[] =>
  (edge?.kinds ?? []).flatMap((kind) => findTieKind(kind)?.id ?? []);

function tiesAmong(network: Network, ids: readonly string[]): AlterTie[] {
  const index = new Map(ids.map((id, i) => [id, i]));
  const ties: AlterTie[] = [];
  ids.forEach((id, from) => {
    for (const other of network.neighbors(id)) {
      const to = index.get(other);
      if (to !== undefined && from < to) ties.push({ from, to });
    }
  });
  return ties.sort((a, b) => a.from - b.from || a.to - b.to);
}

function affiliationsOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  actor: RecordNode,
): Affiliation[] {
  const window = selectionWindow(selection);
  const events = { from: selection.from ?? null, to: window.to };
  const states = affiliationKinds.filter((kind) => !happenings.includes(kind));
  const ties = [
    ...tiesOf(record, states, window),
    ...tiesOf(record, happenings, events).filter((tie) =>
      holdsIn(textOf(tie.to, 'date'), null, null, events.to),
    ),
  ].filter((tie) => tie.from.id === actor.id);
  return ties
    .map((tie) => affiliation(tie))
    .sort((a, b) => (b.validFrom ?? '').localeCompare(a.validFrom ?? '') || (a.tieId < b.tieId ? -1 : 1))
    .slice(0, mostAffiliations);
}

function affiliation({ id, kind, subkind, to, validFrom, validTo }: RecordTie): Affiliation {
  return {
    tieId: id,
    kind,
    subkind,
    nodeId: to.id,
    label: to.label,
    title: to.displayName,
    // An attendance without a date of its own happened when the activity did.
    validFrom: validFrom ?? textOf(to, 'date') ?? textOf(to, 'reportedOn'),
    validTo,
  };
}
