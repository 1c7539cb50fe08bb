import type { Place } from '../entities/problem.ts';
import type { PropertyValue } from '../entities/property.ts';
import { isPersonLabel } from '../entities/actor.ts';
import { dwellingOf, inNarrowSigns } from './matching/buildingOf.ts';
import type { BroughtPerson } from './mentions.ts';
import { NamedNodes } from './namedNodes.ts';
import type { ImportOptions, KnownActor, KnownFacts, PlannedNode } from './plan.ts';
import { plannedNodeId } from './plannedIds.ts';

const waveLabel = 'Wave';
const placeLabel = 'Place';

/**
 * The nodes of a plan, and what the ids and names in the files refer to. Kinds share one space of ids,
 * since the rows of ties name no kinds; waves have their own, since ids such as 1, 2, 3 are usual for both.
 */
export class PlannedNodes {
  readonly nodes: PlannedNode[] = [];
  private readonly options: ImportOptions;
  /** By external id; null for a row that could not be taken. */
  private readonly actors = new Map<string, KnownActor | null>();
  /** By a word that only these files have for it, such as the number of its line; null where several have the word. */
  private readonly words = new Map<string, KnownActor | null>();
  private readonly rowsOf = new Map<string, Place>();
  /** Number of each node, by its id. */
  private readonly numbers = new Map<string, number>();
  /** Properties of a node, by its number, that are taken for granted. */
  private readonly presumedOf = new Map<number, ReadonlySet<string>>();
  private readonly named: NamedNodes;
  private readonly placesByName = new Map<string, string>();
  private placesByBuilding: Map<string, string> | null = null;
  private readonly wavesByWord = new Map<string, string>();
  private readonly leftOut = new Set<string>();

  constructor(options: ImportOptions) {
    this.options = options;
    this.named = new NamedNodes(options.knownActors);
  }

  /** Id of the node that a row is about: that of the node which the community has under this id, if of this kind. */
  idFor(label: string, externalId: string): string {
    const known = label === waveLabel ? undefined : this.options.knownActors?.get(externalId);
    return known?.label === label ? known.id : plannedNodeId(this.options.communityId, label, externalId);
  }

  /** Claims an external id for a row; returns the row that has it already, or null. */
  claim(label: string | null, externalId: string, place: Place): Place | null {
    const key = `${label === waveLabel ? waveLabel : ''}\n${externalId}`;
    const earlier = this.rowsOf.get(key);
    if (earlier) return earlier;
    this.rowsOf.set(key, place);
    if (label !== waveLabel) this.actors.set(externalId, null);
    return null;
  }

  /**
   * Plans a node that the files call by this id, or by its name alone, once however often they do; returns its number.
   * @param presumed properties that the files do not say of it
   */
  add(
    node: PlannedNode,
    externalId: string | null,
    name: string,
    presumed: ReadonlySet<string> = new Set(),
  ): number {
    const planned = this.numbers.get(node.id);
    if (planned !== undefined) {
      this.nodes[planned] = together(this.nodes[planned]!, node, this.presumedOf.get(planned));
      const still = [...(this.presumedOf.get(planned) ?? [])].filter((property) => presumed.has(property));
      this.presumedOf.set(planned, new Set(still));
      if (externalId !== null && node.label !== waveLabel)
        this.actors.set(externalId, { id: node.id, label: node.label });
      return planned;
    }
    const index = this.nodes.push(node) - 1;
    this.numbers.set(node.id, index);
    if (presumed.size > 0) this.presumedOf.set(index, presumed);
    if (node.label === waveLabel) {
      for (const word of [externalId, name])
        if (word !== null && !this.wavesByWord.has(word)) this.wavesByWord.set(word, node.id);
      return index;
    }
    if (externalId !== null) this.actors.set(externalId, { id: node.id, label: node.label });
    this.named.add(node, name);
    if (node.label === placeLabel) this.notePlace(name, node.id);
    return index;
  }

  /** Plans a person of whom the files give no more than a name, unless she is planned or there already. */
  planMentioned(id: string, name: string): void {
    if (this.isKnown(id) || this.numbers.has(id)) return;
    const properties = { name, standing: 'mentioned' };
    this.add({ id, label: 'Resident', externalId: null, properties, attributes: {} }, null, name);
  }

  isKnown(id: string): boolean {
    return this.options.knownActors?.get(id)?.id === id;
  }

  /** What the community has of a node; null when it is new. */
  knownFacts(id: string): KnownFacts | null {
    const known = this.options.knownActors?.get(id);
    return known && 'properties' in known ? known : null;
  }

  /** The node of one of these kinds, none of them persons, that is called so. */
  called(name: string, labels: readonly string[]): KnownActor | 'several' | null {
    const place = labels.includes(placeLabel) ? this.placeNamed(name) : null;
    return place === null ? this.named.called(name, labels) : { id: place, label: placeLabel };
  }

  activityOn(title: string, date: string): string | null {
    return this.named.activityOn(title, date);
  }

  /** The persons whom the files bring. O(nodes). */
  broughtPersons(): BroughtPerson[] {
    return this.nodes.flatMap(({ id, label, properties }) => {
      if (!isPersonLabel(label) || this.isKnown(id)) return [];
      const { name, gender, birthYear } = properties;
      return [
        {
          id,
          label,
          name: String(name),
          gender: typeof gender === 'string' ? gender : null,
          birthYear: typeof birthYear === 'number' ? birthYear : null,
        },
      ];
    });
  }

  /** Notes that ties of the same files may call a node by this word, which is no id of it. */
  noteWord(word: string, { id, label }: KnownActor): void {
    if (word === '') return;
    const other = this.words.get(word);
    this.words.set(word, other === undefined || other?.id === id ? { id, label } : null);
  }

  leaveOut(externalId: string): void {
    this.leftOut.add(externalId);
  }

  wasLeftOut(externalId: string): boolean {
    return this.leftOut.has(externalId) && !this.actors.has(externalId);
  }

  /** Whether a row of the files or a node of the community has this id. */
  hasId(externalId: string): boolean {
    return this.actors.has(externalId) || (this.options.knownActors?.has(externalId) ?? false);
  }

  /** The node that an end of a tie names; null when there is none or its row could not be taken. */
  find(externalId: string): KnownActor | null {
    const planned = this.actors.get(externalId);
    if (planned !== undefined) return planned;
    const known = this.options.knownActors?.get(externalId) ?? null;
    const called = this.words.get(externalId);
    if (called === undefined) return known;
    // A word that two may have means neither.
    return called && (known === null || known.id === called.id) ? called : null;
  }

  /** Whether this is the id of a row that could not be taken. */
  wasRefused(externalId: string): boolean {
    return this.actors.get(externalId) === null;
  }

  /** Id of the wave that a word names. `planWave` puts it into the plan. */
  waveId(word: string): string {
    return (
      this.wavesByWord.get(word) ??
      this.options.knownWaves?.get(word) ??
      plannedNodeId(this.options.communityId, waveLabel, word)
    );
  }

  /** Plans the wave of this name unless the files or the community have it. */
  planWave(word: string): void {
    if (this.wavesByWord.has(word) || this.options.knownWaves?.has(word)) return;
    this.add(
      {
        id: this.waveId(word),
        label: waveLabel,
        externalId: word,
        properties: { name: word },
        attributes: {},
      },
      word,
      word,
    );
  }

  /** Id of the place with this name, or of the same building in another writing; null when there is none. */
  placeNamed(word: string): string | null {
    const found = this.placesByName.get(word) ?? this.options.knownPlaces?.get(word);
    if (found) return found;
    const building = dwellingOf(word)?.building;
    return (building === undefined ? null : this.buildings().get(building)) ?? null;
  }

  /** Id of the place with this id or name; planned as a building when there is none. */
  placeCalled(word: string): string {
    const actor = this.find(word);
    if (actor?.label === placeLabel) return actor.id;
    const found = this.placeNamed(word);
    if (found) {
      this.placesByName.set(word, found);
      return found;
    }
    const id = plannedNodeId(this.options.communityId, placeLabel, word);
    const isFree = !this.actors.has(word);
    const node = {
      id,
      label: placeLabel,
      externalId: word,
      properties: { name: inNarrowSigns(word), kind: 'building' },
      attributes: {},
    };
    this.numbers.set(id, this.nodes.push(node) - 1);
    this.named.add(node, word);
    this.notePlace(word, id);
    if (isFree) this.actors.set(word, { id, label: placeLabel });
    return id;
  }

  private notePlace(name: string, id: string): void {
    if (!this.placesByName.has(name)) this.placesByName.set(name, id);
    const building = dwellingOf(name)?.building;
    if (building !== undefined && !this.buildings().has(building)) this.buildings().set(building, id);
  }

  private buildings(): Map<string, string> {
    this.placesByBuilding ??= new Map(
      [...(this.options.knownPlaces ?? [])].flatMap(([name, id]) => {
        const building = dwellingOf(name)?.building;
        return building === undefined ? [] : [[building, id] as const];
      }),
    );
    return this.placesByBuilding;
  }
}

/**
 * A node of which two tables tell: what the first does not say, the second may. Who is only named in both stays merely mentioned,
 * since of her nothing else may be kept.
 */
function together(
  one: PlannedNode,
  other: PlannedNode,
  presumed: ReadonlySet<string> = new Set(),
): PlannedNode {
  const said = Object.entries(one.properties).filter(
    ([name]) => !(presumed.has(name) && Object.hasOwn(other.properties, name)),
  );
  const properties: Record<string, PropertyValue> = { ...other.properties, ...Object.fromEntries(said) };
  const isMentioned = [one, other].every((each) => each.properties.standing === 'mentioned');
  if (properties.standing === 'mentioned' && !isMentioned) delete properties.standing;
  return { ...one, properties, attributes: { ...other.attributes, ...one.attributes } };
}
