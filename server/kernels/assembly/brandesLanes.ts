/**
 * Traffic over shortest paths from eight sources at once, one in each lane of 64 bits. `laneSearch.ts` of the kernels
 * says how; `nodeTraffic.ts` and `edgeTraffic.ts` there are the twins of these: the same operations in the same order.
 */
import { comeBackByEdges } from './lanes/edgeTraffic';
import { comeBackByNodes } from './lanes/nodeTraffic';
import { searchAway } from './lanes/searchAway';
export { setPart, setSpace } from './lanes/arena';

export function addNodeTraffic(sources: usize, sourceWeights: usize, sourceCount: u32, sums: usize): void {
  comeBackByNodes(searchAway(sources, sourceCount), sourceWeights, sums);
}

export function addEdgeTraffic(
  sources: usize,
  sourceWeights: usize,
  sourceCount: u32,
  outSums: usize,
  inSums: usize,
): void {
  comeBackByEdges(searchAway(sources, sourceCount), sourceWeights, outSums, inSums);
}
