import type { Sentence } from '../../../entities/sentence.ts';
import { distinctBy } from '../../distinctBy.ts';
import type { ActivistDimension } from '../dimension.ts';

const roleWeights: Readonly<Record<string, number>> = { organizer: 3, volunteer: 2, participant: 1 };
const halfLifeDays = 180;
const evidenceDays = 365;

interface Taken {
  value: number;
  lately: number;
  ledLately: number;
  volunteeredLately: number;
  total: number;
}

/**
 * Participation: how much she takes part, and in which role.
 *
 * Definition: Σ role × 2^(−age/180) over the activities she attended, age in days on the last day of the selection
 *   (at most today); role: organizer 3, volunteer 2, anything else 1. Of several roles in one activity, the best.
 * Range: 0 or more; three activities as a participant this week are about 3.
 * Undefined: null for everybody when no attendance is recorded. Activities without a date are left out.
 * Complexity: O(ties).
 */
export const participation: ActivistDimension = {
  id: 'participation',
  weight: 15,
  observe({ attended, newestFirst }) {
    const roles = new Map<string, { role: number; age: number }[]>();
    for (const { person, roles: had, age } of attended) {
      const role = Math.max(...[...had].map((word) => roleWeights[word ?? ''] ?? 1));
      const known = roles.get(person.id);
      if (known) known.push({ role, age });
      else roles.set(person.id, [{ role, age }]);
    }
    const ties = distinctBy(
      attended.flatMap(({ person, tieIds }) => tieIds.map((tieId) => ({ person, tieId }))),
      ({ person }) => person.id,
      ({ tieId }) => tieId,
    );
    const taken = new Map([...roles].map(([id, activities]) => [id, sum(activities)]));
    return {
      value: (id) => (taken.size === 0 ? null : (taken.get(id)?.value ?? 0)),
      evidence: (id) => evidence(taken.get(id) ?? sum([])),
      records: (id) => newestFirst(ties.get(id) ?? []),
    };
  },
};

function sum(activities: readonly { role: number; age: number }[]): Taken {
  const lately = activities.filter(({ age }) => age < evidenceDays);
  return {
    value: activities.reduce((total, { role, age }) => total + role * 2 ** (-age / halfLifeDays), 0),
    lately: lately.length,
    ledLately: lately.filter(({ role }) => role === 3).length,
    volunteeredLately: lately.filter(({ role }) => role === 2).length,
    total: activities.length,
  };
}

function evidence({ lately, ledLately, volunteeredLately, total }: Taken): Sentence {
  if (lately === 0) return { text: 'dimension.participation.earlier', parameters: { count: total } };
  if (ledLately > 0)
    return { text: 'dimension.participation.led', parameters: { count: lately, led: ledLately } };
  if (volunteeredLately > 0) {
    return {
      text: 'dimension.participation.volunteered',
      parameters: { count: lately, volunteered: volunteeredLately },
    };
  }
  return { text: 'dimension.participation.evidence', parameters: { count: lately } };
}
