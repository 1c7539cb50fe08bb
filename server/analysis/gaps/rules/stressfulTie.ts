import { isStressful } from '../../../entities/tie.ts';
import type { PartialDate } from '../../../entities/partialDate.ts';
import type { GapHelper } from '../../../entities/results/supportGaps.ts';
import type { RecordTie } from '../../../graph/recordTies.ts';
import { hasRefused, mayBeChild } from '../../../graph/candidacy.ts';
import { compareNames } from '../../ranks.ts';
import { defineGapRule, type GapSituation } from '../gapRule.ts';

interface Details {
  /** Persons with whom her ties are stressful, and with whom they are not. */
  readonly stressful: number;
  readonly supportive: number;
}

const mostHelpers = 3;

/**
 * Stressful tie: two persons who strain one another. Only for who may see such ties; the view of all others has none.
 *
 * Definition: a tie of KNOWS or SUPPORTS whose weight is negative, once for two persons. It is told from the side of
 *   the one for whom it weighs more: stressful contacts ÷ supportive ones (persons, each once; with both kinds of ties
 *   between two, stressful). Confirmed, as somebody said so.
 * Severity: high where that ratio is `heavyRatio` or more, or nobody is supportive; medium otherwise. Size: the ratio;
 *   null where nobody is supportive. Complexity: O(ties).
 */
export const stressfulTie = defineGapRule<Details>({
  id: 'stressfulTie',
  thresholds: [{ id: 'heavyRatio', usual: 1, minimum: 0.1, maximum: 10, whole: false }],
  reads: { contacts: 'members', asked: null, ties: ['KNOWS', 'SUPPORTS'], nodes: [] },
  find(situation, { heavyRatio }) {
    const ties = situation.ties(['KNOWS', 'SUPPORTS']);
    const strained = pairsOf(ties.filter(({ weight }) => isStressful(weight)));
    if (strained.size === 0) return [];
    const counts = countsByPerson(ties, strained);
    const ratioOf = (id: string): number => counts.get(id)!.stressful / counts.get(id)!.supportive;
    return [...strained.values()].map(({ ids: [a, b], since }) => {
      const [actorId, otherActorId] = ratioOf(b) > ratioOf(a) ? [b, a] : [a, b];
      const ratio = ratioOf(actorId);
      return {
        certainty: 'confirmed',
        points: ratio >= heavyRatio! ? 3 : 2,
        size: Number.isFinite(ratio) ? ratio : null,
        since,
        actorId,
        otherActorId,
        details: counts.get(actorId)!,
      };
    });
  },
  describe(situation, { actorId, otherActorId, details: { stressful, supportive } }) {
    const helpers = inBetween(situation, actorId!, otherActorId!);
    const parameters = {
      name: situation.node(actorId!).displayName,
      other: situation.node(otherActorId!).displayName,
      stressful,
      supportive,
      helper: helpers[0]?.actor.name ?? '',
    };
    return {
      evidence: { text: 'gap.stressfulTie.evidence', parameters },
      nextStep: { text: `gap.stressfulTie.${helpers.length > 0 ? 'listenWith' : 'listen'}`, parameters },
      helpers,
    };
  },
});

interface Pair {
  readonly ids: readonly [string, string];
  readonly since: PartialDate | null;
}

const keyOf = ({ from, to }: RecordTie): string =>
  from.id < to.id ? `${from.id}|${to.id}` : `${to.id}|${from.id}`;

/** Each two persons once, in order of their ids, with the earliest date. */
function pairsOf(ties: readonly RecordTie[]): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const tie of ties) {
    const [first, second] = [tie.from.id, tie.to.id].sort();
    const known = pairs.get(keyOf(tie))?.since ?? null;
    const since = known === null || (tie.validFrom !== null && tie.validFrom < known) ? tie.validFrom : known;
    pairs.set(keyOf(tie), { ids: [first!, second!], since });
  }
  return new Map([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function countsByPerson(
  ties: readonly RecordTie[],
  strained: ReadonlyMap<string, Pair>,
): ReadonlyMap<string, Details> {
  const counts = new Map<string, { stressful: number; supportive: number }>();
  for (const [key, { ids }] of pairsOf(ties)) {
    for (const id of ids) {
      const count = counts.get(id) ?? { stressful: 0, supportive: 0 };
      count[strained.has(key) ? 'stressful' : 'supportive']++;
      counts.set(id, count);
    }
  }
  return counts;
}

/** Whom both are on good terms with, who knows most others first. */
function inBetween({ network, node, refer, dates }: GapSituation, one: string, other: string): GapHelper[] {
  const isWellWith = (a: string, b: string): boolean =>
    network.hasEdge(a, b) && network.getEdgeAttribute(a, b, 'strength') > 0;
  return network
    .neighbors(one)
    .filter(
      (id) =>
        isWellWith(one, id) &&
        isWellWith(other, id) &&
        !hasRefused(node(id)) &&
        !mayBeChild(node(id), dates.lastDay),
    )
    .sort(
      (a, b) =>
        network.degree(b) - network.degree(a) ||
        compareNames(node(a).displayName, node(b).displayName) ||
        (a < b ? -1 : 1),
    )
    .slice(0, mostHelpers)
    .map((id) => ({
      actor: refer(id),
      resourceId: null,
      reason: { text: 'helper.knowsBoth' },
      path: [refer(one), refer(id)],
    }));
}
