import type { GeneratedCommunity } from '../../../server/demonstration/generatedCommunity.ts';
import type { CommunityRecord } from '../../../server/entities/communityRecord.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { recordFrom } from './recordFrom.ts';

/** The demonstration community as the store would give it. */
export function demonstrationRecord({ nodes, ties }: GeneratedCommunity): CommunityRecord {
  return recordFrom(
    nodes.map((node) => ({
      ...node,
      displayName: String(node.properties[nodeKind(node.label).nameProperty]),
    })),
    ties.map((tie) => ({ ...tie, from: tie.fromId, to: tie.toId })),
  );
}
