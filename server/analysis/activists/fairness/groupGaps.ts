import type { GroupGap } from '../../../entities/results/activistFairness.ts';
import type { Score } from '../score.ts';
import type { Grouping } from './grouping.ts';

/** Where each group stands in each dimension: the mean percentile of its members of whom it was observed. O(persons × dimensions). */
export function groupGaps({ by, groups, groupOf }: Grouping, standing: readonly Score[]): GroupGap[] {
  const dimensions = standing[0]?.parts.map(({ dimension }) => dimension.id) ?? [];
  const sums = new Map(groups.map(({ id }) => [id, dimensions.map(() => ({ observed: 0, sum: 0 }))]));
  for (const { person, parts } of standing) {
    const own = sums.get(groupOf.get(person.id) ?? '');
    parts.forEach(({ percentile }, k) => {
      if (!own || percentile === null) return;
      own[k]!.observed++;
      own[k]!.sum += percentile;
    });
  }
  return groups.flatMap(({ id, name }) =>
    dimensions.map((dimension, k) => {
      const { observed, sum } = sums.get(id)![k]!;
      return {
        by,
        group: id,
        groupName: name,
        dimension,
        observed,
        mean: observed === 0 ? null : sum / observed,
      };
    }),
  );
}
