import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import { contactAdjacency } from '../../contacts.ts';

/** Who is tied to one of some persons in one of the networks, in either direction. O(nodes + ties) each. */
export function exposedTo(
  record: CommunityRecord,
  treated: ReadonlySet<string>,
  selections: readonly NetworkSelection[],
  today: string,
): ReadonlySet<string> {
  const exposed = new Set<string>();
  for (const selection of selections) {
    const { keys, edgeSources, edgeTargets } = contactAdjacency(record, selection, today);
    edgeSources.forEach((source, edge) => {
      const [one, other] = [keys[source]!, keys[edgeTargets[edge]!]!];
      if (treated.has(one)) exposed.add(other);
      if (treated.has(other)) exposed.add(one);
    });
  }
  return exposed;
}
