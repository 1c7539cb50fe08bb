import { isPersonLabel } from '../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { daysBetween, firstDay } from '../entities/partialDate.ts';
import { ProblemError } from '../entities/problem.ts';
import type { FieldPersons, FieldRoster } from '../entities/results/fieldRoster.ts';
import { onDate } from '../graph/recordTies.ts';
import { homesOf, nodesById } from './actorReferences.ts';
import { compareNames } from './ranks.ts';

const mostPersons = 20_000;
const mostActivities = 300;
const mostRounds = 50;
const daysAround = 60;

/**
 * What goes along to where there is no network: names and buildings of who is on the roster, activities around today,
 * survey rounds. Who was merely mentioned is not among them. `placeIds`: only persons who live there; null = all.
 * O(nodes + ties). @throws ProblemError `tooManyNodes` above 20,000 persons
 */
export function fieldRoster(
  record: CommunityRecord,
  _selection: NetworkSelection,
  { today, placeIds }: { readonly today: string; readonly placeIds: readonly string[] | null },
): FieldRoster {
  const buildings = record.nodes
    .filter(({ label, properties }) => label === 'Place' && properties.kind === 'building')
    .toSorted(byName);
  return {
    persons: personColumns(record, buildings, { today, placeIds }),
    buildings: buildings.map(({ id, displayName }) => ({ id, name: displayName })),
    activities: activitiesAround(record, today),
    rounds: record.nodes
      .filter(({ label }) => label === 'Wave')
      .toSorted((a, b) => dateOf(b, 'startsOn').localeCompare(dateOf(a, 'startsOn')) || byName(a, b))
      .slice(0, mostRounds)
      .map(({ id, displayName }) => ({ id, name: displayName })),
  };
}

const byName = (a: RecordNode, b: RecordNode): number => compareNames(a.displayName, b.displayName);

/** A date as text; empty = none. */
function dateOf({ properties }: RecordNode, name: string): string {
  const date = properties[name];
  return typeof date === 'string' ? date : '';
}

function personColumns(
  record: CommunityRecord,
  buildings: readonly RecordNode[],
  { today, placeIds }: { readonly today: string; readonly placeIds: readonly string[] | null },
): FieldPersons {
  const homes = homesOf(record, nodesById(record), onDate(today));
  const places = new Map(buildings.map(({ id }, index) => [id, index]));
  const wanted = placeIds && new Set(placeIds);
  const persons = record.nodes
    .filter(({ id, label, isMentioned }) => {
      if (!isPersonLabel(label) || isMentioned) return false;
      return !wanted || label === 'SocialWorker' || wanted.has(homes.get(id)?.id ?? '');
    })
    .toSorted(byName);
  if (persons.length > mostPersons)
    throw new ProblemError({
      code: 'tooManyNodes',
      parameters: { max: mostPersons, count: persons.length },
    });
  return {
    ids: persons.map(({ id }) => id),
    names: persons.map(({ displayName }) => displayName),
    residents: persons.map(({ label }) => label === 'Resident'),
    buildings: persons.map(({ id }) => places.get(homes.get(id)?.id ?? '') ?? -1),
  };
}

function activitiesAround(record: CommunityRecord, today: string): FieldRoster['activities'] {
  return record.nodes
    .filter((node) => {
      const date = dateOf(node, 'date');
      return (
        node.label === 'Activity' && date !== '' && Math.abs(daysBetween(firstDay(date), today)) <= daysAround
      );
    })
    .toSorted((a, b) => dateOf(b, 'date').localeCompare(dateOf(a, 'date')) || byName(a, b))
    .slice(0, mostActivities)
    .map((node) => ({ id: node.id, title: node.displayName, date: dateOf(node, 'date') }));
}
