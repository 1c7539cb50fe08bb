import type { GapHelper } from '../../../entities/results/supportGaps.ts';
import { adjacency } from '../../../graph/adjacency.ts';
import { cutStructure } from '../../cutStructure.ts';
import { defineGapRule, type GapSituation, type GapWords } from '../gapRule.ts';
import { pairAcross } from '../sides.ts';

/**
 * Bridge tie: one acquaintance is the only link between two circles.
 *
 * Definition: a tie without which its ends would have no path between them, with `leastSide` persons or more on either
 *   side (see `bridge`). Unknown where so few answered a survey that other ties may well exist.
 * Severity: medium from `largeSide` persons on the smaller side on, low otherwise. Size: persons on the smaller side.
 * Complexity: O(n + m). Source: Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378.
 */
export const bridgeTie = defineGapRule<null>({
  id: 'bridgeTie',
  thresholds: [
    { id: 'leastSide', usual: 2, minimum: 1, maximum: 1000, whole: true },
    { id: 'largeSide', usual: 10, minimum: 1, maximum: 10_000, whole: true, notBelow: 'leastSide' },
  ],
  reads: { contacts: 'all', asked: 'survey', ties: [], nodes: [] },
  find({ network, isThinlySurveyed }, { leastSide, largeSide }) {
    const { keys } = adjacency(network);
    return cutStructure(network)
      .bridges.filter(({ smallerSide }) => smallerSide >= leastSide!)
      .map(({ nodes: [a, b], smallerSide }) => ({
        certainty: isThinlySurveyed ? 'unknown' : 'confirmed',
        points: !isThinlySurveyed && smallerSide >= largeSide! ? 2 : 1,
        size: smallerSide,
        since: null,
        actorId: keys[a]!,
        otherActorId: keys[b]!,
        details: null,
      }));
  },
  describe: (situation, { actorId, otherActorId, size }) =>
    describe(situation, actorId!, otherActorId!, size!),
});

function describe(situation: GapSituation, one: string, other: string, count: number): GapWords {
  const { network, node, refer } = situation;
  const beside = (id: string, across: string): string[] =>
    network.neighbors(id).filter((each) => each !== across);
  const [ofOne, ofOther] = [beside(one, other), beside(other, one)];
  const pair =
    pairAcross(situation, ofOne, ofOther) ??
    pairAcross(situation, [one], ofOther) ??
    pairAcross(situation, ofOne, [other]);
  const name = (id: string): string => node(id).displayName;
  const helper = (id: string, path: readonly string[]): GapHelper[] =>
    path.includes(id)
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
    nextStep: pair
      ? { text: 'gap.bridgeTie.introduce', parameters: { one: name(pair[0]), other: name(pair[1]) } }
      : { text: 'gap.bridgeTie.activity' },
    helpers: pair ? [...helper(pair[0], [one]), ...helper(pair[1], [one, other])] : [],
  };
}
