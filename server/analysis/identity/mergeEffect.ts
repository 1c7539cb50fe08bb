import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { MergedFigure, MergeEffect } from '../../entities/results/identity.ts';
import { withOneNode } from '../../graph/mergedNodes.ts';
import { selectAdjacency } from '../../graph/selection.ts';
import { latentActivists } from '../activists/latentActivists.ts';
import { contactNetwork } from '../contacts.ts';
import type { ChosenThresholds } from '../gaps/thresholds.ts';
import { figuresOf } from '../whatIf/figures.ts';
import { gapsBeforeAndAfter } from '../whatIf/whatIf.ts';
import { mergeInWords } from './mergeInWords.ts';

export interface MergeQuestion {
  readonly keptId: string;
  readonly otherId: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly thresholds?: ChosenThresholds;
}

/**
 * What would change in the results if two persons were one: the same computations on the record as it is and as it would be
 * (see `withOneNode`). Nothing is recorded. Undefined: a rank is null for who is on no list.
 * Complexity: O(n m), and what `latentActivists` and `supportGaps` take, twice.
 * @throws ProblemError `notFound` when one of them is not in the record
 */
export function mergeEffect(
  record: CommunityRecord,
  selection: NetworkSelection,
  { keptId, otherId, today, thresholds }: MergeQuestion,
): MergeEffect {
  for (const [field, id] of Object.entries({ keptId, otherId }))
    if (keptId === otherId || !record.nodes.some((node) => node.id === id && node.label === 'Resident'))
      throw new ProblemError({ code: 'notFound', field });
  const merged = withOneNode(record, keptId, otherId);
  const contacts = {
    before: contactNetwork(record, selection, today),
    after: contactNetwork(merged, selection, today),
  };
  const of = (network: (typeof contacts)['before'], id: string): readonly string[] =>
    network.hasNode(id) ? network.neighbors(id) : [];
  const [kept, other] = [of(contacts.before, keptId), of(contacts.before, otherId)];
  const changes = {
    contacts: { kept: kept.length, other: other.length, merged: of(contacts.after, keptId).length },
    commonContacts: kept.filter((id) => other.includes(id)).length,
    ranks: ranksOf(record, merged, selection, { keptId, otherId, today }),
    before: figuresOf(selectAdjacency(record, selection)),
    after: figuresOf(selectAdjacency(merged, selection)),
    gaps: gapsBeforeAndAfter(record, merged, selection, { today, thresholds }),
  };
  return { ...changes, sentences: mergeInWords(changes) };
}

function ranksOf(
  record: CommunityRecord,
  merged: CommunityRecord,
  selection: NetworkSelection,
  { keptId, otherId, today }: MergeQuestion,
): MergedFigure {
  const list = (each: CommunityRecord) =>
    latentActivists(each, selection, { first: each.nodes.length, today }).activists;
  const [before, after] = [list(record), list(merged)];
  const rank = (activists: typeof before, id: string): number | null =>
    activists.find(({ actor }) => actor.id === id)?.rank ?? null;
  return { kept: rank(before, keptId), other: rank(before, otherId), merged: rank(after, keptId) };
}
