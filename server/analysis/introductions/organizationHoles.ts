import type { Basis } from '../basis.ts';
import { organizationHole } from '../gaps/rules/organizationHole.ts';
import { situationOf } from '../gaps/situation.ts';
import { thresholdsOf } from '../gaps/thresholds.ts';
import { organizationTies } from '../organizations/organizationTies.ts';
import { pairId } from './introductionEligibility.ts';

/** Pairs of organizations that should have to do with each other, and of which no members are in contact yet. */
export function organizationHoles(basis: Basis): ReadonlySet<string> {
  const ties = organizationTies(basis);
  const found = organizationHole.find(situationOf(basis), thresholdsOf(organizationHole));
  return new Set(
    found.flatMap(({ actorId, otherActorId }) =>
      actorId && otherActorId && (ties.between(actorId, otherActorId)?.contacts ?? 0) === 0
        ? [pairId(actorId, otherActorId)]
        : [],
    ),
  );
}
