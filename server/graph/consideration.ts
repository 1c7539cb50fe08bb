import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { Purpose } from '../entities/purpose.ts';
import { shortName } from '../entities/shortName.ts';
import { subsetOf } from './recordSubset.ts';

/**
 * What may be looked at today: the one place where consent takes effect, for every analysis, picture, list and
 * export. Who withdrew from the network is left out with her ties, whatever date is asked about. Who was merely
 * mentioned by others keeps her place in the network under a short name, with nothing else about her.
 * `withheld` of what remains holds only what is in force. O(nodes + ties); the record itself when nothing applies.
 */
export function considered(record: CommunityRecord, today: string): CommunityRecord {
  if (record.nodes.every((node) => !node.withheld && !node.isMentioned)) return record;
  return subsetOf(record, (node) => consideredNode(node, today));
}

/** Whether a person's data may not be used for a purpose on a day. */
export const isWithheld = (person: RecordNode, purpose: Purpose, today: string): boolean => {
  const from = person.withheld?.[purpose];
  return from !== undefined && from <= today;
};

/** Without those who were merely mentioned: for lists of persons and for files that leave. */
export function withoutMentioned(record: CommunityRecord): CommunityRecord {
  if (record.nodes.every((node) => !node.isMentioned)) return record;
  return subsetOf(record, (node) => (node.isMentioned ? null : node));
}

function consideredNode(node: RecordNode, today: string): RecordNode | null {
  if (!node.withheld && !node.isMentioned) return node;
  if (isWithheld(node, 'network', today)) return null;
  const inForce = Object.entries(node.withheld ?? {}).filter(([, from]) => from <= today);
  const { withheld: _, ...rest } = node;
  const kept: RecordNode = inForce.length > 0 ? { ...rest, withheld: Object.fromEntries(inForce) } : rest;
  if (!node.isMentioned) return kept;
  return {
    ...kept,
    displayName: shortName(node.displayName),
    externalId: null,
    attributes: {},
    properties: {},
  };
}
