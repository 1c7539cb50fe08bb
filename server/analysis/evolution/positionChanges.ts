import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { PositionChange, PositionChanges } from '../../entities/results/comparedLists.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import { mayBeChosen } from '../../graph/candidacy.ts';
import type { DateWindow } from '../../graph/recordTies.ts';
import { asPart } from '../../kernels/execution.ts';
import { actorReference, homesOf, nodesById } from '../actorReferences.ts';
import { measureById, type MeasureId } from '../index.ts';
import { hasColumn, orNull } from '../measure.ts';
import { settingsOn, type AskedSettings } from '../measureSettings.ts';
import { firstOf, largerFirst, largestFirst, ranks } from '../ranks.ts';
import { measureColumn } from '../rememberedResult.ts';
import { comparedMoments, type ComparedMoments, type MomentsArguments } from './comparedMoments.ts';

export interface PositionChangesArguments extends MomentsArguments, AskedSettings {
  readonly id: MeasureId;
  /** How many rows. */
  readonly first: number;
  readonly today: string;
}

/** Values by actor, with their ranks among all that have one. */
type Positions = ReadonlyMap<string, { readonly value: number | null; readonly rank: number | null }>;

/**
 * Whose values of a node measure changed most between two moments, in either direction, among the actors present at both;
 * those with a value at only one of them come last. Who was merely mentioned, refused to be considered or may be a child is in no
 * row, nor counted. Ranks are among all of the network at that moment. A difference of one
 * person is no finding by itself: who answered at both moments, and who was named by whom, changes it too.
 * Complexity: twice the measure’s, and O(n log n).
 * @throws ProblemError `notCompared` for another level of measure; as `measureSettings` and `comparedMoments`
 */
export function positionChanges(
  record: CommunityRecord,
  selection: NetworkSelection,
  { id, first, before, after, today, ...asked }: PositionChangesArguments,
): PositionChanges {
  const compared = comparedMoments(record, selection, { before, after });
  const { states, windows } = compared;
  const positions = {
    before: asPart(0, 2, () => positionsIn(record, states.before, windows.before, id, asked)),
    after: asPart(1, 2, () => positionsIn(record, states.after, windows.after, id, asked)),
  };
  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, windows.after);
  const shown = states.stayed.filter((key) => mayBeChosen(nodes.get(key)!, today));
  const rows = shown.map((key) => {
    const [was, is] = [positions.before.get(key)!, positions.after.get(key)!];
    const difference = was.value === null || is.value === null ? null : is.value - was.value;
    const node = nodes.get(key)!;
    const value = difference === null ? null : Math.abs(difference);
    return { id: node.id, name: node.displayName, value, node, was, is, difference };
  });
  return {
    compared: rows.filter(({ difference }) => difference !== null).length,
    changes: largestFirst(rows, first).map(({ node, was, is, difference }): PositionChange => ({
      actor: actorReference(node, homes),
      before: was.value,
      after: is.value,
      difference,
      rankBefore: was.rank,
      rankAfter: is.rank,
    })),
    cautions: cautionsOf(compared),
  };
}

function positionsIn(
  record: CommunityRecord,
  view: Adjacency,
  window: DateWindow,
  id: MeasureId,
  asked: AskedSettings,
): Positions {
  const measure = measureById(id);
  if (measure.level !== 'node' || !hasColumn(measure))
    throw new ProblemError({ code: 'notCompared', field: 'id', value: id });
  const column = measureColumn(view, measure, settingsOn(record, view, window, measure, asked));
  const order = firstOf(column.length, column.length, (a, b) => largerFirst(column[a]!, column[b]!) || a - b);
  const values = order.map((i) => orNull(column[i]!));
  const rank = ranks(values);
  return new Map(order.map((i, at) => [view.keys[i]!, { value: values[at]!, rank: rank[at]! }]));
}

function cautionsOf({ states, hearing }: ComparedMoments): PositionChanges['cautions'] {
  const unasked = states.earlier.filter((state) => state === 'notAsked').length;
  return [
    { text: 'comparison.positions.chance' },
    ...(unasked > 0 || hearing.firstHeard.size > 0 ? [{ text: 'comparison.positions.answers' }] : []),
  ];
}
