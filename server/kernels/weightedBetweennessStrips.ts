import type { BetweennessInput } from './betweennessInput.ts';
import { attachQueue, bucketQueue, searchArrays, type WeightedPathFunctions } from './bucketQueue.ts';
import { weightedPaths } from './compiled/weightedPaths.ts';
import { weightedTraffic, type WeightedTraffic } from './weightedTraffic.ts';
import { float64, instantiate, uint32, wasmModule } from './wasmModule.ts';

type WeightedBetweennessInput = BetweennessInput & {
  /** Beside `outTargets`. */
  readonly outLengths: Float64Array;
  /** Beside `inTargets` on a directed network. */
  readonly inLengths: Float64Array;
};

/** What the shortest paths of the sources of a strip bring over each node of the network, ordered pairs. */
export function weightedBetweennessStrips(input: WeightedBetweennessInput): (strip: number) => Float64Array {
  const { order, nodeStarts, nodes, batchStarts, batchParts, stripStarts, sources, sourceWeights } = input;
  const { add, take } = compiledTraffic(input) ?? plainTraffic(input);
  const values = new Float64Array(order);

  return (strip) => {
    values.fill(0);
    const end = stripStarts[strip + 1]!;
    for (let batch = stripStarts[strip]!; batch < end; batch++) {
      const part = batchParts[batch]!;
      for (let i = batchStarts[batch]!; i < batchStarts[batch + 1]!; i++) {
        add(part, sources[i]!, sourceWeights[i]!);
      }
      if (batch + 1 < end && batchParts[batch + 1] === part) continue;
      take(part, (i, passed) => (values[nodes[nodeStarts[part]! + i]!]! += passed));
    }
    return values;
  };
}

interface PartTraffic {
  /** Adds what the shortest paths of a source bring. All of one part must be taken before another begins. */
  readonly add: (part: number, source: number, weight: number) => void;
  /** Hands over what has passed each node of the part, and begins anew. */
  readonly take: (part: number, receive: (node: number, passed: number) => void) => void;
}

/** With the heap, by views of the input's arrays. */
function plainTraffic(input: WeightedBetweennessInput): PartTraffic {
  const { nodeStarts, outStarts } = input;
  const sums = new Float64Array(input.largestPart);
  let prepared = -1;
  let traffic: WeightedTraffic;

  function prepare(part: number): void {
    const start = nodeStarts[part]!;
    const end = nodeStarts[part + 1]!;
    const rows = {
      offsets: input.outOffsets.subarray(start + part, end + part + 1),
      targets: input.outTargets.subarray(outStarts[part], outStarts[part + 1]),
    };
    const lengths = input.outLengths.subarray(outStarts[part], outStarts[part + 1]);
    traffic = weightedTraffic(rows, lengths, input.targetWeights.subarray(start, end));
    prepared = part;
  }

  function add(part: number, source: number, weight: number): void {
    if (part !== prepared) prepare(part);
    traffic(source, weight, sums);
  }

  function take(part: number, receive: (node: number, passed: number) => void): void {
    const count = nodeStarts[part + 1]! - nodeStarts[part]!;
    for (let i = 0; i < count; i++) receive(i, sums[i]!);
    sums.fill(0, 0, count);
  }

  return { add, take };
}

/** In WebAssembly, on a copy of the input; null where that is not to be had, or lengths are too far apart. */
function compiledTraffic(input: WeightedBetweennessInput): PartTraffic | null {
  const { largestPart, nodeStarts, outStarts, inStarts } = input;
  const module = wasmModule(weightedPaths);
  const queue = bucketQueue(input.outLengths, largestPart);
  if (!module || !queue) return null;
  const size = Math.max(...sizes(outStarts), ...sizes(inStarts));
  const isSame = !input.directed;
  const wanted = {
    outOffsets: uint32(input.outOffsets.length),
    outTargets: uint32(input.outTargets.length),
    outLengths: float64(input.outLengths.length),
    inOffsets: uint32(isSame ? 0 : input.inOffsets.length),
    inTargets: uint32(isSame ? 0 : input.inTargets.length),
    inLengths: float64(isSame ? 0 : input.inLengths.length),
    formerOffsets: uint32(largestPart + 1),
    formers: uint32(size + 1),
    figures: float64(figuresOfNode * largestPart),
    ...searchArrays(largestPart, size, queue),
  };
  const { functions, arrays } = instantiate<WeightedPathFunctions, typeof wanted>(module, wanted);
  const { outOffsets, outTargets, outLengths, inOffsets, inTargets, inLengths } = arrays;
  outOffsets.set(input.outOffsets);
  outTargets.set(input.outTargets);
  outLengths.set(input.outLengths);
  if (!isSame) {
    inOffsets.set(input.inOffsets);
    inTargets.set(input.inTargets);
    inLengths.set(input.inLengths);
  }
  attachQueue(functions, arrays, queue);
  const { formerOffsets, formers, figures } = arrays;
  functions.attachPaths(...[formerOffsets, formers, figures].map(({ byteOffset }) => byteOffset));
  const spare = plainTraffic(input);
  let prepared = -1;

  function prepare(part: number): void {
    const start = nodeStarts[part]!;
    const addresses = (offsets: Uint32Array, targets: Uint32Array, lengths: Float64Array, slot: number) => [
      offsets.byteOffset + 4 * (start + part),
      targets.byteOffset + 4 * slot,
      lengths.byteOffset + 8 * slot,
    ];
    const out = addresses(outOffsets, outTargets, outLengths, outStarts[part]!);
    const incoming = isSame ? out : addresses(inOffsets, inTargets, inLengths, inStarts[part]!);
    functions.attachLists(...out, ...incoming);
    for (let i = start; i < nodeStarts[part + 1]!; i++) {
      figures[figuresOfNode * (i - start) + weightFigure] = input.targetWeights[i]!;
    }
    prepared = part;
  }

  function add(part: number, source: number, weight: number): void {
    if (part !== prepared) prepare(part);
    if (functions.addTraffic(source, weight) > 0) return;
    // Some node is too far for the buckets.
    spare.add(part, source, weight);
    spare.take(part, (i, passed) => (figures[figuresOfNode * i + passedFigure]! += passed));
  }

  function take(part: number, receive: (node: number, passed: number) => void): void {
    const count = nodeStarts[part + 1]! - nodeStarts[part]!;
    for (let i = 0; i < count; i++) {
      receive(i, figures[figuresOfNode * i + passedFigure]!);
      figures[figuresOfNode * i + passedFigure] = 0;
    }
  }

  return { add, take };
}

/** Numbers that the kernel holds of each node, and which of them are for its caller. */
const figuresOfNode = 4;
const passedFigure = 2;
const weightFigure = 3;

const sizes = (starts: Uint32Array): number[] => [...starts.subarray(1)].map((end, i) => end - starts[i]!);
