import type { RecordNode } from '../../../entities/communityRecord.ts';
import {
  fairnessFacts,
  type ComparedFact,
  type FairnessFact,
} from '../../../entities/results/activistFairness.ts';
import { asWritten, type Sentence } from '../../../entities/sentence.ts';
import { normalizeWord } from '../../../entities/wording.ts';
import { ageInYearOf } from '../../../graph/age.ts';
import { textOf } from '../../../graph/recordTies.ts';
import type { Basis } from '../../basis.ts';

/** People who are alike in one fact; smaller groups than 5 are not told of. */
interface Group {
  readonly id: string;
  readonly name: Sentence;
  readonly members: readonly RecordNode[];
}

/** Everybody by one fact. */
export interface Grouping {
  readonly by: FairnessFact;
  readonly name: Sentence;
  readonly known: number;
  readonly unknown: number;
  /** Two or more, the largest first; none where there is nothing to compare. */
  readonly groups: readonly Group[];
  /** Group by person id; none for who has none that is told of. */
  readonly groupOf: ReadonlyMap<string, string>;
}

/** Of fewer persons nothing is told. */
export const smallestGroup = 5;
const mostGroups = 40;
const agesUpTo: readonly (readonly [number, string])[] = [
  [34, 'under35'],
  [59, 'to59'],
  [69, 'to69'],
  [79, 'to79'],
  [Infinity, 'from80'],
];
/** Columns of files that tell these facts, as people name them. */
const columns: Readonly<Record<'migrant' | 'tenure', readonly string[]>> = {
  migrant: ['户籍', '户籍情况', '户口', '流动人口', '是否流动', 'hukou', 'migrant', 'registration'],
  tenure: ['住房', '住房性质', '住房情况', '产权', '房屋性质', '业主租户', 'tenure', 'housing'],
};

/**
 * Persons by each of the facts of a fairness check. Groups of fewer than 5 are put together; where that is still fewer,
 * and of facts of which only one group is known, nothing is told. These facts are read here, never to score.
 * O(persons × facts).
 */
export function groupings(basis: Basis, persons: readonly RecordNode[]): Grouping[] {
  return fairnessFacts.map((by) => grouping(basis, by, persons));
}

export const comparedFact = ({ by, name, known, unknown }: Grouping): ComparedFact => ({
  by,
  name,
  known,
  unknown,
});

function grouping(basis: Basis, by: FairnessFact, persons: readonly RecordNode[]): Grouping {
  const found = new Map<string, { name: Sentence; members: RecordNode[] }>();
  let known = 0;
  for (const person of persons) {
    const fact = factOf(basis, by, person);
    if (!fact) continue;
    known++;
    const group = found.get(fact.id);
    if (group) group.members.push(person);
    else found.set(fact.id, { name: fact.name, members: [person] });
  }
  const groups = withoutSmall(
    [...found]
      .map(([id, group]) => ({ id, ...group }))
      .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1)),
  );
  const told = groups.length > 1 ? groups : [];
  return {
    by,
    name: { text: `fairness.fact.${by}` },
    known,
    unknown: persons.length - known,
    groups: told,
    groupOf: new Map(told.flatMap(({ id, members }) => members.map((member) => [member.id, id] as const))),
  };
}

function withoutSmall(groups: readonly Group[]): Group[] {
  const large = groups.filter(({ members }, i) => members.length >= smallestGroup && i < mostGroups);
  const rest = groups.slice(large.length).flatMap(({ members }) => members);
  return rest.length < smallestGroup
    ? large
    : [...large, { id: 'other', name: { text: 'fairness.group.other' }, members: rest }];
}

function factOf(
  { dates, homes }: Basis,
  by: FairnessFact,
  person: RecordNode,
): { id: string; name: Sentence } | null {
  switch (by) {
    case 'sex': {
      const gender = textOf(person, 'gender');
      return gender === null ? null : { id: gender, name: { text: `choice.Resident.gender.${gender}` } };
    }
    case 'age': {
      const age = ageInYearOf(person, dates.lastDay);
      const band = age === null ? undefined : agesUpTo.find(([most]) => age <= most)?.[1];
      return band === undefined ? null : { id: band, name: { text: `fairness.age.${band}` } };
    }
    case 'place': {
      const home = homes.get(person.id);
      return home ? { id: home.id, name: asWritten(home.displayName) } : null;
    }
    default:
      return attributeOf(person, columns[by]);
  }
}

function attributeOf(
  { attributes }: RecordNode,
  names: readonly string[],
): { id: string; name: Sentence } | null {
  const wanted = names.map(normalizeWord);
  const found = Object.entries(attributes).find(([name]) => wanted.includes(normalizeWord(name)));
  const value = found ? String(found[1]).trim() : '';
  return value === '' ? null : { id: normalizeWord(value), name: asWritten(value) };
}
