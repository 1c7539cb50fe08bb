import type { Place } from '../entities/problem.ts';
import type { ImportOptions, KnownActor, PlannedNode } from './plan.ts';
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
  private readonly rowsOf = new Map<string, Place>();
  private readonly placesByName = new Map<string, string>();
  private readonly wavesByWord = new Map<string, string>();
  private readonly leftOut = new Set<string>();

  constructor(options: ImportOptions) {
    this.options = options;
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

  /** Plans a node that the files call by this id or name. */
  add(node: PlannedNode, externalId: string, name: string): void {
    this.nodes.push(node);
    if (node.label === waveLabel) {
      for (const word of [externalId, name])
        if (!this.wavesByWord.has(word)) this.wavesByWord.set(word, node.id);
      return;
    }
    this.actors.set(externalId, { id: node.id, label: node.label });
    if (node.label === placeLabel && !this.placesByName.has(name)) this.placesByName.set(name, node.id);
  }

  leaveOut(externalId: string): void {
    this.leftOut.add(externalId);
  }

  wasLeftOut(externalId: string): boolean {
    return this.leftOut.has(externalId) && !this.actors.has(externalId);
  }

  /** The node that an end of a tie names; null when there is none or its row could not be taken. */
  find(externalId: string): KnownActor | null {
    const planned = this.actors.get(externalId);
    return planned === undefined ? (this.options.knownActors?.get(externalId) ?? null) : planned;
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
  planWave(word: string, place: Place): void {
    if (this.wavesByWord.has(word) || this.options.knownWaves?.has(word)) return;
    this.add(
      {
        id: this.waveId(word),
        label: waveLabel,
        externalId: word,
        properties: { name: word },
        attributes: {},
        place,
      },
      word,
      word,
    );
  }

  /** Id of the place with this id or name; planned as a building when there is none. */
  placeCalled(word: string, at: Place): string {
    const actor = this.find(word);
    if (actor?.label === placeLabel) return actor.id;
    const found = this.placesByName.get(word) ?? this.options.knownPlaces?.get(word);
    if (found) return found;
    const id = plannedNodeId(this.options.communityId, placeLabel, word);
    const isFree = !this.actors.has(word);
    this.nodes.push({
      id,
      label: placeLabel,
      externalId: word,
      properties: { name: word, kind: 'building' },
      attributes: {},
      place: at,
    });
    this.placesByName.set(word, id);
    if (isFree) this.actors.set(word, { id, label: placeLabel });
    return id;
  }
}
