import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { MergedFigure, MergeEffect } from '../../entities/results/identity.ts';
import { withOneNode } from '../../graph/mergedNodes.ts';
import { selectAdjacency } from '../../graph/selection.ts';
import { defaultWeights } from '../activists/dimensions.ts';
import { ranksOf, situationOf, standingOf } from '../activists/situation.ts';
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
 * Complexity: O(n m), and what `situationOf` of the activists and `supportGaps` take, twice.
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
    ranks: ranksInList(record, merged, selection, { keptId, otherId, today }),
    before: figuresOf(selectAdjacency(record, selection)),
    after: figuresOf(selectAdjacency(merged, selection)),
    gaps: gapsBeforeAndAfter(record, merged, selection, { today, thresholds }),
  };
  return { ...changes, sentences: mergeInWords(changes) };
}

/** Of the list of latent activists; office holders are on another one. */
function ranksInList(
  record: CommunityRecord,
  merged: CommunityRecord,
  selection: NetworkSelection,
  { keptId, otherId, today }: MergeQuestion,
): MergedFigure {
  const rank = (each: CommunityRecord, id: string): number | null => {
    const standing = standingOf(situationOf(each, selection, today), defaultWeights);
    return standing.tiers.get(id) === 0 ? (ranksOf(standing).get(id) ?? null) : null;
  };
  return { kept: rank(record, keptId), other: rank(record, otherId), merged: rank(merged, keptId) };
}
