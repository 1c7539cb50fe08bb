import type { RecordNode } from '../../entities/communityRecord.ts';
import type { DimensionCorrelation } from '../../entities/results/latentActivists.ts';
import { rankCorrelation } from './rankCorrelation.ts';
import type { ObservedDimension } from './score.ts';

/** How far each pair of dimensions says the same of the persons of whom both were observed. O(dimensions² × n log n). */
export function correlationsOf(
  persons: readonly RecordNode[],
  observed: readonly ObservedDimension[],
): DimensionCorrelation[] {
  const columns = observed.map(({ dimension, seen }) => ({
    id: dimension.id,
    values: persons.map(({ id }) => seen.value(id)),
  }));
  const seen = columns.filter(({ values }) => values.some((value) => value !== null));
  return seen.flatMap((one, i) =>
    seen.slice(i + 1).map((other) => {
      const [x, y]: [number[], number[]] = [[], []];
      one.values.forEach((a, row) => {
        const b = other.values[row]!;
        if (a === null || b === null) return;
        x.push(a);
        y.push(b);
      });
      return { one: one.id, other: other.id, value: rankCorrelation(x, y) };
    }),
  );
}
