import { isPersonLabel } from '../entities/actor.ts';
import type { Place } from '../entities/problem.ts';
import { normalizedName } from './matching/writtenName.ts';
import type { Mention } from './matching/mention.ts';
import { PersonIndex, type Candidate, type KnownPerson, type MentionUse } from './matching/personIndex.ts';
import type { ImportOptions, KnownActor, KnownFacts, MentionDecision } from './plan.ts';
import { plannedNodeId } from './plannedIds.ts';

/** Whom a row means. */
export type Meant =
  | { readonly as: 'known'; readonly person: KnownActor; readonly isMatched: boolean }
  | { readonly as: 'new'; readonly person: KnownActor }
  /** Nobody of this name, and the word may be something else than a name. */
  | { readonly as: 'nobody' }
  | { readonly as: 'doubtful' | 'leftOut' };

/** A mention of which it is not clear whom it means, or was not before the user decided. */
export interface Doubt {
  readonly mention: Mention;
  readonly use: MentionUse;
  /** Where it was read first. */
  readonly place: Place;
  rows: number;
  /** Whether nobody like this is known. */
  readonly isUnknown: boolean;
  readonly decision: MentionDecision | null;
}

/** What the files say of a person whom they bring, for rows that mean her by her name. */
export interface BroughtPerson {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly gender: string | null;
  readonly birthYear: number | null;
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** A person of the community, by what she is recognised by. */
function personOf(node: KnownActor | KnownFacts, phoneEnds: ImportOptions['phoneEnds']): KnownPerson | null {
  if (!isPersonLabel(node.label) || !('properties' in node) || node.mergedInto) return null;
  const { id, label, name, place, properties } = node;
  const { otherNames, gender, birthYear } = properties;
  return {
    id,
    label,
    name,
    otherNames: Array.isArray(otherNames) ? (otherNames as string[]) : [],
    place,
    phoneEnd: phoneEnds?.get(id) ?? null,
    gender: textIn(gender),
    birthYear: numberIn(birthYear),
  };
}

/** Finds whom the mentions of the files mean: persons of the community, and those whom the files themselves bring. */
export class Mentions {
  private readonly doubtful = new Map<string, Doubt>();
  private readonly meant = new Map<string, Meant>();
  private readonly decisions: ReadonlyMap<string, MentionDecision>;
  /** Names of which a roster leaves open whom they mean. */
  private readonly openNames = new Set<string>();
  private readonly traits = new Map<string, Pick<KnownPerson, 'place' | 'phoneEnd'>>();
  private broughtById: ReadonlyMap<string, BroughtPerson> | null = null;
  private knownPersons: readonly KnownPerson[] | null = null;
  private borneNames: ReadonlySet<string> | null = null;
  private indexes: { describes?: PersonIndex; refers?: PersonIndex } = {};

  constructor(
    private readonly options: ImportOptions,
    private readonly broughtPersons: () => readonly BroughtPerson[],
  ) {
    this.decisions = new Map((options.decisions ?? []).map((decision) => [decision.mention, decision]));
  }

  /** Notes where a person whom the files bring lives, and the end of her phone. */
  noteTraits(id: string, place: string | null, phoneEnd: string | null): void {
    if (place !== null || phoneEnd !== null) this.traits.set(id, { place, phoneEnd });
  }

  /** Where a person whom the files bring lives, as written; null where they do not say it. */
  placeOf(id: string): string | null {
    return this.traits.get(id)?.place ?? null;
  }

  /** From now on the persons whom earlier tables brought are known to rosters, too. */
  startTable(): void {
    this.indexes = {};
    this.broughtById = null;
  }

  /** Whom a row of a roster describes; `label` is the kind of person that she is when she is new. */
  describe(mention: Mention, label: string, at: Place): Meant {
    const meant = this.lookUp(mention, 'describes', label, at);
    this.meant.set(mention.key, meant);
    if (meant.as === 'doubtful') this.openNames.add(nameIn(mention));
    return meant;
  }

  /** Whom a row refers to. `isName` says that the word can be nothing else than a name: then an unknown one is a question. */
  refer(mention: Mention, at: Place, isName = true): Meant {
    const known = this.meant.get(mention.key);
    if (known) {
      const doubt = this.doubtful.get(mention.key);
      if (doubt) doubt.rows += 1;
      return known;
    }
    const meant = this.lookUp(mention, 'refers', 'Resident', at, isName);
    if (meant.as !== 'nobody') this.meant.set(mention.key, meant);
    return meant;
  }

  /** Whether a person of the community bears a name, in whatever writing. O(1) after the first time. */
  isBorne(name: string): boolean {
    this.borneNames ??= new Set(
      this.known().flatMap((person) => [person.name, ...person.otherNames].map(normalizedName)),
    );
    return this.borneNames.has(normalizedName(name));
  }

  /** What is, or was, not clear; in the order of the files. */
  get doubts(): readonly Doubt[] {
    return [...this.doubtful.values()];
  }

  /** Who may be meant; O(1). */
  candidates({ mention, use }: Doubt): readonly Candidate[] {
    const identity = this.index(use).identify(mention, use);
    if (identity.as === 'known') return [identity.candidate];
    return identity.as === 'doubtful' ? identity.candidates : [];
  }

  private lookUp(mention: Mention, use: MentionUse, label: string, at: Place, isName = true): Meant {
    const { communityId, knownActors } = this.options;
    const own = plannedNodeId(communityId, label, mention.key);
    const there = knownActors?.get(own);
    const said = this.decisions.get(mention.key) ?? null;
    if (!said && there) return { as: 'known', person: there, isMatched: false };
    const identity = this.index(use).identify(mention, use);
    const decision = said ?? (identity.as === 'nobody' ? this.usualDecision(mention, isName) : null);
    const isOpen = use === 'refers' && this.openNames.has(nameIn(mention));
    if (!decision && identity.as === 'known' && !isOpen)
      return { as: 'known', person: this.personWith(identity.candidate.personId)!, isMatched: true };
    if (!said && identity.as === 'nobody' && use === 'describes')
      return { as: 'new', person: { id: own, label } };
    if (!decision && identity.as === 'nobody' && !isName) return { as: 'nobody' };
    const doubt = { mention, use, place: at, rows: 1, isUnknown: identity.as === 'nobody', decision };
    const earlier = this.doubtful.get(mention.key);
    if (earlier) earlier.rows += 1;
    else this.doubtful.set(mention.key, doubt);
    return this.decided(decision, { id: own, label });
  }

  /** What was said of all who are unknown. */
  private usualDecision({ key }: Mention, isName: boolean): MentionDecision | null {
    const as = this.options.unknownPersons;
    return as && isName ? { mention: key, as, personId: null } : null;
  }

  private decided(decision: MentionDecision | null, own: KnownActor): Meant {
    if (decision?.as === 'leaveOut') return { as: 'leftOut' };
    if (decision?.as === 'new') {
      const there = this.options.knownActors?.get(own.id);
      return there ? { as: 'known', person: there, isMatched: false } : { as: 'new', person: own };
    }
    const person = decision?.personId ? this.personWith(decision.personId) : null;
    return person ? { as: 'known', person, isMatched: true } : { as: 'doubtful' };
  }

  /** A person of the community or of the files, by her id. */
  private personWith(id: string): KnownActor | null {
    const known = this.options.knownActors?.get(id);
    if (known) return isPersonLabel(known.label) ? known : null;
    return (this.broughtById ?? byId(this.broughtPersons())).get(id) ?? null;
  }

  /** The persons of the community: the same objects each time, so that an index of them is made quickly. */
  private known(): readonly KnownPerson[] {
    const { knownActors, phoneEnds } = this.options;
    this.knownPersons ??= [...new Set(knownActors?.values())].flatMap(
      (node) => personOf(node, phoneEnds) ?? [],
    );
    return this.knownPersons;
  }

  private index(use: MentionUse): PersonIndex {
    const made = this.indexes[use];
    if (made) return made;
    const brought = this.broughtPersons();
    this.broughtById = byId(brought);
    const index = new PersonIndex([
      ...this.known(),
      ...brought.map((person): KnownPerson => ({
        ...person,
        otherNames: [],
        ...(this.traits.get(person.id) ?? { place: null, phoneEnd: null }),
      })),
    ]);
    this.indexes[use] = index;
    return index;
  }
}

const byId = (persons: readonly BroughtPerson[]): ReadonlyMap<string, BroughtPerson> =>
  new Map(persons.map((person) => [person.id, person]));
const nameIn = ({ name }: Mention): string => normalizedName(name);
