import type { BetweennessInput } from './betweennessInput.ts';
import { brandesLanes } from './compiled/brandesLanes.ts';
import { addEdgeTraffic } from './edgeTraffic.ts';
import { laneCount, laneSpaceLengths, type LaneSearch } from './laneSearch.ts';
import { addNodeTraffic } from './nodeTraffic.ts';
import { bytes, float64, instantiate, uint32, wasmModule } from './wasmModule.ts';

/** The search from the batches of an input. It adds to the sums, of which the caller takes away what it has read. */
export interface LaneKernel {
  /** By node of the part at hand. */
  readonly nodeSums: Float64Array;
  /** Two for each place in the out-lists of the part at hand. Empty unless ties are asked for, as the next. */
  readonly outSums: Float64Array;
  /** Of the in-lists; on an undirected network the same array. */
  readonly inSums: Float64Array;
  readonly addBatch: (batch: number) => void;
}

type Traffic = 'nodes' | 'ties';

/** In WebAssembly where it is to be had, otherwise in TypeScript, which is slower by a factor of ten. */
export function laneKernel(input: BetweennessInput, traffic: Traffic): LaneKernel {
  const module = wasmModule(brandesLanes);
  return module ? compiledKernel(input, traffic, module) : plainKernel(input, traffic);
}

/** What a part's sums need: by node, or by place in the lists. */
function sumLengths({ largestPart, mostTies, directed }: BetweennessInput, traffic: Traffic) {
  const ties = traffic === 'ties' ? 2 * mostTies : 0;
  return { nodes: traffic === 'nodes' ? largestPart : 0, out: ties, in: directed ? ties : 0 };
}

/** On views of the input's arrays. */
function plainKernel(input: BetweennessInput, traffic: Traffic): LaneKernel {
  const { nodeStarts, outStarts, inStarts, batchStarts, batchParts } = input;
  const lengths = sumLengths(input, traffic);
  const nodeSums = new Float64Array(lengths.nodes);
  const outSums = new Float64Array(lengths.out);
  const inSums = input.directed ? new Float64Array(lengths.in) : outSums;
  const space = plainSpace(input.largestPart, traffic);
  const sourceWeights = new Float64Array(laneCount);

  function addBatch(batch: number): void {
    const part = batchParts[batch]!;
    const start = nodeStarts[part]!;
    const end = nodeStarts[part + 1]!;
    const first = batchStarts[batch]!;
    const last = batchStarts[batch + 1]!;
    sourceWeights.fill(0).set(input.sourceWeights.subarray(first, last));
    const search: LaneSearch = {
      outOffsets: input.outOffsets.subarray(start + part, end + part + 1),
      outTargets: input.outTargets.subarray(outStarts[part], outStarts[part + 1]),
      inOffsets: input.inOffsets.subarray(start + part, end + part + 1),
      inTargets: input.inTargets.subarray(inStarts[part], inStarts[part + 1]),
      targetWeights: input.targetWeights.subarray(start, end),
      sources: input.sources.subarray(first, last),
      sourceWeights,
      space,
    };
    if (traffic === 'nodes') addNodeTraffic(search, nodeSums);
    else addEdgeTraffic(search, outSums, inSums);
  }

  return { nodeSums, outSums, inSums, addBatch };
}

function plainSpace(order: number, traffic: Traffic): LaneSearch['space'] {
  const lengths = laneSpaceLengths(order, traffic === 'ties');
  return {
    lanes: new Float64Array(lengths.lanes),
    moreLanes: new Float64Array(lengths.moreLanes),
    seen: new Uint8Array(lengths.seen),
    entryNodes: new Uint32Array(lengths.entryNodes),
    entries: new Float64Array(lengths.entries),
    waiting: new Uint32Array(lengths.waiting),
    candidates: new Uint32Array(lengths.candidates),
    levels: new Uint32Array(lengths.levels),
    levelOut: new Uint32Array(lengths.levelOut),
    levelIn: new Uint32Array(lengths.levelIn),
  };
}

/** Of the compiled kernel. All arguments but numbers of nodes and sources are addresses. */
interface LaneFunctions {
  setSpace(...arrays: readonly number[]): void;
  setPart(order: number, ...arrays: readonly number[]): void;
  addNodeTraffic(sources: number, sourceWeights: number, sourceCount: number, sums: number): void;
  addEdgeTraffic(
    sources: number,
    sourceWeights: number,
    sourceCount: number,
    outSums: number,
    inSums: number,
  ): void;
}

/** On a copy of the input in its own memory. */
function compiledKernel(input: BetweennessInput, traffic: Traffic, module: WebAssembly.Module): LaneKernel {
  const { nodeStarts, outStarts, inStarts, batchStarts, batchParts, directed } = input;
  const { functions, arrays } = instantiate<LaneFunctions, ReturnType<typeof wantedArrays>>(
    module,
    wantedArrays(input, traffic),
  );
  arrays.outOffsets.set(input.outOffsets);
  arrays.outTargets.set(input.outTargets);
  if (directed) {
    arrays.inOffsets.set(input.inOffsets);
    arrays.inTargets.set(input.inTargets);
  }
  arrays.targetWeights.set(input.targetWeights);
  arrays.sources.set(input.sources);
  const inOffsets = directed ? arrays.inOffsets : arrays.outOffsets;
  const inTargets = directed ? arrays.inTargets : arrays.outTargets;
  const { nodeSums, outSums } = arrays;
  const inSums = directed ? arrays.inSums : outSums;
  functions.setSpace(
    ...[arrays.lanes, arrays.moreLanes, arrays.seen, arrays.entryNodes, arrays.entries].map(addressOf),
    ...[arrays.waiting, arrays.candidates, arrays.levels, arrays.levelOut, arrays.levelIn].map(addressOf),
  );

  function addBatch(batch: number): void {
    const part = batchParts[batch]!;
    const start = nodeStarts[part]!;
    const first = batchStarts[batch]!;
    const last = batchStarts[batch + 1]!;
    functions.setPart(
      nodeStarts[part + 1]! - start,
      arrays.outOffsets.byteOffset + 4 * (start + part),
      arrays.outTargets.byteOffset + 4 * outStarts[part]!,
      inOffsets.byteOffset + 4 * (start + part),
      inTargets.byteOffset + 4 * inStarts[part]!,
      arrays.targetWeights.byteOffset + 8 * start,
    );
    arrays.sourceWeights.fill(0).set(input.sourceWeights.subarray(first, last));
    const sources = arrays.sources.byteOffset + 4 * first;
    const weights = arrays.sourceWeights.byteOffset;
    if (traffic === 'nodes') {
      functions.addNodeTraffic(sources, weights, last - first, nodeSums.byteOffset);
    } else {
      functions.addEdgeTraffic(sources, weights, last - first, outSums.byteOffset, inSums.byteOffset);
    }
  }

  return { nodeSums, outSums, inSums, addBatch };
}

const addressOf = ({ byteOffset }: ArrayBufferView): number => byteOffset;

function wantedArrays(input: BetweennessInput, traffic: Traffic) {
  const { directed } = input;
  const space = laneSpaceLengths(input.largestPart, traffic === 'ties');
  const sums = sumLengths(input, traffic);
  return {
    outOffsets: uint32(input.outOffsets.length),
    outTargets: uint32(input.outTargets.length),
    inOffsets: uint32(directed ? input.inOffsets.length : 0),
    inTargets: uint32(directed ? input.inTargets.length : 0),
    targetWeights: float64(input.targetWeights.length),
    sources: uint32(input.sources.length),
    sourceWeights: float64(laneCount),
    nodeSums: float64(sums.nodes),
    outSums: float64(sums.out),
    inSums: float64(sums.in),
    lanes: float64(space.lanes),
    moreLanes: float64(space.moreLanes),
    seen: bytes(space.seen),
    entryNodes: uint32(space.entryNodes),
    entries: float64(space.entries),
    waiting: uint32(space.waiting),
    candidates: uint32(space.candidates),
    levels: uint32(space.levels),
    levelOut: uint32(space.levelOut),
    levelIn: uint32(space.levelIn),
  };
}
