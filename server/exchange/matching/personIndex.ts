import type { Sentence } from '../../entities/sentence.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { dwellingOf } from './buildingOf.ts';
import { evidenceOf, reasonsOf, scoreOf, type Evidence, type Traits } from './evidence.ts';
import type { Mention } from './mention.ts';
import { blocksOf } from './nameBlocks.ts';
import {
  comparableName,
  isFullName,
  likenesses,
  likenessOf,
  type ComparableName,
  type Likeness,
} from './nameLikeness.ts';

/** A person of the community, as far as she is recognised by it. */
export interface KnownPerson {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly place: string | null;
  readonly phoneEnd: string | null;
  readonly gender: string | null;
  readonly birthYear: number | null;
}

/** Somebody who may be meant. */
export interface Candidate {
  readonly personId: string;
  /** 0 to 1, see `scoreOf`. */
  readonly score: number;
  /** What speaks for it and against it. */
  readonly reasons: readonly Sentence[];
}

export type Identity =
  | { readonly as: 'known'; readonly candidate: Candidate }
  | { readonly as: 'doubtful'; readonly candidates: readonly Candidate[] }
  | { readonly as: 'nobody' };

/** Rows of a roster describe persons; sign-ups, attendance and answers refer to them. */
export type MentionUse = 'describes' | 'refers';

interface Entry {
  readonly person: KnownPerson;
  readonly traits: Traits;
  readonly names: readonly ComparableName[];
  /** Of the blocks in which she is found. */
  readonly keys: ReadonlySet<string>;
}

/** What is the same in whatever index a person is, and costs most of making one. O(length of her names). */
const entryOf = onceFor((person: KnownPerson): Entry => {
  const names = [...new Set([person.name, ...person.otherNames])].map(comparableName);
  const traits = traitsOf(person);
  const keys = new Set(names.flatMap((name) => blocksOf(name, traits)).map(({ key }) => key));
  return { person, traits, names, keys };
});

interface Found {
  readonly entry: Entry;
  readonly likeness: Likeness | null;
  readonly evidence: Evidence;
}

const MOST_CANDIDATES = 5;
/** Below these scores nobody is asked: a row that refers to somebody needs an answer, one that describes may be a new person. */
const leastScore: Readonly<Record<MentionUse, number>> = { refers: 0.03, describes: 0.5 };
/** An equal name is asked about even where the building differs. */
const LEAST_SCORE_OF_SAME_NAME = 0.15;

/** Finds whom a row of a file means. Building it is O(persons), a look-up O(1) for names that are not shared by many. */
export class PersonIndex {
  private readonly blocks = new Map<string, Entry[]>();
  private readonly entries = new Map<string, Entry>();
  private readonly medianBirthYear: number | null;

  constructor(persons: readonly KnownPerson[]) {
    const years = persons.flatMap(({ birthYear }) => birthYear ?? []).toSorted((a, b) => a - b);
    this.medianBirthYear = years[Math.floor(years.length / 2)] ?? null;
    for (const person of persons) this.add(person);
  }

  private add(person: KnownPerson): void {
    const entry = entryOf(person);
    this.entries.set(person.id, entry);
    for (const key of entry.keys) {
      const block = this.blocks.get(key);
      if (block) block.push(entry);
      else this.blocks.set(key, [entry]);
    }
  }

  /**
   * Known only when nothing contradicts (building, phone, sex, year of birth) and either name and building or phone are
   * those of one person, or a row that refers gives the full name of one person. Whoever is merely alike is doubtful.
   */
  identify(mention: Mention, use: MentionUse): Identity {
    const name = comparableName(mention.name);
    const found = this.find(name, traitsOf(mention));
    const known = surelyMeant(name, found, use);
    if (known) return { as: 'known', candidate: candidateOf(known, found) };
    const candidates = candidatesOf(found, use);
    return candidates.length > 0 ? { as: 'doubtful', candidates } : { as: 'nobody' };
  }

  /** Whoever may be the same as a person of the index, herself left out; best first, at most five. */
  likePerson(personId: string): readonly Candidate[] {
    const asked = this.entries.get(personId);
    if (!asked) return [];
    const found = asked.names.flatMap((name) =>
      this.find(name, asked.traits).filter(({ entry }) => entry !== asked),
    );
    const best = new Map<Entry, Found>();
    for (const each of found) {
      const known = best.get(each.entry);
      if (!known || known.evidence.sum < each.evidence.sum) best.set(each.entry, each);
    }
    return candidatesOf([...best.values()], 'describes');
  }

  private find(name: ComparableName, said: Traits): Found[] {
    const entries = new Set<Entry>();
    for (const { key, most } of blocksOf(name, said)) {
      const block = this.blocks.get(key) ?? [];
      if (block.length <= most) for (const entry of block) entries.add(entry);
    }
    return [...entries].flatMap((entry) => {
      const likeness = bestLikeness(name, entry);
      if (likeness === null) return [];
      const { address } = name;
      const evidence = evidenceOf(likeness, said, entry.traits, {
        address,
        medianBirthYear: this.medianBirthYear,
      });
      return [{ entry, likeness, evidence }];
    });
  }
}

function traitsOf({ place, phoneEnd, gender, birthYear }: Mention | KnownPerson): Traits {
  return { building: dwellingOf(place)?.building ?? null, phoneEnd, gender, birthYear };
}

function bestLikeness(name: ComparableName, { names }: Entry): Likeness | null {
  const found = names.map((known) => likenessOf(name, known));
  return likenesses.find((each) => found.includes(each)) ?? null;
}

/** The one whom a mention means without doubt. Others of the name must be ruled out, not merely less likely. */
function surelyMeant(name: ComparableName, found: readonly Found[], use: MentionUse): Found | null {
  if (!isFullName(name)) return null;
  const named = found.filter(({ likeness }) => likeness === 'same');
  const possible = named.filter(({ evidence }) => !evidence.contradicts);
  const [only] = possible;
  if (!only || possible.length > 1) return null;
  const { observations } = only.evidence;
  const isPlaced = observations.includes('sameBuilding') || observations.includes('samePhone');
  if (isPlaced) return only;
  return use === 'refers' && named.length === 1 ? only : null;
}

/** How many fit as well: alike in the same way, with as much for them. */
const sharedWith = (one: Found, found: readonly Found[]): number =>
  found.filter((each) => each.likeness === one.likeness && each.evidence.sum >= one.evidence.sum).length;

function candidateOf(one: Found, found: readonly Found[]): Candidate {
  const shared = sharedWith(one, found);
  return {
    personId: one.entry.person.id,
    score: scoreOf(one.evidence.sum, shared),
    reasons: reasonsOf(one.evidence.observations, shared),
  };
}

function candidatesOf(found: readonly Found[], use: MentionUse): Candidate[] {
  return found
    .map((each) => ({ each, candidate: candidateOf(each, found) }))
    .filter(({ each, candidate }) => {
      const least = each.likeness === 'same' ? LEAST_SCORE_OF_SAME_NAME : leastScore[use];
      return candidate.score >= Math.min(least, leastScore[use]);
    })
    .map(({ candidate }) => candidate)
    .toSorted((a, b) => b.score - a.score || (a.personId < b.personId ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
}
