import { actorLabels } from '../../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { QueryFact, QueryOption, QueryOptions } from '../../entities/results/queryOptions.ts';
import { nodesOf, textOf } from '../../graph/recordTies.ts';
import { byNameAndId, compareNames } from '../ranks.ts';
import { declaredProperty, factName } from './facts.ts';

const mostOptions = 500;
const mostFacts = 100;

/**
 * What the conditions of a query can be about, in the form in which the viewer may see it: places, groups, activities and
 * rounds that are there, and the facts of which at least one actor has a value. Places and groups by name, activities
 * and rounds the latest first. O(nodes)
 */
export function queryOptions(
  record: CommunityRecord,
  _selection: NetworkSelection,
  _arguments: Readonly<Record<string, never>>,
): QueryOptions {
  const option = ({ id, displayName, label }: RecordNode): QueryOption => ({
    id,
    name: displayName,
    kind: label,
  });
  const latestFirst =
    (property: string) =>
    (a: RecordNode, b: RecordNode): number =>
      (textOf(b, property) ?? '').localeCompare(textOf(a, property) ?? '') || byNameAndId(a, b);
  const options = (order: (a: RecordNode, b: RecordNode) => number, ...labels: string[]): QueryOption[] =>
    nodesOf(record, ...labels)
      .sort(order)
      .slice(0, mostOptions)
      .map(option);
  return {
    places: options(byNameAndId, 'Place'),
    groups: options(byNameAndId, 'Organization', 'Committee'),
    activities: options(latestFirst('date'), 'Activity'),
    rounds: options(latestFirst('startsOn'), 'Wave'),
    facts: factsOf(record),
  };
}

/** Declared properties in the order of their declaration, then facts of files by name. */
function factsOf(record: CommunityRecord): QueryFact[] {
  const declared = new Set<string>();
  const further = new Set<string>();
  for (const { properties, attributes } of nodesOf(record, ...actorLabels)) {
    for (const [name, value] of Object.entries(properties)) if (isThere(value)) declared.add(name);
    for (const name of Object.keys(attributes)) if (!declaredProperty(name)) further.add(name);
  }
  const known = [...declared].filter((name) => declaredProperty(name) !== null);
  return [...known, ...[...further].sort(compareNames)].slice(0, mostFacts).map((id) => {
    const property = declaredProperty(id);
    const choices = property?.property.type === 'choice' ? Object.keys(property.property.choices) : [];
    return {
      id,
      name: factName(id),
      type: property?.property.type ?? 'text',
      choices: choices.map((choice) => ({
        id: choice,
        name: { text: `choice.${property!.label}.${id}.${choice}` },
      })),
    };
  });
}

const isThere = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
