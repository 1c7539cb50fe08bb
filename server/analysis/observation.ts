import { tiesOf } from '../graph/recordTies.ts';
import type { Basis } from './basis.ts';
import { responsesByPlace } from './responses.ts';

/** How it is known what ties a resident has: she answered, she named somebody, or most of her building answered. */
export type Observed = 'answered' | 'named' | 'building';

const enoughOfBuilding = 0.6;

/**
 * Whether somebody would know if a resident had ties; null = she was not asked, so that nobody can tell whether
 * she has none. She was asked when she answered in the selection's survey round (or in any up to the last day),
 * when a tie starts from her, or when at least 60 % of the residents of her building answered. Where no survey
 * was recorded at all, a tie without direction counts for both of its ends.
 * Complexity: O(nodes + ties) once, O(1) a resident.
 */
export function observation(basis: Basis): (residentId: string) => Observed | null {
  const { record, selection, dates, residents, homes } = basis;
  const answers = tiesOf(record, ['ANSWERED'], dates.events);
  const answered = new Set(
    answers.filter((tie) => !selection.waveId || tie.to.id === selection.waveId).map((tie) => tie.from.id),
  );
  const named = new Set<string>();
  for (const tie of basis.ties(['KNOWS', 'SUPPORTS', 'NOMINATES'])) {
    named.add(tie.from.id);
    if (answers.length === 0 && tie.kind === 'KNOWS') named.add(tie.to.id);
  }
  const askedPlaces = new Set(
    responsesByPlace(residents, homes, { asked: answered, answered })
      .filter((place) => place.answered >= enoughOfBuilding * place.residents)
      .map(({ place }) => place.id),
  );
  return (id) => {
    if (answered.has(id)) return 'answered';
    if (named.has(id)) return 'named';
    const home = homes.get(id);
    return home && askedPlaces.has(home.id) ? 'building' : null;
  };
}
