import { personLabels } from '../entities/actor.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import type { Adjacency } from '../graph/adjacency.ts';
import type { Network } from '../graph/network.ts';
import { tiesOf, type DateWindow, type RecordTie } from '../graph/recordTies.ts';
import { selectAdjacency, selectNetwork } from '../graph/selection.ts';
import { upToToday } from './answerDates.ts';

/**
 * Who is in contact with whom: the persons of a selection and its ties, without direction. By default KNOWS,
 * SUPPORTS and NOMINATES. O(nodes + ties).
 */
export function contactNetwork(record: CommunityRecord, selection: NetworkSelection, today: string): Network {
  return selectNetwork(record, contactSelection(selection, today));
}

/** The same as typed arrays alone: for what only computes. See `selectAdjacency`. */
export function contactAdjacency(
  record: CommunityRecord,
  selection: NetworkSelection,
  today: string,
): Adjacency {
  return selectAdjacency(record, contactSelection(selection, today));
}

function contactSelection(selection: NetworkSelection, today: string): NetworkSelection {
  const persons: readonly string[] = personLabels;
  const actorKinds = selection.actorKinds?.filter((kind) => persons.includes(kind)) ?? [...personLabels];
  return { ...upToToday(selection, today), actorKinds, directed: false };
}

/** The ties of some kinds between persons of a network, as the selection's wave and sub-kinds narrow them. O(ties). */
export function contactTies(
  record: CommunityRecord,
  selection: NetworkSelection,
  network: Network,
  kinds: readonly TieKindId[],
  window: DateWindow,
): RecordTie[] {
  return tiesOf(record, kinds, window).filter(
    ({ from, to, waveId, subkind }) =>
      from !== to &&
      network.hasNode(from.id) &&
      network.hasNode(to.id) &&
      (!selection.waveId || waveId === selection.waveId) &&
      (!selection.subkinds?.length || selection.subkinds.includes(subkind ?? '')),
  );
}
