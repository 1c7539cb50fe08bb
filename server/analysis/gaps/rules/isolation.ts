import type { RecordNode } from '../../../entities/communityRecord.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import type { Observed } from '../../observation.ts';
import { defineGapRule } from '../gapRule.ts';
import { helpfulNeighbours } from '../neighbours.ts';
import { isVulnerable, sayingVulnerable, vulnerableAge, vulnerableFactor } from '../vulnerability.ts';

/**
 * Isolation: a resident without any contact.
 *
 * Definition: no tie of the selection in either direction. Confirmed when she was asked (see `observation`); otherwise
 *   unknown, as nobody asked her.
 * Severity: high when confirmed, low when unknown; for who is vulnerable (see `isVulnerable`) it weighs
 *   `vulnerableFactor` times as much. Size: none.
 * Complexity: O(nodes + ties). Source: the sociometric isolate, Moreno 1934.
 */
export const isolation = defineGapRule<{ readonly known: Observed | null; readonly vulnerable: boolean }>({
  id: 'isolation',
  thresholds: [vulnerableAge, vulnerableFactor],
  reads: { contacts: 'members', asked: 'persons', ties: [], nodes: ['Resident'] },
  find({ network, residents, observed, dates }, thresholds) {
    return residents
      .filter(({ id }) => network.degree(id) === 0)
      .map((resident) => {
        const known = observed(resident.id);
        const vulnerable = isVulnerable(resident, dates.lastDay, thresholds);
        return {
          certainty: known ? 'confirmed' : 'unknown',
          points: (known ? 3 : 1) * (vulnerable ? thresholds[vulnerableFactor.id]! : 1),
          size: null,
          since: null,
          actorId: resident.id,
          details: { known, vulnerable },
        };
      });
  },
  describe(situation, { actorId, details: { known, vulnerable } }) {
    const resident = situation.node(actorId!);
    const helpers = helpfulNeighbours(situation, resident);
    return {
      evidence: sayingVulnerable(evidence(resident, known), vulnerable),
      nextStep: nextStep(known, helpers[0]?.actor.name),
      helpers,
    };
  },
});

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
