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
import { declaredProperty, factName, factOf, valueOf } from './facts.ts';

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

/** What is there of one fact. */
interface FoundFact {
  known: number;
  /** Whether it is a property of some actor, and not only a further fact of a file that is called like one. */
  isProperty: boolean;
  readonly values: Set<string>;
  readonly types: Set<string>;
}

/** Declared properties in the order in which actors have them first, then facts of files by name. O(values) */
function factsOf(record: CommunityRecord): QueryFact[] {
  const found = foundFacts(nodesOf(record, ...actorLabels));
  const names = [...found.keys()];
  const declared = names.filter((name) => declaredProperty(name) !== null);
  const further = names.filter((name) => declaredProperty(name) === null).sort(compareNames);
  return [...declared, ...further].slice(0, mostFacts).map((id) => {
    const { known, isProperty, values, types } = found.get(id)!;
    const property = isProperty ? declaredProperty(id) : null;
    const choices = property?.property.type === 'choice' ? Object.keys(property.property.choices) : [];
    return {
      id,
      name: factName(id),
      type: property?.property.type ?? typeOf(types),
      choices: choices.map((choice) => ({
        id: choice,
        name: { text: `choice.${property!.label}.${id}.${choice}` },
      })),
      known,
      differentValues: values.size,
    };
  });
}

function foundFacts(actors: readonly RecordNode[]): Map<string, FoundFact> {
  const found = new Map<string, FoundFact>();
  for (const actor of actors) {
    for (const name of new Set([...Object.keys(actor.properties), ...Object.keys(actor.attributes)])) {
      const value = valueOf(actor, name);
      if (value === null) continue;
      const fact = found.get(name) ?? { known: 0, isProperty: false, values: new Set(), types: new Set() };
      fact.known++;
      fact.isProperty ||= (actor.properties[name] ?? null) !== null;
      fact.values.add(factOf(actor, name)!);
      fact.types.add(typeof value);
      found.set(name, fact);
    }
  }
  return found;
}

/** Of a file's own fact: numbers or yes and no where each value is one, else words. */
function typeOf(types: ReadonlySet<string>): string {
  const [type] = types;
  return types.size === 1 && (type === 'number' || type === 'boolean') ? type : 'text';
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
