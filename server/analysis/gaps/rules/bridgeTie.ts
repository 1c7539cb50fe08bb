import type { GapHelper, GapSeverity } from '../../../entities/results/supportGaps.ts';
import { adjacency } from '../../../graph/adjacency.ts';
import { cutStructure } from '../../cutStructure.ts';
import type { GapFinding, GapRule, GapSituation } from '../gapRule.ts';
import { bestConnected } from '../sides.ts';

const leastSide = 2;
const largeSide = 10;

/**
 * Bridge tie: one acquaintance is the only link between two circles.
 *
 * Definition: a tie without which its ends would have no path between them, with two persons or more on either side
 *   (see `bridge`). Unknown where so few answered a survey that other ties may well exist.
 * Severity: medium from ten persons on the smaller side on, low otherwise. Size: persons on the smaller side.
 * Complexity: O(n + m). Source: Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378.
 */
export const bridgeTie: GapRule = {
  id: 'bridgeTie',
  find(situation) {
    const { network, isThinlySurveyed } = situation;
    const { keys } = adjacency(network);
    return cutStructure(network).bridges.flatMap(({ nodes: [a, b], smallerSide }): GapFinding[] => {
      if (smallerSide < leastSide) return [];
      const [one, other] = [keys[a]!, keys[b]!];
      return [
        {
          certainty: isThinlySurveyed ? 'unknown' : 'confirmed',
          severity: severityOf(smallerSide, isThinlySurveyed),
          size: smallerSide,
          since: null,
          actorId: one,
          otherActorId: other,
          needId: null,
          describe: () => describe(situation, one, other, smallerSide),
        },
      ];
    });
  },
};

function severityOf(smallerSide: number, isThin: boolean): GapSeverity {
  return !isThin && smallerSide >= largeSide ? 'medium' : 'low';
}

function describe(
  { network, node, refer }: GapSituation,
  one: string,
  other: string,
  count: number,
): ReturnType<GapFinding['describe']> {
  const beside = (id: string, across: string): string | undefined =>
    bestConnected(
      network,
      network.neighbors(id).filter((each) => each !== across),
    );
  const [x, y] = [beside(one, other), beside(other, one)];
  const name = (id: string): string => node(id).displayName;
  const helper = (id: string | undefined, path: readonly string[]): GapHelper[] =>
    id === undefined
      ? []
      : [
          {
            actor: refer(id),
            resourceId: null,
            reason: { text: 'helper.contactOf', parameters: { name: name(path.at(-1)!) } },
            path: [...path, id].map(refer),
          },
        ];
  return {
    evidence: { text: 'gap.bridgeTie.evidence', parameters: { one: name(one), other: name(other), count } },
    nextStep: {
      text: 'gap.bridgeTie.introduce',
      parameters: { one: name(x ?? one), other: name(y ?? other) },
    },
    helpers: [...helper(x, [one]), ...helper(y, [one, other])],
  };
}
