import type { GroupCoverage } from '../../../entities/results/activistFairness.ts';
import type { Basis } from '../../basis.ts';
import { respondentsOf } from '../respondents.ts';
import type { Grouping } from './grouping.ts';

/** By how much a share may differ from that of the roster. */
const farOff = 0.1;

/** Who was reached of each group, at each step from the roster to being named. O(persons + ties). */
export function coverageOf(basis: Basis, { by, groups, groupOf }: Grouping): GroupCoverage[] {
  const { asked, answered } = respondentsOf(basis);
  const named = new Set(
    basis.ties(['NOMINATES']).flatMap(({ from, to }) => (from.label === 'Resident' ? [to.id] : [])),
  );
  const steps = [asked, answered, named].map((ids) => [...ids].filter((id) => groupOf.has(id)));
  return groups.map(({ id, name, members }) => {
    const shareIn = (ids: readonly string[]): number | null =>
      ids.length === 0 ? null : ids.filter((each) => groupOf.get(each) === id).length / ids.length;
    const roster = members.length / groupOf.size;
    const [ofAsked = null, respondents = null, nominated = null] = steps.map(shareIn);
    return {
      by,
      group: id,
      groupName: name,
      residents: members.length,
      roster,
      asked: ofAsked,
      respondents,
      nominated,
      alert: [respondents, nominated].some((share) => share !== null && Math.abs(share - roster) > farOff),
    };
  });
}
