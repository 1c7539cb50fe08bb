import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { GraphQueryConditions, PresenceCondition } from '../../entities/graphQuery.ts';
import type { Moment } from '../../entities/moment.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { DateWindow } from '../../graph/recordTies.ts';
import { placesOfResidents, placesWithin } from '../../graph/residences.ts';
import { selectAdjacency } from '../../graph/selection.ts';
import { nodesById } from '../actorReferences.ts';
import { affiliationTest } from './affiliationTest.ts';
import { selectionThen, windowAt } from './momentWindow.ts';
import { propertyTest } from './propertyTest.ts';

export type ActorTest = (node: RecordNode) => boolean;

/** Whether an actor satisfies all conditions of a query on actors. O(ties) for each condition to make, then O(1). */
export function actorTest(
  record: CommunityRecord,
  selection: NetworkSelection,
  { placeIds, properties, affiliations, presence }: GraphQueryConditions,
): ActorTest {
  const tests: readonly ActorTest[] = [
    ...(placeIds?.length ? [placeTest(record, placeIds, windowAt(record, selection, null))] : []),
    ...(properties ?? []).map((each, i) => propertyTest(each, `properties.${i}`)),
    ...(affiliations ?? []).map((each, i) => affiliationTest(record, selection, each, `affiliations.${i}`)),
    ...(presence ? [presenceTest(record, selection, presence)] : []),
  ];
  return (node) => tests.every((test) => test(node));
}

/** Whether conditions on actors are there at all. */
export const asksForActors = ({
  placeIds,
  properties,
  affiliations,
  presence,
}: GraphQueryConditions): boolean =>
  Boolean(placeIds?.length || properties?.length || affiliations?.length || presence);

/** Lives in one of the places, or in a place that lies within one of them. */
function placeTest(record: CommunityRecord, placeIds: readonly string[], window: DateWindow): ActorTest {
  const nodes = nodesById(record);
  if (placeIds.some((id) => nodes.get(id)?.label !== 'Place'))
    throw new ProblemError({ code: 'notFound', field: 'placeIds' });
  const inside = placesWithin(record, placeIds, window);
  const homes = placesOfResidents(record, window);
  return ({ id }) => inside.has(homes.get(id) ?? '');
}

/** In the network means: with a tie at least. */
function presenceTest(
  record: CommunityRecord,
  selection: NetworkSelection,
  { event, period: { earlier, later } }: PresenceCondition,
): ActorTest {
  const tied = (moment: Moment, field: string): ReadonlySet<string> => {
    const network = selectAdjacency(record, selectionThen(record, selection, moment, field));
    const ids = new Set<string>();
    for (const ends of [network.edgeSources, network.edgeTargets])
      for (const place of ends) ids.add(network.keys[place]!);
    return ids;
  };
  const before = tied(earlier, 'presence.period.earlier');
  const after = tied(later, 'presence.period.later');
  switch (event) {
    case 'kept':
      return ({ id }) => before.has(id) && after.has(id);
    case 'formed':
      return ({ id }) => !before.has(id) && after.has(id);
    case 'dissolved':
      return ({ id }) => before.has(id) && !after.has(id);
    default:
      throw new ProblemError({ code: 'badRequest', field: 'presence.event' });
  }
}
