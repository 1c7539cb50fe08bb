import type { Sentence } from '../../../entities/sentence.ts';
import type { NetworkForm } from '../../../graph/adjacency.ts';
import { cutStructure } from '../../cutStructure.ts';
import { compareNames } from '../../ranks.ts';
import { effectiveSizes } from '../../structuralHoles.ts';
import type { ActivistDimension } from '../dimension.ts';
import type { ScoringBasis } from '../scoringBasis.ts';

/**
 * Bridging: whether she links people who have nothing else to do with one another.
 *
 * Definition: Burt's effective size (see `effectiveSize`) in the undirected network of contacts, less 1: of her contacts,
 *   how many beyond the first lead to somebody whom the others do not lead to.
 * Range: 0 (one contact, or all in touch with one another) to the number of contacts less 1 (none of them are).
 * Undefined: null for everybody in a network without ties, and for a resident without a tie who was not asked.
 * Complexity: O(Σ degree²). Source: Burt 1992, Structural Holes. Why not a measure of paths through the whole network:
 *   `docs/validation.md`.
 */
export const bridging: ActivistDimension = {
  id: 'bridging',
  weight: 5,
  observe(basis) {
    const { contacts, rowOf } = basis;
    const { offsets, targets } = contacts.out;
    const values = bridgingColumn(contacts);
    const { separated } = cutStructure(contacts);
    return {
      value(id) {
        const row = rowOf(id);
        return row === null ? null : values[row]!;
      },
      evidence(id) {
        const row = rowOf(id)!;
        const circle = targets.subarray(offsets[row], offsets[row + 1]);
        return evidence(
          basis,
          Array.from(circle, (contact) => contacts.keys[contact]!),
          separated[row]!,
        );
      },
      records: (id) => basis.newestFirst(basis.contactTieIds(id)),
    };
  },
};

/** The values by row of a network, 0 for who has no contact; also of a network that is only supposed. O(Σ degree²). */
export function bridgingColumn(network: NetworkForm): Float64Array {
  return effectiveSizes(network, false, 'whole').map((size) => (Number.isNaN(size) ? 0 : size - 1));
}

function evidence({ homes }: ScoringBasis, contacts: readonly string[], separated: number): Sentence {
  if (separated > 1) return { text: 'dimension.bridging.onlyLink', parameters: { count: separated } };
  const counts = new Map<string, number>();
  for (const contact of contacts) {
    const place = homes.get(contact)?.displayName;
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [one, other] = [...counts].sort((a, b) => b[1] - a[1] || compareNames(a[0], b[0]));
  if (one && other)
    return {
      text: 'dimension.bridging.places',
      parameters: { one: one[0], other: other[0], count: counts.size },
    };
  return { text: 'dimension.bridging.evidence', parameters: { count: contacts.length } };
}
