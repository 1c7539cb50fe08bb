import type { ActorKind, NetworkPictureQuery } from '../api/generated.ts';
import { actorKinds, isPersonKind } from './selectionAddress.ts';

type Picture = NetworkPictureQuery['network'];
type Edges = Picture['edges'];

/** How long ties have not been confirmed is told of a picture of one day only. */
type Columns = Omit<Picture, 'edges'> & {
  readonly edges: Omit<Edges, 'unconfirmedMonths'> & Partial<Pick<Edges, 'unconfirmedMonths'>>;
};

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** Building; null = none known. */
  readonly placeName: string | null;
  /** Holds a formal office on the date of the network. */
  readonly isFormal: boolean;
  /** Number of edges that touch it. */
  readonly degree: number;
}

export interface NetworkEdge {
  readonly id: string;
  /** Index of the node it starts from. */
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  readonly kinds: readonly string[];
  /** For how many months nobody has confirmed it; absent = not known. */
  readonly unconfirmedMonths?: number;
}

/** A network as the picture needs it; entries of `nodes` are sorted as the server sent them. */
export interface NetworkModel {
  readonly isDirected: boolean;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** The kinds of actors in it, in the order of forms, legends and counts. */
export const kindsIn = ({ nodes }: NetworkModel): readonly ActorKind[] => {
  const present = new Set(nodes.map(({ kind }) => kind));
  return actorKinds.filter((kind) => present.has(kind));
};

/** Whether there are others than persons in it: organizations or committees. */
export const holdsGroups = ({ nodes }: NetworkModel): boolean =>
  nodes.some(({ kind }) => !isPersonKind(kind));

/** Turns the columns of an answer into nodes and edges. O(nodes + edges). */
export function networkModel(columns: Columns): NetworkModel {
  const degrees = new Uint32Array(columns.order);
  const edges = columns.edges.ids.map((id, index): NetworkEdge => {
    const from = columns.edges.from[index] ?? 0;
    const to = columns.edges.to[index] ?? 0;
    const unconfirmedMonths = columns.edges.unconfirmedMonths?.[index] ?? null;
    degrees[from] = (degrees[from] ?? 0) + 1;
    degrees[to] = (degrees[to] ?? 0) + 1;
    return {
      id,
      from,
      to,
      strength: columns.edges.strengths[index] ?? 1,
      kinds: columns.kindSets[columns.edges.kinds[index] ?? -1] ?? [],
      ...(unconfirmedMonths !== null && { unconfirmedMonths }),
    };
  });
  const nodes = columns.nodes.ids.map((id, index): NetworkNode => ({
    id,
    name: columns.nodes.names[index] ?? '',
    kind: columns.nodes.kinds[index] ?? 'Resident',
    placeName: columns.places[columns.nodes.places[index] ?? -1] ?? null,
    isFormal: columns.nodes.formal[index] ?? false,
    degree: degrees[index] ?? 0,
  }));
  return {
    isDirected: columns.directed,
    nodes,
    edges,
    indexOf: new Map(nodes.map((node, index) => [node.id, index])),
  };
}

/** Indexes of the nodes tied to one, in either direction, by edges that count. O(edges). */
export function neighboursOf(
  model: NetworkModel,
  index: number,
  counts: (edge: number) => boolean = () => true,
): ReadonlySet<number> {
  const found = new Set<number>();
  model.edges.forEach((edge, place) => {
    if (edge.from === index && counts(place)) found.add(edge.to);
    else if (edge.to === index && counts(place)) found.add(edge.from);
  });
  return found;
}
