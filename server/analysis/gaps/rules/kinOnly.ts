import type { Sentence } from '../../../entities/sentence.ts';
import { distinctBy } from '../../distinctBy.ts';
import { mayBeChild } from '../../../graph/candidacy.ts';
import { defineGapRule } from '../gapRule.ts';
import { helpfulNeighbours } from '../neighbours.ts';
import { isVulnerable, sayingVulnerable, vulnerableAge, vulnerableFactor } from '../vulnerability.ts';

/**
 * Relatives only: a resident whose only contacts are her relatives.
 *
 * Definition: at least one contact in the selection, and every contact is tied to her by KNOWS of the sub-kind `kin`
 *   too. Where kinship is not recorded nobody is found, nor are children, whom nobody asks. Confirmed when she was asked (see `observation`).
 * Severity: medium when confirmed, low when unknown; for who is vulnerable (see `isVulnerable`) it weighs
 *   `vulnerableFactor` times as much. Size: her relatives. Complexity: O(nodes + ties).
 */
export const kinOnly = defineGapRule<{ readonly vulnerable: boolean }>({
  id: 'kinOnly',
  thresholds: [vulnerableAge, vulnerableFactor],
  reads: { contacts: 'all', asked: 'persons', ties: ['KNOWS'], nodes: ['Resident'] },
  find(situation, thresholds) {
    const { network, residents, observed, dates } = situation;
    const kin = situation.ties(['KNOWS']).filter(({ subkind }) => subkind === 'kin');
    const bothWays = kin.flatMap(({ from, to }) => [
      [from.id, to.id],
      [to.id, from.id],
    ]);
    const relatives = distinctBy(
      bothWays,
      ([id]) => id!,
      ([, relative]) => relative!,
    );
    return residents
      .filter((resident) => {
        const contacts = network.neighbors(resident.id);
        const areKin = contacts.every((contact) => relatives.get(resident.id)?.has(contact));
        return contacts.length > 0 && areKin && !mayBeChild(resident, dates.lastDay);
      })
      .map((resident) => {
        const isKnown = observed(resident.id) !== null;
        const vulnerable = isVulnerable(resident, dates.lastDay, thresholds);
        return {
          certainty: isKnown ? 'confirmed' : 'unknown',
          points: (isKnown ? 2 : 1) * (vulnerable ? thresholds[vulnerableFactor.id]! : 1),
          size: network.degree(resident.id),
          since: null,
          actorId: resident.id,
          details: { vulnerable },
        };
      });
  },
  describe(situation, { actorId, certainty, size, details: { vulnerable } }) {
    const resident = situation.node(actorId!);
    const contacts = new Set(situation.network.neighbors(resident.id));
    const helpers = helpfulNeighbours(situation, resident).filter(({ actor }) => !contacts.has(actor.id));
    const parameters = { name: resident.displayName, count: size!, helper: helpers[0]?.actor.name ?? '' };
    const isKnown = certainty === 'confirmed';
    const evidence: Sentence = { text: `gap.kinOnly.${isKnown ? 'asked' : 'notAsked'}`, parameters };
    return {
      evidence: sayingVulnerable(evidence, vulnerable),
      nextStep: {
        text: `gap.kinOnly.${!isKnown ? 'ask' : helpers.length > 0 ? 'inviteWith' : 'invite'}`,
        parameters,
      },
      helpers,
    };
  },
});
