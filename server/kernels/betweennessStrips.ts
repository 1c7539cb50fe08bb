import type { BetweennessInput } from './betweennessInput.ts';
import { laneKernel } from './laneKernel.ts';

/** What the shortest paths of the sources of a strip bring over each node of the network, ordered pairs. */
export function betweennessStrips(input: BetweennessInput): (strip: number) => Float64Array {
  const { order, nodeStarts, nodes } = input;
  const { nodeSums, addBatch } = laneKernel(input, 'nodes');
  const values = new Float64Array(order);

  function settle(part: number): void {
    const start = nodeStarts[part]!;
    const end = nodeStarts[part + 1]!;
    for (let i = start; i < end; i++) values[nodes[i]!]! += nodeSums[i - start]!;
    nodeSums.fill(0, 0, end - start);
  }

  return (strip) => {
    values.fill(0);
    eachPartOf(input, strip, addBatch, settle);
    return values;
  };
}

/** What the shortest paths of the sources of a strip bring over each edge of the network, ordered pairs. */
export function edgeBetweennessStrips(
  input: BetweennessInput & TieEdges & { readonly size: number },
): (strip: number) => Float64Array {
  const { size, directed, outStarts, inStarts, outEdges, inEdges } = input;
  const { outSums, inSums, addBatch } = laneKernel(input, 'ties');
  const values = new Float64Array(size);

  function settleTies(sums: Float64Array, edges: Uint32Array, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const place = 2 * (i - start);
      values[edges[i]!]! += sums[place]! + sums[place + 1]!;
    }
    sums.fill(0, 0, 2 * (end - start));
  }

  function settle(part: number): void {
    settleTies(outSums, outEdges, outStarts[part]!, outStarts[part + 1]!);
    if (directed) settleTies(inSums, inEdges, inStarts[part]!, inStarts[part + 1]!);
  }

  return (strip) => {
    values.fill(0);
    eachPartOf(input, strip, addBatch, settle);
    return values;
  };
}

/** The edge at each place of the out- and in-lists of all parts of an input. */
export interface TieEdges {
  readonly outEdges: Uint32Array;
  readonly inEdges: Uint32Array;
}

function eachPartOf(
  { batchParts, stripStarts }: BetweennessInput,
  strip: number,
  addBatch: (batch: number) => void,
  settle: (part: number) => void,
): void {
  const end = stripStarts[strip + 1]!;
  for (let batch = stripStarts[strip]!; batch < end; batch++) {
    const part = batchParts[batch]!;
    addBatch(batch);
    if (batch + 1 === end || batchParts[batch + 1] !== part) settle(part);
  }
}
