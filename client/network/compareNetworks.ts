import type { NetworkModel } from './networkModel.ts';

export interface NetworkComparison {
  /** For each edge of the newer network: whether it is new. */
  readonly isFormed: readonly boolean[];
  /** Edges of the older network that are gone, by the indexes of their ends in the newer one. */
  readonly dissolved: readonly { readonly from: number; readonly to: number }[];
  readonly kept: number;
  readonly formed: number;
}

function pairKey(from: string, to: string, isDirected: boolean): string {
  return isDirected || from < to ? `${from} ${to}` : `${to} ${from}`;
}

/**
 * What changed between two networks, among the actors of both: whoever came or left is not counted as a change of
 * ties. O(edges).
 */
export function compareNetworks(before: NetworkModel, after: NetworkModel): NetworkComparison {
  const { isDirected } = after;
  const keysOf = (model: NetworkModel): string[] =>
    model.edges.map((edge) =>
      pairKey(model.nodes[edge.from]?.id ?? '', model.nodes[edge.to]?.id ?? '', isDirected),
    );
  const beforeKeys = new Set(keysOf(before));
  const afterKeys = keysOf(after);
  const afterSet = new Set(afterKeys);
  const wasThere = (index: number): boolean => before.indexOf.has(after.nodes[index]?.id ?? '');
  const isFormed = after.edges.map(
    (edge, index) => !beforeKeys.has(afterKeys[index] ?? '') && wasThere(edge.from) && wasThere(edge.to),
  );
  const beforeKeyList = keysOf(before);
  const dissolved = before.edges.flatMap((edge, index) => {
    if (afterSet.has(beforeKeyList[index] ?? '')) return [];
    const from = after.indexOf.get(before.nodes[edge.from]?.id ?? '');
    const to = after.indexOf.get(before.nodes[edge.to]?.id ?? '');
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  return {
    isFormed,
    dissolved,
    formed: isFormed.filter(Boolean).length,
    kept: afterKeys.filter((key) => beforeKeys.has(key)).length,
  };
}
