import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { selectAdjacency } from '../../graph/selection.ts';
import { nodesById } from '../actorReferences.ts';
import type { ActorTest } from './actorConditions.ts';
import type { QueryMeasure } from './measureColumns.ts';
import type { QueryRow } from './queryOrder.ts';

/** The actors of the selection, those without ties too, who pass the test, in order of id. O(nodes + ties) */
export function queriedActors(
  record: CommunityRecord,
  selection: NetworkSelection,
  test: ActorTest,
  columns: readonly QueryMeasure[],
): QueryRow[] {
  const nodes = nodesById(record);
  return selectAdjacency(record, selection).keys.flatMap((id) => {
    const node = nodes.get(id)!;
    return test(node) ? [{ node, values: columns.map(({ valueOf }) => valueOf(id)) }] : [];
  });
}
