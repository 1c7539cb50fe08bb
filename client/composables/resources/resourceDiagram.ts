import type { ResourceKind, ResourceLinksQuery } from '../../api/generated.ts';

export type Flow = ResourceLinksQuery['resourceLinks']['flows'][number];
export type FlowEndRow = Flow['provider'];

/** A box of the picture. `end` is null for a kind and for the rest taken together. */
export interface DiagramNode {
  readonly id: string;
  readonly column: 'provider' | 'kind' | 'user';
  readonly end: FlowEndRow | null;
  readonly kind: ResourceKind | null;
  /** How many actors this box takes together; 0 for an ordinary one. */
  readonly merged: number;
  readonly links: number;
}

export interface DiagramLink {
  readonly from: string;
  readonly to: string;
  readonly kind: ResourceKind;
  readonly links: number;
}

export interface ResourceDiagram {
  readonly nodes: readonly DiagramNode[];
  readonly links: readonly DiagramLink[];
}

/** Flows whose number of links may be told. */
type CountedFlow = Flow & { readonly links: number };

/**
 * The flows as a picture in three columns: provider, kind of resource, user. Of providers and of users the
 * `most` with the most links have a box of their own; the rest share one, so that the picture stays readable.
 * Order: boxes by falling number of links, then by id. Flows whose number is hidden are not drawn. O(flows log flows).
 */
export function resourceDiagram(allFlows: readonly Flow[], most: number): ResourceDiagram {
  const flows = allFlows.filter((flow): flow is CountedFlow => flow.links !== null);
  const providers = column('provider', flows, most);
  const users = column('user', flows, most);
  const kinds = fallingOrder(sums(flows.map((flow) => [flow.kind, flow.links])));
  const kindNodes = kinds.map(([kind, links]): DiagramNode => ({
    id: `kind:${kind}`,
    column: 'kind',
    end: null,
    kind,
    merged: 0,
    links,
  }));
  const supplied = boxLinks(flows, (flow) => providers.boxOf(flow.provider.id));
  const used = boxLinks(flows, (flow) => users.boxOf(flow.user.id));
  return {
    nodes: [...providers.nodes, ...kindNodes, ...users.nodes],
    links: [
      ...supplied.map(({ box, kind, links }) => ({ from: box, to: `kind:${kind}`, kind, links })),
      ...used.map(({ box, kind, links }) => ({ from: `kind:${kind}`, to: box, kind, links })),
    ],
  };
}

interface Column {
  readonly nodes: readonly DiagramNode[];
  boxOf(endId: string): string;
}

function column(side: 'provider' | 'user', flows: readonly CountedFlow[], most: number): Column {
  const ends = new Map(flows.map((flow) => [flow[side].id, flow[side]]));
  const ordered = fallingOrder(sums(flows.map((flow) => [flow[side].id, flow.links])));
  const own = ordered.length > most + 1 ? ordered.slice(0, most) : ordered;
  const rest = ordered.slice(own.length);
  const ownIds = new Set(own.map(([id]) => id));
  const restBox = `${side}:rest`;
  const nodes = own.map(([id, links]): DiagramNode => {
    return { id: `${side}:${id}`, column: side, end: ends.get(id) ?? null, kind: null, merged: 0, links };
  });
  const restLinks = rest.reduce((sum, [, links]) => sum + links, 0);
  const restNode: DiagramNode = {
    id: restBox,
    column: side,
    end: null,
    kind: null,
    merged: rest.length,
    links: restLinks,
  };
  return {
    nodes: rest.length > 0 ? [...nodes, restNode] : nodes,
    boxOf: (endId) => (ownIds.has(endId) ? `${side}:${endId}` : restBox),
  };
}

function sums<Key extends string>(pairs: readonly (readonly [Key, number])[]): Map<Key, number> {
  const total = new Map<Key, number>();
  for (const [key, amount] of pairs) total.set(key, (total.get(key) ?? 0) + amount);
  return total;
}

function fallingOrder<Key extends string>(amounts: ReadonlyMap<Key, number>): [Key, number][] {
  return [...amounts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

interface BoxLinks {
  readonly box: string;
  readonly kind: ResourceKind;
  readonly links: number;
}

/** The links between the boxes of one side and the kinds, in the order of their first flow. */
function boxLinks(flows: readonly CountedFlow[], boxOf: (flow: CountedFlow) => string): BoxLinks[] {
  const found = new Map<string, BoxLinks>();
  for (const flow of flows) {
    const box = boxOf(flow);
    const key = `${flow.kind} ${box}`;
    found.set(key, { box, kind: flow.kind, links: (found.get(key)?.links ?? 0) + flow.links });
  }
  return [...found.values()];
}
