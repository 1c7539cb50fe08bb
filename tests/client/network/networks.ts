import type { ActorKind, NetworkPictureQuery } from '../../../client/api/generated.ts';
import { networkModel, type NetworkModel } from '../../../client/network/networkModel.ts';

/** A network from its edges (`'a-b'`) and further nodes without one; kinds and offices as given. */
export function network(
  pairs: readonly string[],
  more: {
    readonly alone?: readonly string[];
    readonly formal?: readonly string[];
    readonly places?: Record<string, string>;
    /** Of those who are no residents. */
    readonly kinds?: Readonly<Record<string, ActorKind>>;
  } = {},
): NetworkModel {
  const ids = [...new Set([...pairs.flatMap((pair) => pair.split('-')), ...(more.alone ?? [])])].sort();
  const places = [...new Set(Object.values(more.places ?? {}))].sort();
  const columns: NetworkPictureQuery['network'] = {
    directed: false,
    order: ids.length,
    size: pairs.length,
    places,
    kindSets: [['KNOWS']],
    nodes: {
      ids,
      names: ids.map((id) => id.toUpperCase()),
      kinds: ids.map((id) => more.kinds?.[id] ?? 'Resident'),
      externalIds: ids.map(() => null),
      places: ids.map((id) => places.indexOf(more.places?.[id] ?? '')),
      formal: ids.map((id) => more.formal?.includes(id) ?? false),
    },
    edges: {
      ids: pairs.map((pair) => `tie ${pair}`),
      from: pairs.map((pair) => ids.indexOf(pair.split('-')[0] ?? '')),
      to: pairs.map((pair) => ids.indexOf(pair.split('-')[1] ?? '')),
      strengths: pairs.map(() => 1),
      kinds: pairs.map(() => 0),
      unconfirmedMonths: null,
    },
  };
  return networkModel(columns);
}
