import type { Sentence } from '../../../entities/sentence.ts';
import { distinctBy } from '../../distinctBy.ts';
import type { ActivistDimension } from '../dimension.ts';
import { firstHeard, hearersFrom, spreadColumn, type Hearers } from '../handovers.ts';
import type { ScoringBasis, ScoringTie } from '../scoringBasis.ts';

/**
 * Spread: how far a message gets that starts with her.
 *
 * Definition: persons who hear it from her, plus ¼ of those who hear it at the second handover and 1/16 of those at the
 *   third (see `spreadColumn`). Somebody who names her listens to her; being named is not listening. Any other contact
 *   is heard both ways.
 * Range: 0 to the number of other persons.
 * Undefined: null for everybody in a network without ties, and for a resident without a tie who was not asked.
 * Complexity: O(Σ ties within three steps). Source: Jackson 2008; Banerjee et al. 2013 (see `spreadColumn`); why not their
 *   diffusion centrality itself: `docs/validation.md`.
 */
export const spread: ActivistDimension = {
  id: 'spread',
  weight: 20,
  observe(basis) {
    const { rowOf } = basis;
    const namings = basis.ties(['NOMINATES']);
    const namedByHer = distinctBy(
      namings,
      (tie) => tie.from.id,
      (tie) => tie.id,
    );
    const heard = firstHeard(listening(basis, namings));
    const values = spreadColumn(heard);
    return {
      value(id) {
        const row = rowOf(id);
        return row === null ? null : values[row]!;
      },
      evidence(id): Sentence {
        const [directly = 0, ...later] = heard.map((counts) => counts[rowOf(id)!]!);
        const onward = later.reduce((sum, count) => sum + count, 0);
        return onward > 0
          ? { text: 'dimension.spread.onward', parameters: { count: directly, onward } }
          : { text: 'dimension.spread.evidence', parameters: { count: directly } };
      },
      records: (id) =>
        basis.newestFirst(basis.contactTieIds(id).filter((tieId) => !namedByHer.get(id)?.has(tieId))),
    };
  },
};

/** Who hears from whom: contacts both ways, but where one only names the other, who names hears from whom she named. O(ties). */
function listening(basis: ScoringBasis, namings: readonly ScoringTie[]): Hearers {
  const { order } = basis.contacts;
  const speakers: number[] = [];
  const hearers: number[] = [];
  const hears = (speaker: number, hearer: number): void => {
    speakers.push(speaker);
    hearers.push(hearer);
  };
  const onlyNamed = new Set<number>();
  basis.eachContact(({ one, other, kinds }) => {
    if (kinds.every((kind) => kind === 'NOMINATES')) {
      onlyNamed.add(one * order + other).add(other * order + one);
    } else {
      hears(one, other);
      hears(other, one);
    }
  });
  for (const { from, to } of namings) {
    const [namer, named] = [basis.rowOf(from.id), basis.rowOf(to.id)];
    if (namer !== null && named !== null && onlyNamed.has(namer * order + named)) hears(named, namer);
  }
  return hearersFrom(order, Uint32Array.from(speakers), Uint32Array.from(hearers));
}
