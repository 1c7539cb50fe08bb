import type { RecordNode } from '../../../entities/communityRecord.ts';
import type { PartialDate } from '../../../entities/partialDate.ts';
import type { GapHelper, GapSeverity } from '../../../entities/results/supportGaps.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { ageInYearOf } from '../../../graph/age.ts';
import { isStaff } from '../../offices.ts';
import { acquaintances } from '../acquaintances.ts';
import type { GapFinding, GapRule, GapSituation } from '../gapRule.ts';

const oldAge = 70;

/** The only person that somebody gets help from, or is in contact with. */
interface OnlySource {
  readonly resident: RecordNode;
  readonly source: RecordNode;
  readonly since: PartialDate | null;
}

/**
 * Single source: a resident who hangs on one person.
 *
 * Definition: exactly one distinct giver over all SUPPORTS ties to her; where the selection holds no SUPPORTS at all,
 *   exactly one contact. Confirmed when she was asked (see `observation`), as she may have others otherwise.
 * Severity: high when that person is 70 or older or looks after her by profession, medium otherwise; low when unknown.
 * Size: none. Complexity: O(nodes + ties).
 */
export const singleSource: GapRule = {
  id: 'singleSource',
  find(situation) {
    const supports = situation.ties(['SUPPORTS']);
    const found = supports.length > 0 ? onlyGivers(situation) : onlyContacts(situation);
    const kind = supports.length > 0 ? 'giver' : 'contact';
    return found.map(({ resident, source, since }): GapFinding => {
      const isKnown = situation.observed(resident.id) !== null;
      const risk = riskOf(situation, source);
      return {
        certainty: isKnown ? 'confirmed' : 'unknown',
        severity: severityOf(isKnown, risk),
        size: null,
        since,
        actorId: resident.id,
        otherActorId: null,
        needId: null,
        describe() {
          const helpers = acquaintances(situation, resident.id, source.id);
          const parameters = { name: resident.displayName, source: source.displayName };
          const evidence: Sentence = {
            text: `gap.singleSource.${kind}${risk === null ? '' : `.${risk}`}`,
            parameters,
          };
          const nextStep = nextStepOf(helpers[0], parameters);
          return { evidence, nextStep, helpers };
        },
      };
    });
  },
};

function nextStepOf(helper: GapHelper | undefined, parameters: { name: string; source: string }): Sentence {
  if (!helper) return { text: 'gap.singleSource.lookFor', parameters };
  const isKnown = helper.path.length === 2;
  return {
    text: `gap.singleSource.${isKnown ? 'share' : 'bringIn'}`,
    parameters: { ...parameters, helper: helper.actor.name },
  };
}

type Risk = 'old' | 'staff' | null;

function riskOf({ offices, dates }: GapSituation, source: RecordNode): Risk {
  if (isStaff(source, offices)) return 'staff';
  const age = ageInYearOf(source, dates.lastDay);
  return age !== null && age >= oldAge ? 'old' : null;
}

function severityOf(isKnown: boolean, risk: Risk): GapSeverity {
  if (!isKnown) return 'low';
  return risk ? 'high' : 'medium';
}

function onlyGivers({ ties, residents, node }: GapSituation): OnlySource[] {
  const givers = new Map<string, { id: string; since: PartialDate | null; others: boolean }>();
  for (const { from, to, validFrom } of ties(['SUPPORTS'])) {
    const known = givers.get(to.id);
    if (!known) givers.set(to.id, { id: from.id, since: validFrom, others: false });
    else if (known.id !== from.id) known.others = true;
    else if (validFrom && (!known.since || validFrom < known.since)) known.since = validFrom;
  }
  return residents.flatMap((resident) => {
    const giver = givers.get(resident.id);
    return giver && !giver.others ? [{ resident, source: node(giver.id), since: giver.since }] : [];
  });
}

function onlyContacts({ network, residents, node }: GapSituation): OnlySource[] {
  return residents.flatMap((resident) => {
    const [contact, another] = network.neighbors(resident.id);
    return contact && !another ? [{ resident, source: node(contact), since: null }] : [];
  });
}
