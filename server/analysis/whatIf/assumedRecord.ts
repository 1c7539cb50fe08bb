import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import { tieKind, type TieKindId } from '../../entities/tieKinds.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import { withAssumedTies, type AssumedTie } from '../../graph/assumedTies.ts';
import { subsetOf } from '../../graph/recordSubset.ts';
import { resolveSelection, type ResolvedSelection } from '../../graph/resolvedSelection.ts';
import { selectAdjacency } from '../../graph/selection.ts';
import { nodesById } from '../actorReferences.ts';

/** More than these are no longer a question that somebody could look at one by one. */
export const mostLeaving = 20;
export const mostAdded = 50;

/** Two actors between whom a tie would come about; the direction counts where that of the network does. */
interface AssumedPair {
  readonly fromId: string;
  readonly toId: string;
}

/** Who would leave and what ties would come about, by the ids of actors. */
export interface Assumption {
  readonly leave: readonly string[];
  readonly add: readonly AssumedPair[];
}

/**
 * The record as it would be: without those who leave and all that hangs on them, such as their memberships and what they
 * offer, and with ties of the first kind of the selection that may lead from the one to the other. Who are tied already
 * stay tied as they are. O(nodes + ties).
 * @throws ProblemError tooMany, notInNetwork, selfTie, noKindOfTie
 */
export function assumedRecord(
  record: CommunityRecord,
  selection: NetworkSelection,
  { leave, add }: Assumption,
): CommunityRecord {
  checkLength('leave', leave, mostLeaving);
  checkLength('add', add, mostAdded);
  const view = selectAdjacency(record, selection);
  const places = new Map(view.keys.map((key, i) => [key, i]));
  const leaving = new Set(leave);
  const check = (id: string, field: string, isThere: boolean): void => {
    if (!isThere) throw new ProblemError({ code: 'notInNetwork', field, value: id });
  };
  for (const id of leave) check(id, 'leave', places.has(id));
  for (const { fromId, toId } of add) {
    for (const id of [fromId, toId]) check(id, 'add', places.has(id) && !leaving.has(id));
    if (fromId === toId) throw new ProblemError({ code: 'selfTie', field: 'add' });
  }
  const chosen = resolveSelection(selection);
  const nodes = nodesById(record);
  const made = add
    .map((pair): AssumedTie => ({
      ...pair,
      kind: kindBetween(chosen, nodes.get(pair.fromId)!.label, nodes.get(pair.toId)!.label),
      subkind: chosen.subkinds ? [...chosen.subkinds][0]! : null,
      waveId: chosen.waveId,
    }))
    .filter(({ fromId, toId }) => !isTied(view, places.get(fromId)!, places.get(toId)!));
  return withAssumedTies(
    subsetOf(record, (node) => (leaving.has(node.id) ? null : node)),
    made,
  );
}

function checkLength(field: keyof Assumption, list: readonly unknown[], max: number): void {
  if (list.length > max) throw new ProblemError({ code: 'tooMany', field, parameters: { max } });
}

function kindBetween({ tieKinds }: ResolvedSelection, from: string, to: string): TieKindId {
  const found = tieKinds.find((id) => tieKind(id).from.includes(from) && tieKind(id).to.includes(to));
  if (!found) throw new ProblemError({ code: 'noKindOfTie', field: 'add' });
  return found;
}

function isTied({ out: { offsets, targets } }: Adjacency, from: number, to: number): boolean {
  return targets.subarray(offsets[from]!, offsets[from + 1]!).includes(to);
}
