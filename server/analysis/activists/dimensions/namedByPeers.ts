import type { Sentence } from '../../../entities/sentence.ts';
import { distinctBy } from '../../distinctBy.ts';
import type { ActivistDimension } from '../dimension.ts';

/**
 * Named by peers: how many residents name her.
 *
 * Definition: distinct residents with a NOMINATES tie to her, whatever they were asked. What social workers say is
 *   an observation of staff, and not counted here.
 * Range: 0 to the number of other residents.
 * Undefined: null for everybody when there are no nominations. Otherwise everybody could have been named: 0 counts.
 * Complexity: O(ties). Source: Valente & Pumpuang 2007, Health Education & Behavior 34:881-896 (sociometric technique).
 */
export const namedByPeers: ActivistDimension = {
  id: 'namedByPeers',
  weight: 25,
  observe(basis) {
    const nominations = basis.ties(['NOMINATES']).filter((tie) => tie.from.label === 'Resident');
    const nominators = distinctBy(
      nominations,
      (tie) => tie.to.id,
      (tie) => tie.from.id,
    );
    const ties = distinctBy(
      nominations,
      (tie) => tie.to.id,
      (tie) => tie.id,
    );
    return {
      value: (id) => (nominations.length === 0 ? null : (nominators.get(id)?.size ?? 0)),
      evidence: (id): Sentence => {
        const names = [...(nominators.get(id) ?? [])];
        const places = new Set(names.flatMap((name) => basis.homes.get(name)?.id ?? [])).size;
        return places > 1
          ? { text: 'dimension.namedByPeers.fromPlaces', parameters: { count: names.length, places } }
          : { text: 'dimension.namedByPeers.evidence', parameters: { count: names.length } };
      },
      records: (id) => basis.newestFirst(ties.get(id) ?? []),
    };
  },
};
