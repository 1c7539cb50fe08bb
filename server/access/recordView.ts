import { isPersonLabel } from '../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import { isStressful } from '../entities/tie.ts';
import { shortName } from '../entities/shortName.ts';
import { considered } from '../graph/consideration.ts';
import { subsetOf } from '../graph/recordSubset.ts';
import { withoutStressfulTies } from '../graph/stressfulTies.ts';
import { pseudonymous } from './pseudonyms.ts';

/**
 * The form in which a viewer gets what is computed of a community: from everything that may be considered, from
 * pseudonyms, or from everything with small counts hidden in the answer.
 */
export type RecordView =
  | { readonly kind: 'whole'; readonly withStressfulTies: boolean }
  | { readonly kind: 'pseudonymous'; readonly key: string }
  | { readonly kind: 'aggregated' };

/** For the command line of who owns the data: everything. */
export const wholeView: RecordView = { kind: 'whole', withStressfulTies: true };

/** A record as a viewer may see it today: consent first, then her view. O(nodes + ties). */
export function viewed(record: CommunityRecord, view: RecordView, today: string): CommunityRecord {
  const consented = considered(record, today);
  switch (view.kind) {
    case 'whole':
      return knowingNames(record, view.withStressfulTies ? consented : keepingApart(consented));
    case 'pseudonymous':
      return pseudonymous(withoutStressfulTies(consented), view.key, today);
    case 'aggregated':
      return subsetOf(consented, withoutName);
  }
}

/** Persons are counted, not named; a worker, who serves in public, keeps her family name. */
function withoutName(node: RecordNode): RecordNode {
  if (!isPersonLabel(node.label)) return node;
  const displayName = node.label === 'SocialWorker' ? shortName(node.displayName) : '';
  return { ...node, displayName, externalId: null, attributes: {}, properties: {} };
}

/** Without stressful ties; whom they tie is kept, so that they are not brought together by who may not see it. */
function keepingApart(record: CommunityRecord): CommunityRecord {
  const { weight, from, to } = record.ties;
  const keptApart: [string, string][] = [];
  weight.forEach((each, row) => {
    if (isStressful(each)) keptApart.push([record.nodes[from[row]!]!.id, record.nodes[to[row]!]!.id]);
  });
  return keptApart.length === 0 ? record : { ...withoutStressfulTies(record), keptApart };
}

/** With the names that are in the record and not in what may be seen of it. */
function knowingNames(record: CommunityRecord, seen: CommunityRecord): CommunityRecord {
  if (seen.nodes === record.nodes) return seen;
  const told = new Map(seen.nodes.map(({ id, displayName }) => [id, displayName]));
  const namesLeftOut = record.nodes
    .filter(({ id, label, displayName }) => isPersonLabel(label) && told.get(id) !== displayName)
    .map(({ displayName }) => displayName);
  return namesLeftOut.length === 0 ? seen : { ...seen, namesLeftOut };
}
