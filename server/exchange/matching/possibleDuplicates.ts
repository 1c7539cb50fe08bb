import { homesOf, nodesById } from '../../analysis/actorReferences.ts';
import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { DuplicatePerson, PossibleDuplicate } from '../../entities/results/identity.ts';
import { shortName } from '../../entities/shortName.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { anyDate, nodesOf, numberOf, textOf } from '../../graph/recordTies.ts';
import { speaksAgainst } from './evidence.ts';
import { companyOf, type Company } from './company.ts';
import { duplicateId } from './duplicateId.ts';
import { mentionOf } from './mention.ts';
import { PersonIndex, type Candidate, type KnownPerson } from './personIndex.ts';

export interface DuplicateQuestion {
  readonly first: number;
  readonly offset: number;
  /** Pairs that were found to be two, by `duplicateId`. */
  readonly apart: readonly string[];
  /** Whole names of those whom others merely mentioned, by id: they decide, and are not told. */
  readonly mentioned: readonly (readonly [id: string, name: string])[];
}

/** Pairs below this are not asked about. */
const leastScore = 0.3;

interface Pair {
  readonly one: KnownPerson;
  readonly other: KnownPerson;
  readonly score: number;
  readonly reasons: readonly Sentence[];
}

/**
 * Residents who may be one, the likeliest first, then by id. Names, buildings, sex and year of birth make candidates (see
 * `PersonIndex`); what is recorded of the two together changes the score (see `companyOf`). Phones are not read.
 * Complexity: O(residents + ties), for names that few share.
 */
export function possibleDuplicates(
  record: CommunityRecord,
  _selection: NetworkSelection,
  { first, offset, apart, mentioned }: DuplicateQuestion,
): { readonly total: number; readonly pairs: readonly PossibleDuplicate[] } {
  const nodes = nodesById(record);
  const homes = homesOf(record, nodes, anyDate);
  const names = new Map(mentioned);
  const residents = nodesOf(record, 'Resident');
  const persons = residents.map((node) => personOf(node, homes, names));
  const company = companyOf(record);
  const pairs = pairsOf(persons, company, new Set(apart));
  const describe = describer({ nodes, homes, company });
  return {
    total: pairs.length,
    pairs: pairs
      .slice(offset, offset + first)
      .map((pair, i) => ({ ...describe(pair), position: offset + i })),
  };
}

function personOf(
  node: RecordNode,
  homes: ReadonlyMap<string, RecordNode>,
  names: ReadonlyMap<string, string>,
): KnownPerson {
  const place = homes.get(node.id)?.displayName ?? null;
  const written = names.get(node.id);
  // What others called her may bring a building along.
  const said =
    written === undefined ? { name: node.displayName, place } : mentionOf({ name: written, place });
  return {
    ...{ id: node.id, label: node.label, name: said.name, otherNames: [], place: said.place, phoneEnd: null },
    gender: textOf(node, 'gender'),
    birthYear: numberOf(node, 'birthYear'),
  };
}

function pairsOf(persons: readonly KnownPerson[], company: Company, apart: ReadonlySet<string>): Pair[] {
  const index = new PersonIndex(persons);
  const byId = new Map(persons.map((person) => [person.id, person]));
  const best = new Map<string, { one: KnownPerson; other: KnownPerson; candidate: Candidate }>();
  for (const one of persons)
    for (const candidate of index.likePerson(one.id)) {
      const id = duplicateId(one.id, candidate.personId);
      const known = best.get(id);
      if (apart.has(id) || (known && known.candidate.score >= candidate.score)) continue;
      best.set(id, { one, other: byId.get(candidate.personId)!, candidate });
    }
  return [...best.values()]
    .map(({ one, other, candidate }): Pair => {
      const { weight, reasons } = company.of(one.id, other.id);
      const score = 1 / (1 + Math.exp(-(Math.log(candidate.score / (1 - candidate.score)) + weight)));
      return { one, other, score, reasons: [...candidate.reasons, ...reasons] };
    })
    .filter(({ score }) => score >= leastScore)
    .sort(
      (a, b) =>
        b.score - a.score || (duplicateId(a.one.id, a.other.id) < duplicateId(b.one.id, b.other.id) ? -1 : 1),
    );
}

interface Known {
  readonly nodes: ReadonlyMap<string, RecordNode>;
  readonly homes: ReadonlyMap<string, RecordNode>;
  readonly company: Company;
}

/** A pair for who reads it; of whom more is recorded stands first. */
function describer({ nodes, homes, company }: Known): (pair: Pair) => Omit<PossibleDuplicate, 'position'> {
  const tell = ({ id, name: said }: KnownPerson): DuplicatePerson => {
    const node = nodes.get(id)!;
    const isMentioned = node.isMentioned ?? false;
    const name = isMentioned ? shortName(said) : node.displayName;
    const gender = textOf(node, 'gender');
    return {
      ...{ id, name, externalId: node.externalId, isMentioned },
      placeName: homes.get(id)?.displayName ?? null,
      gender: gender === null ? null : { text: `choice.Resident.gender.${gender}` },
      birthYear: numberOf(node, 'birthYear'),
      contacts: company.contacts(id),
      activities: company.activities(id),
    };
  };
  const amount = ({ isMentioned, contacts, activities }: DuplicatePerson): number =>
    (isMentioned ? -1e6 : 0) + contacts + activities;
  return ({ one, other, score, reasons }) => {
    const [a, b] = [tell(one), tell(other)];
    const isOrdered = amount(a) > amount(b) || (amount(a) === amount(b) && a.id < b.id);
    return {
      id: duplicateId(one.id, other.id),
      one: isOrdered ? a : b,
      other: isOrdered ? b : a,
      score,
      speaksFor: reasons.filter((each) => !speaksAgainst(each)),
      speaksAgainst: reasons.filter(speaksAgainst),
    };
  };
}
