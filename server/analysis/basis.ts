import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { ActorReference } from '../entities/results/actorReference.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import type { Network } from '../graph/network.ts';
import type { DateWindow, RecordTie } from '../graph/recordTies.ts';
import { actorReference, homesOf, nodesById } from './actorReferences.ts';
import { answerDates, type AnswerDates } from './answerDates.ts';
import { contactNetwork, contactTies } from './contacts.ts';
import { officesIn } from './offices.ts';
import { responsesOf, type Responses } from './responses.ts';

/** What the answers about a community's residents start from, each worked out once. */
export interface Basis {
  readonly record: CommunityRecord;
  readonly selection: NetworkSelection;
  readonly dates: AnswerDates;
  /** Who is in contact with whom: persons, without direction. */
  readonly network: Network;
  /** Residents of the selection, in order of id, without those who were merely mentioned. */
  readonly residents: readonly RecordNode[];
  /** Building of each resident whose building is known. */
  readonly homes: ReadonlyMap<string, RecordNode>;
  /** Formal offices by person. */
  readonly offices: ReadonlyMap<string, readonly RecordTie[]>;
  readonly responses: Responses;
  /** @throws Error when the record has no such node */
  node(id: string): RecordNode;
  refer(id: string): ActorReference;
  /** Ties between persons of the selection, by default within its span. */
  ties(kinds: readonly TieKindId[], window?: DateWindow): RecordTie[];
}

/** O(nodes + ties). @throws ProblemError when the selection makes no sense */
export function basisOf(record: CommunityRecord, selection: NetworkSelection, today: string): Basis {
  const dates = answerDates(selection, today);
  const network = contactNetwork(record, selection, today);
  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, dates.state);
  const node = (id: string): RecordNode => {
    const found = nodes.get(id);
    if (!found) throw new Error(`No node ${id}`);
    return found;
  };
  return {
    record,
    selection,
    dates,
    network,
    residents: record.nodes.filter(
      (each) => each.label === 'Resident' && !each.isMentioned && network.hasNode(each.id),
    ),
    homes,
    offices: officesIn(record, dates.state),
    responses: responsesOf(record, selection, dates),
    node,
    refer: (id) => actorReference(node(id), homes),
    ties: (kinds, window = dates.span) => contactTies(record, selection, network, kinds, window),
  };
}
