import { figuresOfNode } from './distanceStrips.ts';
import { weightedSearch } from './weightedSearch.ts';

/** Distances along ties with lengths from all nodes, in strips of nodes. */
type WeightedDistanceStripsInput = {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly lengths: Float64Array;
  /** Length of a distance of 1. */
  readonly unit: number;
  /** Nodes of a strip; the last one may have fewer. */
  readonly span: number;
};

/** The figures of the nodes of a strip, as in `distanceStrips`. */
export function weightedDistanceStrips(input: WeightedDistanceStripsInput): (strip: number) => Float64Array {
  const { span, unit, offsets } = input;
  const order = offsets.length - 1;
  const { distance, reached, from } = weightedSearch(input, input.lengths);
  const values = new Float64Array(figuresOfNode * span);
  return (strip) => {
    values.fill(0);
    const first = strip * span;
    for (let source = first; source < Math.min(order, first + span); source++) {
      const others = from(source) - 1;
      let sum = 0;
      let reciprocals = 0;
      let farthest = 0;
      for (let i = 1; i <= others; i++) {
        const length = distance[reached[i]!]!;
        sum += length;
        reciprocals += unit / length;
        if (length > farthest) farthest = length;
      }
      values.set([others, sum / unit, reciprocals, farthest / unit], figuresOfNode * (source - first));
    }
    return values;
  };
}
