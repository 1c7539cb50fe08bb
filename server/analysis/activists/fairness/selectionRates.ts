import type { GroupSelection } from '../../../entities/results/activistFairness.ts';
import { chanceOfSharing, logFactorials } from '../../../graph/hypergeometric.ts';
import type { Grouping } from './grouping.ts';

const fourFifths = 0.8;

/**
 * How many of each group are listed, of those who might be.
 *
 * Definition: rate = listed / residents; ratio = rate / the highest rate of a group; p = P(X ≤ listed) for X
 *   hypergeometric: as many drawn as are listed, from all who might be.
 * Range: 0 to 1, all three. Undefined: ratio and p are null when nobody is listed.
 * Complexity: O(persons + groups × listed). Source: the four-fifths rule of thumb of the US EEOC, Uniform Guidelines
 *   1978 (a heuristic of another country's law, no verdict).
 */
export function selectionRates(
  { by, groups, groupOf }: Grouping,
  candidates: readonly string[],
  listed: readonly string[],
): GroupSelection[] {
  const pool = countIn(candidates, groupOf);
  const shown = countIn(listed, groupOf);
  const logs = logFactorials(pool.all);
  const counts = groups.flatMap(({ id, name }) => {
    const [residents, among] = [pool.byGroup.get(id) ?? 0, shown.byGroup.get(id) ?? 0];
    return residents === 0 ? [] : [{ id, name, residents, listed: among, rate: among / residents }];
  });
  const highest = Math.max(0, ...counts.map(({ rate }) => rate));
  return counts.map(({ id, name, residents, listed: among, rate }) => {
    const ratio = highest === 0 ? null : rate / highest;
    // So few of the group means so many of the others.
    const p = chanceOfSharing(logs, pool.all, pool.all - residents, shown.all, shown.all - among);
    return {
      by,
      group: id,
      groupName: name,
      residents,
      listed: among,
      rate,
      ratio,
      p: shown.all === 0 ? null : p,
      flag: ratio !== null && ratio < fourFifths,
    };
  });
}

function countIn(
  ids: readonly string[],
  groupOf: ReadonlyMap<string, string>,
): { all: number; byGroup: ReadonlyMap<string, number> } {
  const byGroup = new Map<string, number>();
  let all = 0;
  for (const id of ids) {
    const group = groupOf.get(id);
    if (group === undefined) continue;
    all++;
    byGroup.set(group, (byGroup.get(group) ?? 0) + 1);
  }
  return { all, byGroup };
}
