import type { Basis } from '../basis.ts';
import { observation } from '../observation.ts';
import type { GapSituation } from './gapRule.ts';

const thinBelow = 0.4;

/** O(residents); what is read of ties is worked out when a rule first asks for it. */
export function situationOf(basis: Basis): GapSituation {
  const { residents, responses } = basis;
  const answered = residents.filter(({ id }) => responses.answered.has(id)).length;
  const isThinlySurveyed = responses.asked.size > 0 && answered < thinBelow * residents.length;
  let observed: GapSituation['observed'] | null = null;
  return {
    ...basis,
    observed: (id) => (observed ??= observation(basis))(id),
    isThinlySurveyed,
  };
}
