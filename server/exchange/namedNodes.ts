import { isPersonLabel } from '../entities/actor.ts';
import { normalizeWord } from '../entities/wording.ts';
import type { ImportOptions, KnownActor, PlannedNode } from './plan.ts';

type Found = KnownActor | 'several';

const keyOf = (label: string, name: string): string => `${label}\n${normalizeWord(name)}`;
const activityKey = (title: unknown, date: unknown): string =>
  `${normalizeWord(String(title))}\n${String(date)}`;

/** Nodes that are no persons, by their names: those of the community and those of the files. */
export class NamedNodes {
  private readonly byName = new Map<string, Found>();
  private readonly activities = new Map<string, string>();
  private hasKnown = false;

  constructor(private readonly knownActors: ImportOptions['knownActors']) {}

  add({ id, label, properties }: Pick<PlannedNode, 'id' | 'label' | 'properties'>, name: string): void {
    if (isPersonLabel(label)) return;
    this.note({ id, label }, name);
    const { title, date } = properties;
    if (label === 'Activity' && title && date) this.activities.set(activityKey(title, date), id);
  }

  /** The node of one of these kinds that is called so; null when there is none. */
  called(name: string, labels: readonly string[]): Found | null {
    this.readKnown();
    const found = new Map<string, KnownActor>();
    for (const label of labels) {
      const node = this.byName.get(keyOf(label, name));
      if (node === 'several') return node;
      if (node) found.set(node.id, node);
    }
    const [only = null] = found.values();
    return found.size > 1 ? 'several' : only;
  }

  /** Id of the activity of this title on this day; null when there is none. */
  activityOn(title: string, date: string): string | null {
    this.readKnown();
    return this.activities.get(activityKey(title, date)) ?? null;
  }

  private readKnown(): void {
    if (this.hasKnown) return;
    this.hasKnown = true;
    for (const node of new Set(this.knownActors?.values())) if ('name' in node) this.add(node, node.name);
  }

  private note(node: KnownActor, name: string): void {
    const key = keyOf(node.label, name);
    const known = this.byName.get(key);
    if (!known) this.byName.set(key, node);
    else if (known !== 'several' && known.id !== node.id) this.byName.set(key, 'several');
  }
}
