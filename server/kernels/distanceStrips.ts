import { passSources, stepCounts, type StepLists } from './stepCounts.ts';

/** Distances in steps from all nodes, in strips of nodes. */
type DistanceStripsInput = StepLists & {
  /** Nodes of a strip; the last one may have fewer. */
  readonly span: number;
};

/** A strip's values begin with so many figures for each of its nodes: reached, sum, reciprocals, eccentricity. */
export const figuresOfNode = 4;

/** The figures of a strip's nodes, each sum made in order of distance; then the ordered pairs by distance, 0 to n − 1. */
export function distanceStrips(input: DistanceStripsInput): (strip: number) => Float64Array {
  const { span } = input;
  const order = input.partEnds.length;
  const search = stepCounts(input);
  const values = new Float64Array(figuresOfNode * span + order);
  return (strip) => {
    values.fill(0);
    const first = strip * span;
    const end = Math.min(order, first + span);
    for (let from = first; from < end; from += passSources) {
      const count = Math.min(passSources, end - from);
      const sources = Uint32Array.from({ length: count }, (_, k) => from + k);
      search.bySource(sources, (source, distance, reached) => {
        const at = figuresOfNode * (source - first);
        values[at]! += reached;
        values[at + 1]! += reached * distance;
        values[at + 2]! += reached / distance;
        values[at + 3] = distance;
        values[figuresOfNode * span + distance]! += reached;
      });
    }
    return values;
  };
}
