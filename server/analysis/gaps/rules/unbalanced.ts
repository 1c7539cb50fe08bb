import { balanceInWords } from '../../organizations/organizationBalance.ts';
import { leftBehind, spreadsOf, type BalanceLimits } from '../../organizations/leftBehind.ts';
import { organizationFacts } from '../../organizations/organizationFacts.ts';
import { defineGapRule, type ThresholdValues } from '../gapRule.ts';
import { leadersOf } from '../leadersOf.ts';

const limitsOf = ({ gini, ofMedian, hoursRatio }: ThresholdValues): BalanceLimits => ({
  gini: gini!,
  ofMedian: ofMedian!,
  hoursRatio: hoursRatio!,
});

/**
 * Unbalanced organizations: one of the residents' organizations is left behind.
 *
 * Definition: activities, members, resources or hours of social workers are spread unevenly over the organizations of
 *   residents (`gini`), and this one has nothing of it or less than a share of the median (`ofMedian`); or it holds few
 *   activities, while its share of the hours is `hoursRatio` times its share of the activities. See `leftBehind`.
 * Severity: more with each thing of which it has little. Size: of how many things. Complexity: O(nodes + ties).
 */
export const unbalanced = defineGapRule<null>({
  id: 'unbalanced',
  thresholds: [
    { id: 'gini', usual: 0.5, minimum: 0.05, maximum: 1, whole: false },
    { id: 'ofMedian', usual: 0.25, minimum: 0, maximum: 1, whole: false },
    { id: 'hoursRatio', usual: 2, minimum: 1, maximum: 100, whole: false },
  ],
  reads: {
    contacts: null,
    asked: null,
    ties: ['MEMBER_OF', 'ORGANIZED', 'ATTENDED', 'USES', 'ACCOMPANIES'],
    nodes: ['Organization', 'Activity', 'Resident', 'SocialWorker', 'Committee'],
  },
  find: (situation, thresholds) =>
    leftBehind(organizationFacts(situation, 'ofResidents'), limitsOf(thresholds)).map(
      ({ facts, dimensions, isMuchHelped }) => {
        const things = dimensions.length + (isMuchHelped ? 1 : 0);
        return {
          certainty: 'confirmed' as const,
          points: 1 + things / 2,
          size: things,
          since: null,
          actorId: facts.organization.id,
          details: null,
        };
      },
    ),
  describe(situation, { actorId }, thresholds) {
    const rows = organizationFacts(situation, 'ofResidents');
    const behind = leftBehind(rows, limitsOf(thresholds)).find(
      ({ facts }) => facts.organization.id === actorId,
    )!;
    const name = behind.facts.organization.displayName;
    const [first, second] = balanceInWords(behind, spreadsOf(rows));
    return {
      evidence: second ? { text: 'gap.unbalanced.both', parameters: { first: first!, second } } : first!,
      nextStep: {
        text: behind.isMuchHelped ? 'gap.unbalanced.askWhatHelps' : 'gap.unbalanced.giveTime',
        parameters: { name },
      },
      helpers: leadersOf(situation, actorId!),
    };
  },
});
