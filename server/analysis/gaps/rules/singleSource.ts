import type { RecordNode } from '../../../entities/communityRecord.ts';
import type { PartialDate } from '../../../entities/partialDate.ts';
import type { GapHelper } from '../../../entities/results/supportGaps.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { ageInYearOf } from '../../../graph/age.ts';
import { isStaff } from '../../offices.ts';
import { acquaintances } from '../acquaintances.ts';
import { defineGapRule, type GapSituation } from '../gapRule.ts';
import { readsOfStaff } from '../reads.ts';
import { concentration, supportGivers } from '../supportGivers.ts';

/** The person that somebody gets most of her help from, or is in contact with, only. */
interface MainSource {
  readonly residentId: string;
  readonly sourceId: string;
  readonly since: PartialDate | null;
  /** Of all help that she gets, 0 to 1; 1 = there is nobody else. */
  readonly share: number;
  /** Herfindahl–Hirschman index of the shares, 0 to 1; 1 = there is nobody else. */
  readonly hhi: number;
}

interface Details {
  readonly kind: 'giver' | 'contact' | 'mostly';
  readonly sourceId: string;
  readonly share: number;
  readonly risk: Risk;
}

/**
 * Single source: a resident who hangs on one person.
 *
 * Definition: exactly one distinct giver over all SUPPORTS ties to her, or several whose shares of the help (by weight)
 *   have a Herfindahl–Hirschman index of `concentration` or more; where the selection holds no SUPPORTS at all,
 *   exactly one contact. Confirmed when she was asked (see `observation`), as she may have others otherwise.
 * Severity: high when that person is `oldAge` or older or looks after her by profession, medium otherwise; low when
 *   unknown. Size: that index, 1 for an only person. Complexity: O(nodes + ties).
 */
export const singleSource = defineGapRule<Details>({
  id: 'singleSource',
  thresholds: [
    { id: 'concentration', usual: 0.75, minimum: 0.5, maximum: 1, whole: false },
    { id: 'oldAge', usual: 70, minimum: 50, maximum: 120, whole: true },
  ],
  reads: {
    contacts: 'all',
    asked: 'persons',
    ties: ['SUPPORTS', ...readsOfStaff.ties],
    nodes: ['Resident', ...readsOfStaff.nodes],
  },
  find(situation, { concentration: least, oldAge }) {
    const areGiversKnown = situation.ties(['SUPPORTS']).length > 0;
    const found = areGiversKnown ? mainGivers(situation, least!) : onlyContacts(situation);
    return found.map(({ residentId, sourceId, since, share, hhi }) => {
      const isKnown = situation.observed(residentId) !== null;
      const risk = riskOf(situation, situation.node(sourceId), oldAge!);
      const kind = areGiversKnown ? 'giver' : 'contact';
      return {
        certainty: isKnown ? 'confirmed' : 'unknown',
        points: isKnown ? (risk ? 3 : 2) : 1,
        size: hhi,
        since,
        actorId: residentId,
        details: { kind: share < 1 ? 'mostly' : kind, sourceId, share, risk },
      };
    });
  },
  describe(situation, { actorId, details: { kind, sourceId, share, risk } }, { oldAge }) {
    const helpers = acquaintances(situation, actorId!, sourceId);
    const parameters = {
      name: situation.node(actorId!).displayName,
      source: situation.node(sourceId).displayName,
      age: oldAge!,
      percent: Math.round(100 * share),
    };
    const evidence: Sentence = {
      text: `gap.singleSource.${kind}${risk === null ? '' : `.${risk}`}`,
      parameters,
    };
    return { evidence, nextStep: nextStepOf(helpers[0], parameters), helpers };
  },
});

function nextStepOf(helper: GapHelper | undefined, parameters: { name: string; source: string }): Sentence {
  if (!helper) return { text: 'gap.singleSource.lookFor', parameters };
  const isKnown = helper.path.length === 2;
  // Who knows both brings them together: mostly, but not always, the one that she hangs on.
  const source = isKnown ? parameters.source : helper.path[1]!.name;
  return {
    text: `gap.singleSource.${isKnown ? 'share' : 'bringIn'}`,
    parameters: { ...parameters, source, helper: helper.actor.name },
  };
}

type Risk = 'old' | 'staff' | null;

function riskOf({ offices, dates }: GapSituation, source: RecordNode, oldAge: number): Risk {
  if (isStaff(source, offices)) return 'staff';
  const age = ageInYearOf(source, dates.lastDay);
  return age !== null && age >= oldAge ? 'old' : null;
}

/** Of several givers that weigh the same the one with the smallest id is the main one. */
function mainGivers(situation: GapSituation, least: number): MainSource[] {
  const givers = supportGivers(situation);
  return situation.residents.flatMap(({ id: residentId }) => {
    const given = [...(givers.get(residentId) ?? [])];
    const strengths = given.map(([, { strength }]) => strength);
    const hhi = concentration(strengths);
    const [main] = given.sort(([a, x], [b, y]) => y.strength - x.strength || (a < b ? -1 : 1));
    if (main === undefined || hhi === null || (given.length > 1 && hhi < least)) return [];
    const [sourceId, { strength, since }] = main;
    const share = strength / strengths.reduce((sum, each) => sum + each, 0);
    return [{ residentId, sourceId, since, share, hhi }];
  });
}

function onlyContacts({ network, residents }: GapSituation): MainSource[] {
  return residents.flatMap(({ id: residentId }) => {
    const [sourceId, another] = network.neighbors(residentId);
    return sourceId && !another ? [{ residentId, sourceId, since: null, share: 1, hhi: 1 }] : [];
  });
}
