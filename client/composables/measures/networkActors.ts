import type { ActorPartsFragment, NetworkPictureQuery } from '../../api/generated.ts';

/** Who is in a network, to put names to values that come by id. */
export interface NetworkActors {
  /** Everybody in it. */
  readonly all: readonly ActorPartsFragment[];
  /** An actor that is not in the network goes by her id. */
  actorOf(id: string): ActorPartsFragment;
  /** Both ends of an edge; null = not in the network. */
  endsOf(edgeId: string): readonly [ActorPartsFragment, ActorPartsFragment] | null;
}

type Columns = NetworkPictureQuery['network'];

/** The actors of a network, from the columns about them. O(nodes). */
export function actorsOfColumns({
  nodes,
  places,
}: {
  readonly nodes: Pick<Columns['nodes'], 'ids' | 'names' | 'kinds' | 'externalIds' | 'places'>;
  readonly places: Columns['places'];
}): ActorPartsFragment[] {
  return nodes.ids.map((id, index) => ({
    id,
    name: nodes.names[index] ?? id,
    kind: nodes.kinds[index] ?? 'Resident',
    placeName: places[nodes.places[index] ?? -1] ?? null,
    externalId: nodes.externalIds[index] ?? null,
  }));
}

/** Reads the columns of a network. O(nodes + edges). */
export function networkActors({
  nodes,
  edges,
  places,
}: Pick<Columns, 'nodes' | 'edges' | 'places'>): NetworkActors {
  const actors = actorsOfColumns({ nodes, places });
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const edgeIndexes = new Map(edges.ids.map((id, index) => [id, index]));
  return {
    all: actors,
    actorOf: (id) => byId.get(id) ?? { id, name: id, kind: 'Resident', placeName: null, externalId: null },
    endsOf(edgeId) {
      const index = edgeIndexes.get(edgeId);
      if (index === undefined) return null;
      const [from, to] = [actors[edges.from[index] ?? -1], actors[edges.to[index] ?? -1]];
      return from && to ? [from, to] : null;
    },
  };
}
