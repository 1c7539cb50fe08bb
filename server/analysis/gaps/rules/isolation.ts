import type { RecordNode } from '../../../entities/communityRecord.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import type { Observed } from '../../observation.ts';
import type { GapFinding, GapRule } from '../gapRule.ts';
import { helpfulNeighbours } from '../neighbours.ts';

/**
 * Isolation: a resident without any contact.
 *
 * Definition: no tie of the selection in either direction. Confirmed when she was asked (see `observation`); otherwise
 *   unknown, as nobody asked her.
 * Severity: high when confirmed, low when unknown. Size: none.
 * Complexity: O(nodes + ties). Source: the sociometric isolate, Moreno 1934.
 */
export const isolation: GapRule = {
  id: 'isolation',
  find(situation) {
    const { network, residents, observed } = situation;
    const isolates = residents.filter(({ id }) => network.degree(id) === 0);
    const neighbours = isolates.length > 0 ? helpfulNeighbours(situation) : () => [];
    return isolates.map((resident): GapFinding => {
      const known = observed(resident.id);
      return {
        certainty: known ? 'confirmed' : 'unknown',
        severity: known ? 'high' : 'low',
        size: null,
        since: null,
        actorId: resident.id,
        otherActorId: null,
        needId: null,
        describe() {
          const helpers = neighbours(resident);
          return {
            evidence: evidence(resident, known),
            nextStep: nextStep(known, helpers[0]?.actor.name),
            helpers,
          };
        },
      };
    });
  },
};

function evidence({ displayName: name }: RecordNode, known: Observed | null): Sentence {
  return known
    ? { text: `gap.isolation.${known}`, parameters: { name } }
    : { text: 'gap.isolation.notAsked', parameters: { name } };
}

function nextStep(known: Observed | null, helper: string | undefined): Sentence {
  if (!known) return { text: 'gap.isolation.ask' };
  return helper
    ? { text: 'gap.isolation.visitWith', parameters: { helper } }
    : { text: 'gap.isolation.visit' };
}
