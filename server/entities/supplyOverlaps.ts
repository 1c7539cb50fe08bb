import { resourceKinds, type ResourceKind } from './resource.ts';
import type { ActorReference } from './results/actorReference.ts';
import type { ResourceSupply, SupplyOverlap } from './results/resourceLinks.ts';
import { normalizeWord } from './wording.ts';

/**
 * Where several give the same: resources of one kind and category that have two providers or more, most providers first.
 * From what is told alone. Resources without a category are left out: what they are, nobody said. O(supplies log supplies).
 */
export function supplyOverlaps(supplies: readonly ResourceSupply[]): SupplyOverlap[] {
  const order = Object.keys(resourceKinds) as ResourceKind[];
  const groups = new Map<string, Group>();
  for (const { kind, category, providers, title } of supplies) {
    const word = normalizeWord(category ?? '');
    if (word === '') continue;
    const key = `${kind}|${word}`;
    const group: Group = groups.get(key) ?? {
      kind,
      category: category?.trim() ?? null,
      titles: [],
      actors: new Map(),
    };
    for (const actor of providers) group.actors.set(actor.id, actor);
    group.titles.push(title);
    groups.set(key, group);
  }
  return [...groups]
    .filter(([, { actors }]) => actors.size > 1)
    .sort(
      ([keyA, a], [keyB, b]) =>
        b.actors.size - a.actors.size ||
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        (keyA < keyB ? -1 : 1),
    )
    .map(([, { actors, ...group }]) => ({
      ...group,
      providers: [...actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    }));
}

/** An overlap while its resources are being gathered. */
interface Group extends Omit<SupplyOverlap, 'providers'> {
  readonly actors: Map<string, ActorReference>;
}
