import type { RecordNode } from '../../entities/communityRecord.ts';
import type { Basis } from '../basis.ts';
import { categoryOf, fits, needSupply } from '../resources/needSupply.ts';
import { offersOf } from '../resources/offersOf.ts';

/** An open need of a resident that others could meet, whom she reaches only over others, or not at all. */
export interface AnsweredNeed {
  readonly need: RecordNode;
  readonly actorId: string;
  /** Steps to the nearest provider now; null = no chain of persons leads there. */
  readonly steps: number | null;
  /** Residents who give what fits, each with the first such resource, by id. */
  readonly answers: readonly { readonly providerId: string; readonly resource: RecordNode }[];
}

/** See `needSupply`: what is one step away already needs no introduction. In its order. O(needs × resources), and its. */
export function needsAnswered(basis: Basis): AnsweredNeed[] {
  const far = needSupply(basis).filter(
    ({ actor, steps }) => actor.label === 'Resident' && (steps === null || steps > 1),
  );
  const offers = far.length > 0 ? offersOf(basis) : [];
  return far.map(({ need, actor, kind, steps }) => {
    const fitting = offers.filter(({ resource }) => fits(resource, kind, categoryOf(need)));
    const given = fitting.flatMap(({ resource, providers }) =>
      providers
        .filter((id) => id !== actor.id && basis.node(id).label === 'Resident')
        .map((providerId) => [providerId, resource] as const),
    );
    const answers = [...new Map(given.toReversed())]
      .map(([providerId, resource]) => ({ providerId, resource }))
      .sort((a, b) => (a.providerId < b.providerId ? -1 : 1));
    return { need, actorId: actor.id, steps, answers };
  });
}
