import type { GapHelper, GapSeverity } from '../../../entities/results/supportGaps.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { adjacency } from '../../../graph/adjacency.ts';
import { cutStructure } from '../../cutStructure.ts';
import { isStaff } from '../../offices.ts';
import type { GapFinding, GapRule, GapSituation } from '../gapRule.ts';
import { bestConnected, partsWithout } from '../sides.ts';

const leastImpact = 3;
const largeImpact = 10;
const mostNames = 3;

/**
 * Articulation person: without her, others would be apart from everybody else.
 *
 * Definition: three persons or more would end outside the largest remaining part (see `articulation`). Unknown where
 *   so few answered a survey that other ties may well exist.
 * Severity: high from ten persons on, or when she looks after the community by profession; medium otherwise; low when
 *   unknown. Size: persons apart. Complexity: O(n + m), and O(n + m) for each that is shown.
 * Source: Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378.
 */
export const articulation: GapRule = {
  id: 'articulation',
  find(situation) {
    const { network, offices, node, isThinlySurveyed } = situation;
    const { separated } = cutStructure(network);
    return adjacency(network).keys.flatMap((id, i): GapFinding[] => {
      const impact = separated[i]!;
      if (impact < leastImpact) return [];
      const staff = isStaff(node(id), offices);
      return [
        {
          certainty: isThinlySurveyed ? 'unknown' : 'confirmed',
          severity: severityOf(impact, staff, isThinlySurveyed),
          size: impact,
          since: null,
          actorId: id,
          otherActorId: null,
          needId: null,
          describe: () => describe(situation, id, impact, staff),
        },
      ];
    });
  },
};

function severityOf(impact: number, staff: boolean, isThin: boolean): GapSeverity {
  if (isThin) return 'low';
  return staff || impact >= largeImpact ? 'high' : 'medium';
}

function describe(
  { network, node, refer }: GapSituation,
  id: string,
  impact: number,
  staff: boolean,
): ReturnType<GapFinding['describe']> {
  const [main = [], ...apart] = partsWithout(network, id);
  const contacts = new Set(network.neighbors(id));
  const within = (part: readonly string[]): string[] => part.filter((each) => contacts.has(each));
  const name = node(id).displayName;
  const near = bestConnected(network, within(main));
  const far = bestConnected(network, within(apart[0] ?? []));
  const names = apart
    .flat()
    .slice(0, mostNames)
    .map((each) => node(each).displayName);
  const evidence: Sentence = {
    text: `gap.articulation.${staff ? 'staff' : 'resident'}`,
    parameters: { name, count: impact, names },
  };
  const helper = (person: string): GapHelper => ({
    actor: refer(person),
    resourceId: null,
    reason: { text: 'helper.knowsMore', parameters: { count: network.degree(person) } },
    path: [refer(id), refer(person)],
  });
  return {
    evidence,
    nextStep: {
      text: 'gap.articulation.introduce',
      parameters: { name, one: node(far ?? id).displayName, other: node(near ?? id).displayName },
    },
    helpers: [far, near].flatMap((person) => (person === undefined ? [] : [helper(person)])),
  };
}
