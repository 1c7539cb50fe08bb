import type { Adjacency, NetworkForm } from '../../graph/adjacency.ts';
import { adjacency } from '../../graph/adjacency.ts';
import { distanceSearch } from '../../kernels/geodesics.ts';
import type { SetCriterion, SetValues } from './setCriterion.ts';

/** What comparing a node with one kept row costs, in nanoseconds. */
const readingNode = 3;
/** Numbers of rows kept in memory, 8 bytes each. */
const keptNumbers = 2e7;

/**
 * The criteria by which every node counts as much as the member that is nearest to her: Σ_j max_{s ∈ S} c(d_sj) / n,
 * where c falls with the distance, from 1 for the members themselves to 0 without a path.
 * 0 to 1, monotone and submodular: another member never makes it less, and adds the less the more there are.
 * Complexity: O(n + ties) once for each candidate, O(size × n) for each set, O(n) more for each further member.
 */
export function coverage(
  closeness: (distance: number, steps: number) => number,
): Pick<SetCriterion, 'fewestOthers' | 'values' | 'cost' | 'mostCandidates' | 'rank' | 'hasPlateaus'> {
  return {
    fewestOthers: 0,
    values: ({ order, union }, { steps }): SetValues => {
      const search = distanceSearch(union, false);
      const rows = new Map<number, Float64Array>();
      const rowOf = (i: number): Float64Array => {
        const known = rows.get(i);
        if (known) return known;
        search.from(i);
        const made = search.distance.map((distance) => (distance === 0 ? 1 : closeness(distance, steps)));
        rows.set(i, made);
        return made;
      };
      const best = new Float64Array(order);
      return {
        ofNobody: 0,
        adding(members) {
          best.fill(0);
          for (const member of members) {
            const row = rowOf(member);
            for (let j = 0; j < order; j++) if (row[j]! > best[j]!) best[j] = row[j]!;
          }
          return (candidate) => {
            const row = rowOf(candidate);
            let sum = 0;
            for (let j = 0; j < order; j++) sum += row[j]! > best[j]! ? row[j]! : best[j]!;
            return sum / order;
          };
        },
      };
    },
    cost: ({ order }: Adjacency, size) => readingNode * order * Math.min(size, 2),
    mostCandidates: ({ order }) => keptNumbers / order,
    rank: contacts,
    hasPlateaus: false,
  };
}

function contacts(network: NetworkForm): Float64Array {
  const { order, union } = adjacency(network);
  return Float64Array.from({ length: order }, (_, i) => union.offsets[i + 1]! - union.offsets[i]!);
}
