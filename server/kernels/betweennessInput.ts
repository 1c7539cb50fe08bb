import type { Rows } from './rows.ts';
import type { SourcedPart } from './betweennessPlan.ts';
import { laneCount } from './laneSearch.ts';
import { stripCount } from './strips.ts';

/** About how many nanoseconds a batch of sources takes for each node and each tie (in each direction) of its part. */
const workOfPiece = 10;

/**
 * The parts of a plan one after the other, as one set of arrays. Part p has the nodes from `nodeStarts[p]` on; its
 * offsets begin there too, one further on for each part before, and count from the beginning of its own targets at
 * `outStarts[p]` and `inStarts[p]`. The sources are cut into batches of at most eight of one part, the
 * batches into strips of about equal work.
 */
export interface BetweennessInput {
  /** Of the network. */
  readonly order: number;
  readonly directed: boolean;
  /** Nodes of the largest part, and places in the lists of the part with the most ties. */
  readonly largestPart: number;
  readonly mostTies: number;
  readonly nodeStarts: Uint32Array;
  readonly nodes: Uint32Array;
  readonly targetWeights: Float64Array;
  readonly outOffsets: Uint32Array;
  readonly outStarts: Uint32Array;
  readonly outTargets: Uint32Array;
  /** The very arrays of `out` on an undirected network. */
  readonly inOffsets: Uint32Array;
  readonly inStarts: Uint32Array;
  readonly inTargets: Uint32Array;
  readonly sources: Uint32Array;
  readonly sourceWeights: Float64Array;
  /** Where each batch begins in `sources`, and at last where all end. */
  readonly batchStarts: Uint32Array;
  readonly batchParts: Uint32Array;
  /** Where each strip begins among the batches, and at last how many there are. */
  readonly stripStarts: Uint32Array;
}

export interface BetweennessTask {
  readonly input: BetweennessInput;
  readonly strips: number;
  readonly work: number;
}

/** `length`: how many values each strip gives. */
export function betweennessInput(
  order: number,
  length: number,
  parts: readonly SourcedPart[],
  directed: boolean,
): BetweennessTask {
  const nodeStarts = starts(parts.map(({ nodes }) => nodes.length));
  const out = joined(parts.map((each) => each.out));
  const incoming = directed ? joined(parts.map((each) => each.incoming)) : out;
  const batches = parts.flatMap((each, p) => batchesOf(each, p));
  const work = batches.reduce((sum, batch) => sum + batch.work, 0);
  const strips = stripCount(batches.length, length);
  return {
    input: {
      order,
      directed,
      largestPart: parts.reduce((most, { nodes }) => Math.max(most, nodes.length), 0),
      mostTies: parts.reduce((most, each) => Math.max(most, each.out.targets.length), 0),
      nodeStarts,
      nodes: joinedUint32(parts.map(({ nodes }) => nodes)),
      targetWeights: joinedFloat64(parts.map(({ targetWeights }) => targetWeights)),
      outOffsets: out.offsets,
      outStarts: out.starts,
      outTargets: out.targets,
      inOffsets: incoming.offsets,
      inStarts: incoming.starts,
      inTargets: incoming.targets,
      sources: joinedUint32(parts.map(({ sources }) => sources)),
      sourceWeights: joinedFloat64(parts.map(({ sourceWeights }) => sourceWeights)),
      batchStarts: starts(batches.map(({ size }) => size)),
      batchParts: Uint32Array.from(batches, ({ part }) => part),
      stripStarts: stripStarts(batches, work, strips),
    },
    strips,
    work,
  };
}

interface Batch {
  readonly part: number;
  readonly size: number;
  readonly work: number;
}

function batchesOf({ nodes, out, sources }: SourcedPart, part: number): Batch[] {
  const work = workOfPiece * (nodes.length + out.targets.length);
  return Array.from({ length: Math.ceil(sources.length / laneCount) }, (_, i) => ({
    part,
    size: Math.min(laneCount, sources.length - i * laneCount),
    work,
  }));
}

/** Strip s ends with the first batch that brings the work done to s + 1 shares of all of it. */
function stripStarts(batches: readonly Batch[], work: number, strips: number): Uint32Array {
  const found = new Uint32Array(strips + 1).fill(batches.length);
  found[0] = 0;
  let strip = 1;
  let done = 0;
  batches.forEach((batch, i) => {
    done += batch.work;
    while (strip < strips && done >= (work * strip) / strips) found[strip++] = i + 1;
  });
  return found;
}

function joined(rows: readonly Rows[]): {
  readonly offsets: Uint32Array;
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
} {
  return {
    offsets: joinedUint32(rows.map(({ offsets }) => offsets)),
    starts: starts(rows.map(({ targets }) => targets.length)),
    targets: joinedUint32(rows.map(({ targets }) => targets)),
  };
}

function starts(lengths: readonly number[]): Uint32Array {
  const found = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => (found[i + 1] = found[i]! + length));
  return found;
}

function joinedUint32(arrays: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  place(whole, arrays);
  return whole;
}

function joinedFloat64(arrays: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(arrays.reduce((sum, { length }) => sum + length, 0));
  place(whole, arrays);
  return whole;
}

function place<Values extends Uint32Array | Float64Array>(whole: Values, arrays: readonly Values[]): void {
  let end = 0;
  for (const array of arrays) {
    whole.set(array, end);
    end += array.length;
  }
}
