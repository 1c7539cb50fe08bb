import { actorLabels } from '../../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { networkTieKinds } from '../../entities/tieKinds.ts';
import type {
  QueryFact,
  QueryOption,
  QueryOptions,
  UsedSubkind,
} from '../../entities/results/queryOptions.ts';
import { nodesOf, textOf } from '../../graph/recordTies.ts';
import { byNameAndId, compareNames } from '../ranks.ts';
import { declaredProperty, factName, factOf } from './facts.ts';

const mostOptions = 500;
const mostFacts = 100;
const mostSubkinds = 200;

/**
 * What the conditions of a query can be about, in the form in which the viewer may see it: places, groups, activities and
 * rounds that are there, the facts of which at least one actor has a value, and the sub-kinds of ties. Places and groups by name,
 * activities and rounds the latest first. O(nodes + ties)
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
    subkinds: usedSubkinds(record),
  };
}

/** Declared properties in the order of their declaration, then facts of files by name. */
function factsOf(record: CommunityRecord): QueryFact[] {
  const declared = new Set<string>();
  const further = new Set<string>();
  const actors = nodesOf(record, ...actorLabels);
  for (const { properties, attributes } of actors) {
    for (const [name, value] of Object.entries(properties)) if (isThere(value)) declared.add(name);
    for (const name of Object.keys(attributes)) if (!declaredProperty(name)) further.add(name);
  }
  const known = [...declared].filter((name) => declaredProperty(name) !== null);
  return [...known, ...[...further].sort(compareNames)].slice(0, mostFacts).map((id) => {
    const property = declaredProperty(id);
    const choices = property?.property.type === 'choice' ? Object.keys(property.property.choices) : [];
    const values = actors.map((actor) => factOf(actor, id)).filter((value) => value !== null);
    return {
      id,
      name: factName(id),
      type: property?.property.type ?? 'text',
      choices: choices.map((choice) => ({
        id: choice,
        name: { text: `choice.${property!.label}.${id}.${choice}` },
      })),
      known: values.length,
      differentValues: new Set(values).size,
    };
  });
}

/** The sub-kinds of contacts with the number of ties that have them: those of most ties first, then by kind and name. */
function usedSubkinds({ ties: { kind, subkind } }: CommunityRecord): UsedSubkind[] {
  const counts = new Map<number, number>();
  for (let row = 0; row < kind.codes.length; row++) {
    const pair = kind.codes[row]! * subkind.words.length + subkind.codes[row]!;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const used = [...counts].flatMap(([pair, count]): UsedSubkind[] => {
    const id = kind.words[Math.floor(pair / subkind.words.length)];
    const word = subkind.words[pair % subkind.words.length];
    const known = networkTieKinds.find((each) => each === id);
    return known && word ? [{ kind: known, subkind: word, ties: count }] : [];
  });
  return used
    .sort((a, b) => b.ties - a.ties || compareNames(a.kind, b.kind) || compareNames(a.subkind, b.subkind))
    .slice(0, mostSubkinds);
}

const isThere = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
