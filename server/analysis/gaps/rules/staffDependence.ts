import { mayBeChosen } from '../../../graph/candidacy.ts';
import { adjacency } from '../../../graph/adjacency.ts';
import { connectedComponents } from '../../connectedComponents.ts';
import { turnsTo } from '../../organizations/turnsTo.ts';
import { withdrawalSides } from '../../organizations/withdrawal.ts';
import { withdrawn } from '../../organizations/withdrawn.ts';
import { partsApart } from '../../whatIf/partsApart.ts';
import { defineGapRule, type GapSituation } from '../gapRule.ts';
import { readsOfStaff } from '../reads.ts';

const mostHelpers = 2;

interface Dependence {
  /** Of all pairs of a resident and whom she turns to, the share that land on staff; null without any. */
  readonly shareOfHelp: number | null;
  /** By how much the share of persons in the largest part falls when staff withdraw. */
  readonly drop: number;
  readonly apart: number;
  readonly isolated: number;
}

/**
 * Dependence on staff: a community that turns to its social workers and committee, or holds together through them.
 *
 * Definition: of all pairs of a resident and somebody she turns to (who supports her, or whom she names), more than
 *   `shareOfHelp` lead to somebody who looks after the community by profession (see `isStaff`); or the share of persons in
 *   the largest part falls by more than `drop` when those leave. Unknown where so few answered a survey that other ties
 *   may well exist. At most one for a community.
 * Severity: high when both hold, else medium. Size: persons who would be parted from the rest. Complexity: O(n + m).
 */
export const staffDependence = defineGapRule<Dependence>({
  id: 'staffDependence',
  thresholds: [
    { id: 'shareOfHelp', usual: 0.4, minimum: 0.05, maximum: 1, whole: false },
    { id: 'drop', usual: 0.25, minimum: 0.01, maximum: 1, whole: false },
  ],
  reads: {
    contacts: 'all',
    asked: 'survey',
    ties: [...readsOfStaff.ties, 'SUPPORTS', 'NOMINATES'],
    nodes: [...readsOfStaff.nodes, 'Resident', 'Committee'],
  },
  find(situation, { shareOfHelp, drop }) {
    const sides = withdrawalSides(situation, 'workersAndCommittee');
    const whole = adjacency(situation.network);
    const { rest, leaving, isolated } = withdrawn(whole, situation.node, sides);
    if (leaving.length === 0) return [];
    const share = (view: typeof whole): number =>
      view.order === 0 ? 0 : connectedComponents(view).sizes[0]! / view.order;
    const turns = turnsTo(situation, sides);
    const pairs = [...turns].map(([id, from]) => ({ id, count: from.size }));
    const all = pairs.reduce((sum, { count }) => sum + count, 0);
    const staff = new Set(leaving);
    const onStaff = pairs.filter(({ id }) => staff.has(id)).reduce((sum, { count }) => sum + count, 0);
    const found: Dependence = {
      shareOfHelp: all === 0 ? null : onStaff / all,
      drop: share(whole) - share(rest),
      apart: partsApart(whole, rest).flat().length,
      isolated: isolated.length,
    };
    const isTurnedTo = (found.shareOfHelp ?? 0) > shareOfHelp!;
    const holdsTogether = found.drop > drop!;
    if (!isTurnedTo && !holdsTogether) return [];
    const { isThinlySurveyed } = situation;
    return [
      {
        certainty: isThinlySurveyed ? ('unknown' as const) : ('confirmed' as const),
        points: isThinlySurveyed ? 1 : isTurnedTo && holdsTogether ? 3 : 2,
        size: found.apart,
        since: null,
        actorId: mostBurdened(situation, leaving, turns),
        details: found,
      },
    ];
  },
  describe(situation, { details }, { shareOfHelp, drop }) {
    const isTurnedTo = (details.shareOfHelp ?? 0) > shareOfHelp!;
    const what = isTurnedTo ? (details.drop > drop! ? 'both' : 'help') : 'holds';
    return {
      evidence: {
        text: `gap.staffDependence.${what}`,
        parameters: {
          percent: Math.round(100 * (details.shareOfHelp ?? 0)),
          count: details.apart,
          isolated: details.isolated,
        },
      },
      nextStep: { text: 'gap.staffDependence.passOn' },
      helpers: alreadyTurnedTo(situation),
    };
  },
});

/** Whom it is about: the committee; where there is none, whoever of the staff most turn to. */
function mostBurdened(
  { record }: GapSituation,
  staff: readonly string[],
  turns: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const committee = record.nodes.find(({ label }) => label === 'Committee');
  const load = (id: string): number => turns.get(id)?.size ?? 0;
  return committee?.id ?? staff.reduce((most, id) => (load(id) > load(most) ? id : most));
}

/** Residents to whom most turn already: with them work can be shared. */
function alreadyTurnedTo(situation: GapSituation) {
  const sides = withdrawalSides(situation, 'workersAndCommittee');
  return [...turnsTo(situation, sides)]
    .map(([id, from]) => ({ person: situation.node(id), count: from.size }))
    .filter(({ person }) => !sides.leaves(person) && mayBeChosen(person, situation.dates.lastDay))
    .sort((a, b) => b.count - a.count || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, mostHelpers)
    .map(({ person, count }) => ({
      actor: situation.refer(person.id),
      resourceId: null,
      reason: { text: 'helper.turnedTo', parameters: { count } },
      path: [],
    }));
}
