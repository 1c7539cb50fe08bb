import type { GapHelper } from '../../../entities/results/supportGaps.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { adjacency } from '../../../graph/adjacency.ts';
import { cutStructure } from '../../cutStructure.ts';
import { isStaff } from '../../offices.ts';
import { defineGapRule, type GapSituation, type GapWords } from '../gapRule.ts';
import { readsOfStaff } from '../reads.ts';
import { pairAcross, partsWithout } from '../sides.ts';

const mostNames = 3;

/**
 * Articulation person: without her, others would be apart from everybody else.
 *
 * Definition: `leastImpact` persons or more would end outside the largest remaining part (see `articulation`). Unknown
 *   where so few answered a survey that other ties may well exist.
 * Severity: high from `largeImpact` persons on, or when she looks after the community by profession; medium otherwise;
 *   low when unknown. Size: persons apart. Complexity: O(n + m), and O(n + m) for each that is shown.
 * Source: Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378.
 */
export const articulation = defineGapRule<{ readonly impact: number; readonly staff: boolean }>({
  id: 'articulation',
  thresholds: [
    { id: 'leastImpact', usual: 3, minimum: 1, maximum: 1000, whole: true },
    { id: 'largeImpact', usual: 10, minimum: 1, maximum: 10_000, whole: true, notBelow: 'leastImpact' },
  ],
  reads: {
    contacts: 'all',
    asked: 'survey',
    ...readsOfStaff,
  },
  find({ network, offices, node, isThinlySurveyed }, { leastImpact, largeImpact }) {
    const { separated } = cutStructure(network);
    return adjacency(network).keys.flatMap((id, i) => {
      const impact = separated[i]!;
      if (impact < leastImpact!) return [];
      const staff = isStaff(node(id), offices);
      const known = staff || impact >= largeImpact! ? 3 : 2;
      return [
        {
          certainty: isThinlySurveyed ? ('unknown' as const) : ('confirmed' as const),
          points: isThinlySurveyed ? 1 : known,
          size: impact,
          since: null,
          actorId: id,
          details: { impact, staff },
        },
      ];
    });
  },
  describe: (situation, { actorId, details }) => describe(situation, actorId!, details.impact, details.staff),
});

function describe(situation: GapSituation, id: string, impact: number, staff: boolean): GapWords {
  const { network, node, refer } = situation;
  const [main = [], ...apart] = partsWithout(network, id);
  const contacts = new Set(network.neighbors(id));
  const within = (part: readonly string[]): string[] => part.filter((each) => contacts.has(each));
  const name = node(id).displayName;
  const pair = pairAcross(situation, within(apart[0] ?? []), within(main));
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
    nextStep: pair
      ? {
          text: 'gap.articulation.introduce',
          parameters: { name, one: node(pair[0]).displayName, other: node(pair[1]).displayName },
        }
      : { text: 'gap.articulation.share', parameters: { name } },
    helpers: (pair ?? []).map(helper),
  };
}
