import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import type { PropertyValue } from '../../../server/entities/property.ts';
import type { Attributes } from '../../../server/entities/scalars.ts';
import type { ImportOptions, ImportPlan, KnownFacts } from '../../../server/exchange/plan.ts';

/** A node that a community has, for the options of a plan. */
export function known(
  id: string,
  label: string,
  name: string,
  facts: {
    readonly externalId?: string;
    readonly place?: string;
    readonly properties?: Readonly<Record<string, PropertyValue>>;
    readonly attributes?: Attributes;
  } = {},
): KnownFacts & { readonly externalId: string | null } {
  return {
    id,
    label,
    externalId: facts.externalId ?? null,
    name,
    place: facts.place ?? null,
    properties: { [nodeKind(label).nameProperty]: name, ...facts.properties },
    attributes: facts.attributes ?? {},
    withheldFrom: null,
  };
}

/** What a community knows, as the store tells it. */
export function knowing(...nodes: readonly ReturnType<typeof known>[]): Partial<ImportOptions> {
  const named = (label: string): Map<string, string> =>
    new Map(nodes.filter((node) => node.label === label).map(({ name, id }) => [name, id]));
  return {
    knownActors: new Map(
      nodes.flatMap((node) => [
        [node.id, node] as const,
        ...(node.externalId === null ? [] : [[node.externalId, node] as const]),
      ]),
    ),
    knownPlaces: named('Place'),
    knownWaves: named('Wave'),
  };
}

/** What a community knows after a plan was written: what was there, the new nodes, and what the plan changes. */
export function knowingAfter(planned: ImportPlan, before: readonly ReturnType<typeof known>[] = []) {
  const home = new Map(
    planned.ties.filter(({ kind }) => kind === 'LIVES_IN').map(({ fromId, toId }) => [fromId, toId]),
  );
  const nameOf = new Map(
    planned.nodes.map(({ id, label, properties }) => [id, String(properties[nodeKind(label).nameProperty])]),
  );
  const there = new Set(before.map(({ id }) => id));
  const added = planned.nodes
    .filter(({ id }) => !there.has(id))
    .map(({ id, label, externalId, properties, attributes }) => ({
      ...known(id, label, nameOf.get(id)!, { externalId: externalId ?? undefined, properties, attributes }),
      place: nameOf.get(home.get(id) ?? '') ?? null,
    }));
  return knowing(...before, ...added);
}
